import type { RuleFinding } from '../checks/finding.ts';
import type { Configurations } from '../config/find-configuration.ts';
import { type ExternalObjects, externalObjects } from '../flux/external-objects.ts';
import type { SourceMapping } from '../flux/source/source-mapping.ts';
import type { ClusterState } from '../flux/state.ts';
import type { DiffOptions } from '../plan/diff-options.ts';
import type { Tree } from '../tree/tree.ts';

/** What to look at, and what only the cluster knows. */
export interface ScopeOptions {
  /** The folder of the tree that Flux syncs as its source; '' when that is the tree itself. */
  path: string;
  /** Globs of the environments' folders; empty to find them. */
  clusters: readonly string[];
  /** Names of environments to keep; empty for all. */
  environments: readonly string[];
  /** Values of variables that the repository does not hold, by name. */
  variables: Readonly<Record<string, string>>;
  /** Sources whose files stand in folders of the repository. */
  sources?: readonly SourceMapping[];
  /** How diffs read, where the configuration does not say it. */
  diff?: Partial<DiffOptions>;
  /** What the revisions say themselves; what is asked for here goes before it. Both sides are read by that of the head. */
  configurations?: Configurations;
  /** Is told the states of each revision, named as reports name it, before they are checked. */
  explain?: (rev: string, states: readonly ClusterState[]) => void;
  /** Compares the builds of a tree with those of the real kustomize. */
  verify?: (tree: Tree) => RuleFinding[];
}

/** One side of a comparison. `rev` is how reports name it. */
export interface Side {
  rev: string;
  tree: Tree;
}

/** The objects that the configuration says are in the cluster by other means. */
export function externalOf({ configurations }: ScopeOptions): ExternalObjects {
  return externalObjects(configurations?.head.external ?? []);
}
