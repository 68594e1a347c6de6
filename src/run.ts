import type { Finding, RuleFinding } from './checks/finding.ts';
import { runRules, sortFindings } from './checks/run-rules.ts';
import { compareRevisions } from './compare/compare-revisions.ts';
import { discoverEnvironments } from './flux/discover.ts';
import { readExternalVariables } from './flux/external-variables.ts';
import { type FluxOptions, missingSources, ReconcileCache } from './flux/reconcile/options.ts';
import { reconcileEnvironment } from './flux/reconcile.ts';
import { openMappedFolders, type SourceMapping } from './flux/source/source-mapping.ts';
import type { ClusterState } from './flux/state.ts';
import { SourceText } from './kube/yaml/source.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Plan } from './plan/plan.ts';
import { relocatePlan } from './plan/relocate.ts';
import { GitRepository } from './tree/git.ts';
import { chooseCommits, type Revisions } from './tree/revisions.ts';
import type { Tree } from './tree/tree.ts';
import { subTree } from './tree/view.ts';
import { verifyFindings } from './verify/findings.ts';

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

export interface RepositoryOptions extends Omit<ScopeOptions, 'variables'> {
  /** The folder of the clone on disk. */
  repository: string;
  revisions: Revisions;
  /** A file of the head revision that `readExternalVariables` understands. */
  variablesFile?: string;
  /** Told what is compared, and why, in a sentence. */
  log(message: string): void;
}

/**
 * The plan of two commits of a clone; missing commits of a shallow clone are fetched. Throws `GitError`, `TreeError`,
 * `VariablesError` or `SourceMappingError`, each with a message for the user.
 */
export function planRepository(options: RepositoryOptions): Plan {
  const { base, head, reason } = chooseCommits(options.repository, options.revisions);
  options.log(`Comparing ${base} with ${head}: ${reason}.`);
  const git = new GitRepository(options.repository);
  const after = git.open(head);
  const { variablesFile } = options;
  const variables =
    variablesFile === undefined
      ? {}
      : readExternalVariables(
          new SourceText(variablesFile, Buffer.from(after.read(variablesFile)).toString('utf8')),
        );
  return planChange(
    { rev: base, tree: git.open(base) },
    { rev: head, tree: after },
    { ...options, variables },
  );
}

/** What a change from `base` to `head` would do: the one pipeline behind the action and the command line. */
export function planChange(base: Side, head: Side, options: ScopeOptions): Plan {
  // What the change does not touch is built once for both sides.
  const cache = new ReconcileCache();
  const before = reconcile(base.tree, options, { cache, externalSources: 'all' });
  // A source of variables that the repository lacked before as well is in the cluster by other means; a new one is not.
  const after = reconcile(head.tree, options, { cache, externalSources: missingSources(before) });
  options.explain?.(base.rev, before);
  options.explain?.(head.rev, after);
  const comparison = compareRevisions(before, after);
  const findings = sortFindings([...runRules(comparison), ...verified(head.tree, base.tree, after, options)]);
  const plan = makePlan({ base: base.rev, head: head.rev }, comparison, findings);
  return relocatePlan(plan, options.path);
}

/** The findings of one revision on its own: a plan without changes, in which no finding counts as old. */
export function checkTree(side: Side, options: ScopeOptions): Plan {
  const states = reconcileTree(side, options);
  const comparison = compareRevisions(undefined, states);
  const findings = sortFindings([
    ...runRules(comparison),
    ...verified(side.tree, undefined, states, options),
  ]);
  return relocatePlan(makePlan({ base: side.rev, head: side.rev }, comparison, findings), options.path);
}

/** The state that each environment of a revision would have. Throws `SourceMappingError`. */
export function reconcileTree({ rev, tree }: Side, options: ScopeOptions): ClusterState[] {
  const states = reconcile(tree, options, { cache: new ReconcileCache(), externalSources: 'all' });
  options.explain?.(rev, states);
  return states;
}

function verified(
  head: Tree,
  base: Tree | undefined,
  states: readonly ClusterState[],
  { path, verify }: ScopeOptions,
): Finding[] {
  if (verify === undefined) return [];
  return verifyFindings(verify(subTree(head, path)), base ? verify(subTree(base, path)) : [], states);
}

function reconcile(tree: Tree, options: ScopeOptions, flux: FluxOptions): ClusterState[] {
  const { path, clusters, environments, variables, sources = [] } = options;
  const root = subTree(tree, path);
  const mappedSources = openMappedFolders(sources, tree, path);
  return discoverEnvironments(root, { clusters })
    .filter(({ name }) => environments.length === 0 || environments.includes(name))
    .map((environment) => reconcileEnvironment(root, environment, { ...flux, variables, mappedSources }));
}
