import { compareRevisions } from './compare/compare-revisions.ts';
import { NO_CONFIGURATION } from './config/configuration.ts';
import { type Configurations, findConfigurations } from './config/find-configuration.ts';
import { configureScope } from './config/scope.ts';
import { type ChangedFiles, changedFiles } from './flux/changed-files.ts';
import { discoverEnvironments } from './flux/discover.ts';
import { readExternalVariables } from './flux/external-variables.ts';
import { withNamedFiles } from './flux/named-files.ts';
import { type FluxOptions, missingSources, ReconcileCache } from './flux/reconcile/options.ts';
import { reconcileEnvironment } from './flux/reconcile.ts';
import { openMappedFolders } from './flux/source/source-mapping.ts';
import type { ClusterState } from './flux/state.ts';
import { withUnlistedFiles } from './flux/unlisted-files.ts';
import { SourceText } from './kube/yaml/source.ts';
import type { Plan } from './plan/plan.ts';
import { finishPlan } from './run/finish-plan.ts';
import { externalOf, type ScopeOptions, type Side } from './run/scope.ts';
import { GitRepository } from './tree/git.ts';
import { chooseCommits, type Revisions } from './tree/revisions.ts';
import type { Tree } from './tree/tree.ts';
import { subTree } from './tree/view.ts';

export type { ScopeOptions, Side };

export interface RepositoryOptions extends Omit<ScopeOptions, 'variables' | 'configurations'> {
  /** The folder of the clone on disk. */
  repository: string;
  revisions: Revisions;
  /** A file of the head revision that `readExternalVariables` understands. */
  variablesFile?: string;
  /** A file of each revision that `readConfiguration` understands; found when left out. */
  configurationFile?: string;
  /** Told what is compared, and why, in a sentence. */
  log(message: string): void;
}

/** The plan of a repository, and the configurations of its revisions. */
export interface RepositoryPlan {
  plan: Plan;
  configurations: Configurations;
}

/**
 * The plan of two commits of a clone; missing commits of a shallow clone are fetched. Throws `GitError`, `TreeError`,
 * `VariablesError`, `SourceMappingError` or `ConfigurationError`, each with a message for the user.
 */
export function planRepository(options: RepositoryOptions): RepositoryPlan {
  const { base, head, reason } = chooseCommits(options.repository, options.revisions);
  options.log(`Comparing ${base} with ${head}: ${reason}.`);
  const git = new GitRepository(options.repository);
  const [before, after] = [git.open(base), git.open(head)];
  const configurations = findConfigurations(after, before, options.path, options.configurationFile);
  const { file } = configurations.head;
  if (file !== undefined) options.log(`Configuration: ${file}.`);
  const { variablesFile } = options;
  const variables =
    variablesFile === undefined
      ? {}
      : readExternalVariables(
          new SourceText(variablesFile, Buffer.from(after.read(variablesFile)).toString('utf8')),
        );
  const plan = planChange(
    { rev: base, tree: before },
    { rev: head, tree: after },
    { ...options, variables, configurations },
  );
  return { plan, configurations };
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
  const files = changedFiles(
    { tree: subTree(base.tree, options.path), states: before },
    { tree: subTree(head.tree, options.path), states: after },
  );
  const comparison = { ...compareRevisions(before, after), files: scoped(files, options) };
  return finishPlan(comparison, { base, head }, options);
}

/** What no build reads is only known of when all are looked at. */
function scoped(files: ChangedFiles, { environments, clusters, configurations }: ScopeOptions): ChangedFiles {
  const isWhole = environments.length + clusters.length + (configurations?.head.clusters.length ?? 0) === 0;
  return isWhole ? files : { ...files, unread: undefined };
}

/** The findings of one revision on its own: a plan without changes, in which no finding counts as old. */
export function checkTree(side: Side, options: ScopeOptions): Plan {
  return finishPlan(compareRevisions(undefined, reconcileTree(side, options)), { head: side }, options);
}

/** The state that each environment of a revision would have. Throws `SourceMappingError`. */
export function reconcileTree({ rev, tree }: Side, options: ScopeOptions): ClusterState[] {
  const states = reconcile(tree, options, { cache: new ReconcileCache(), externalSources: 'all' });
  options.explain?.(rev, states);
  return states;
}

function reconcile(tree: Tree, options: ScopeOptions, flux: FluxOptions): ClusterState[] {
  const { path, environments, configurations } = options;
  const { clusters, variables, sources } = configureScope(
    { ...options, sources: options.sources ?? [] },
    configurations?.head ?? NO_CONFIGURATION,
  );
  const root = subTree(tree, path);
  const mappedSources = openMappedFolders(sources, tree, path);
  const known = { ...flux, variables, mappedSources, external: externalOf(options) };
  const states = discoverEnvironments(root, { clusters })
    .filter(({ name }) => environments.length === 0 || environments.includes(name))
    .map((environment) => reconcileEnvironment(root, environment, known));
  const named = withNamedFiles(root, states);
  // What one environment does not read, another one may.
  return environments.length === 0 ? withUnlistedFiles(root, named) : named;
}
