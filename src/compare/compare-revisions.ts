import type { ChangedFiles } from '../flux/changed-files.ts';
import type { ClusterState } from '../flux/state.ts';
import { compareEnvironment } from './compare-environment.ts';
import { type EnvironmentPair, pairEnvironments } from './environment-pairs.ts';
import type { KustomizationPair } from './fate.ts';
import type { ObjectChange } from './object-change.ts';
import type { WithheldObjects } from './withheld.ts';

/** One environment on both sides of a change, and what the change does to it. */
export interface EnvironmentComparison extends EnvironmentPair {
  /** Every Flux Kustomization of either side, by `namespace/name`. */
  kustomizations: ReadonlyMap<string, KustomizationPair>;
  /** In no particular order. */
  changes: readonly ObjectChange[];
  withheld: readonly WithheldObjects[];
}

/** Two revisions side by side. */
export interface RevisionComparison {
  /** Undefined when the head is looked at on its own: then nothing counts as changed. */
  base: readonly ClusterState[] | undefined;
  head: readonly ClusterState[];
  environments: readonly EnvironmentComparison[];
  /** Undefined when the files of the revisions are not compared. */
  files?: ChangedFiles;
}

/** Compares every environment of two revisions; with one alone, there is nothing to compare. */
export function compareRevisions(
  base: readonly ClusterState[] | undefined,
  head: readonly ClusterState[],
): RevisionComparison {
  const environments =
    base === undefined
      ? head.map((state) => ({
          base: undefined,
          head: state,
          kustomizations: new Map(),
          changes: [],
          withheld: [],
        }))
      : pairEnvironments(base, head).map((pair) => ({ ...pair, ...compareEnvironment(pair) }));
  return { base, head, environments };
}
