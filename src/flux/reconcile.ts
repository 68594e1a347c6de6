import { stringAt } from '../kube/json.ts';
import { groupOf, type KubeObject, subject } from '../kube/object.ts';
import type { Node } from '../kube/yaml/node.ts';
import { isWithin, joinClamped } from '../tree/path.ts';
import type { Tree } from '../tree/tree.ts';
import { KUSTOMIZE_GROUP } from './api.ts';
import { contentKey } from './content-key.ts';
import { findDeclaredOutsideFlux } from './discovery/find-declared.ts';
import { indexRepository } from './discovery/repository-index.ts';
import {
  buildBehaviour,
  deletesIgnored,
  type FluxFacts,
  firstFacts,
  isStrictByDefault,
  NO_FACTS,
  parseVersion,
} from './flux-version.ts';
import { Knowledge } from './knowledge.ts';
import { problemAt } from './problem.ts';
import { type Entry, findEntry } from './reconcile/entry.ts';
import { type FluxOptions, ReconcileCache } from './reconcile/options.ts';
import {
  type Reconciled,
  reconcileKustomization,
  type Surroundings,
} from './reconcile/reconcile-kustomization.ts';
import type { RenderedObject } from './rendered.ts';
import { describeGitRef } from './source/git-url.ts';
import type { HomeSource } from './source/resolve-source.ts';
import { sourceId } from './source/source-mapping.ts';
import {
  type ClusterState,
  type Environment,
  kustomizationId,
  type Problem,
  type SourceState,
} from './state.ts';
import { isMentionedBeside } from './unlisted-files.ts';
import type { External } from './variables/load-variables.ts';

/** How often what is known may change the outcome before it is taken for a circle. Each level of parents takes one. */
const MAX_ROUNDS = 30;
/** How many Flux Kustomizations one environment may have. */
const MAX_KUSTOMIZATIONS = 5000;

/**
 * What an environment would hold. It begins with the Kustomization that bootstrap or the Flux Operator makes, and follows
 * every Flux Kustomization that comes out of a build. Sources, and objects that variables come from, may be built by any
 * of them: everything is gone through again with what the last time brought to light, until nothing new comes.
 */
export function reconcileEnvironment(
  tree: Tree,
  environment: Environment,
  options: FluxOptions = {},
): ClusterState {
  const entry = findEntry(tree, environment);
  const cache = options.cache ?? new ReconcileCache();
  const sources = cache.sources(tree, options.mappedSources);
  const external = externalTo(tree, options);
  let known: Known = {
    knowledge: new Knowledge(),
    attempted: new Knowledge(),
    elsewhere: [],
    entry: entry.object,
    facts: { ...NO_FACTS, version: parseVersion(entry.version ?? '') },
  };
  for (let round = 1; ; round++) {
    const around: Surroundings = {
      knowledge: known.knowledge,
      attempted: known.attempted,
      elsewhere: known.elsewhere,
      home: homeSource(entry, known),
      sources,
      external,
      strict: options.strict ?? isStrictByDefault(known.facts),
      behaviour: buildBehaviour(known.facts),
      cache,
      options,
    };
    const result = reconcileAll(known.entry, around);
    const next = learn(result.reconciled, known, entry, environment);
    const settled = isSame(known, next);
    if (!settled && round < MAX_ROUNDS) {
      known = next;
      continue;
    }
    const problems = [
      ...entry.problems,
      ...result.problems,
      ...findUnreached(tree, environment, result.reconciled),
    ];
    if (!settled) {
      problems.push({ message: 'the Kustomizations of this environment change each other without end' });
    }
    return {
      environment,
      kustomizations: result.reconciled.map(({ state }) =>
        deletesIgnored(known.facts) ? { ...state, deletesIgnored: true } : state,
      ),
      sources: sourcesOf(result.reconciled),
      problems,
      ...(known.facts.version && { fluxVersion: known.facts.version }),
    };
  }
}

/** What one pass over an environment needs to know from the pass before. */
interface Known {
  knowledge: Knowledge;
  attempted: Knowledge;
  elsewhere: string[];
  entry: RenderedObject;
  facts: FluxFacts;
}

function isSame(a: Known, b: Known): boolean {
  const key = ({ entry, facts, elsewhere }: Known): string =>
    contentKey([entry.value, entry.shadow, facts, elsewhere]);
  return key(a) === key(b) && a.knowledge.equals(b.knowledge) && a.attempted.equals(b.attempted);
}

/** Reconciles a Flux Kustomization and all that come out of it, parents first. */
function reconcileAll(
  entry: RenderedObject,
  around: Surroundings,
): { reconciled: Reconciled[]; problems: Problem[] } {
  const reconciled = new Map<string, Reconciled>();
  const problems: Problem[] = [];
  const queue: { object: RenderedObject; parent: string | undefined }[] = [
    { object: entry, parent: undefined },
  ];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    const { object, parent } = item;
    const id = kustomizationId(object);
    const before = reconciled.get(id);
    if (before !== undefined) {
      // Applying itself is how a cluster keeps its first Kustomization up to date.
      if (parent !== id) problems.push(reachedTwice(object, before, parent, reconciled));
      continue;
    }
    if (reconciled.size === MAX_KUSTOMIZATIONS) {
      problems.push({ message: `more than ${MAX_KUSTOMIZATIONS} Kustomizations: the rest is left out` });
      break;
    }
    const result = reconcileKustomization(object, parent, around);
    reconciled.set(id, result);
    // What goes to another cluster is reconciled there.
    if (result.state.spec.kubeConfig) continue;
    queue.push(...result.objects.filter(isFluxKustomization).map((child) => ({ object: child, parent: id })));
  }
  return { reconciled: [...reconciled.values()], problems };
}

function reachedTwice(
  object: KubeObject,
  before: Reconciled,
  parent: string | undefined,
  reconciled: ReadonlyMap<string, Reconciled>,
): Problem {
  const id = kustomizationId(object);
  for (let at = parent; at !== undefined; at = reconciled.get(at)?.state.parent) {
    if (at === id)
      return problemAt(object, `Kustomization ${id} is applied by ${parent}, which it applies itself`);
  }
  const first = before.state.parent ?? 'the beginning of the cluster';
  return problemAt(
    object,
    `Kustomization ${id} is applied by ${first} and by ${parent}: they overwrite each other`,
  );
}

function isFluxKustomization(object: KubeObject): boolean {
  return object.kind === 'Kustomization' && groupOf(object.apiVersion) === KUSTOMIZE_GROUP;
}

/** What a pass has brought to light. */
function learn(
  reconciled: readonly Reconciled[],
  known: Known,
  entry: Entry,
  environment: Environment,
): Known {
  const knowledge = new Knowledge();
  const attempted = new Knowledge();
  let facts: FluxFacts = { ...NO_FACTS, version: parseVersion(entry.version ?? '') };
  for (const result of reconciled) {
    facts = firstFacts(facts, result.facts);
    if (result.state.spec.kubeConfig) continue;
    for (const object of result.objects) knowledge.add(object);
    for (const object of result.attempted) attempted.add(object);
  }
  const begun = reconciled[0];
  const id = begun === undefined ? '' : kustomizationId(begun.state);
  const applied = [...(begun?.objects ?? []), ...(begun?.attempted ?? [])].filter(isFluxKustomization);
  const own =
    applied.find((object) => kustomizationId(object) === id) ??
    (entry.assumed ? applied.find((object) => appliesFolder(object, environment)) : undefined);
  // A pass that failed early says nothing of the Kustomization that it began with.
  const kept = begun?.state.status === 'failed' ? known.entry : entry.object;
  const elsewhere = reconciled
    .filter(({ source }) => source?.status === 'elsewhere')
    .map(({ state }) => kustomizationId(state));
  return { knowledge, attempted, elsewhere, facts, entry: own ?? kept };
}

/** Every source once. */
function sourcesOf(reconciled: readonly Reconciled[]): SourceState[] {
  const sources = new Map<string, SourceState>();
  for (const { source } of reconciled) {
    if (source !== undefined && !sources.has(sourceId(source))) sources.set(sourceId(source), source);
  }
  return [...sources.values()];
}

/** True for the Kustomization of the folder that an environment begins with, under whatever name. */
function appliesFolder(object: KubeObject, environment: Environment): boolean {
  const path = stringAt(object.value, 'spec', 'path');
  return path !== undefined && joinClamped(path) === environment.path && environment.path !== '';
}

/** The source that the environment begins with, as far as its object, or what begins the environment, tells. */
function homeSource(entry: Entry, { entry: object, knowledge }: Known): HomeSource {
  const reference = (key: string): string => stringAt(object.value, 'spec', 'sourceRef', key) ?? '';
  const [kind, name] = [reference('kind'), reference('name')];
  const namespace = reference('namespace') || object.namespace;
  const source = knowledge.find(kind, namespace, name);
  const { url, ref } = entry;
  if (source === undefined) return { kind, namespace, name, url, ref };
  const known = stringAt(source.value, 'spec', 'url');
  return { kind, namespace, name, url: known ?? url, ref: describeGitRef(source.value.spec) };
}

/** What is known of the cluster from outside of the environment. */
function externalTo(tree: Tree, options: FluxOptions): External {
  const { variables = {}, externalSources, external } = options;
  const explained = new Map<string, string | undefined>();
  const explain = (kind: string, namespace: string, name: string): string | undefined => {
    if (external?.has(kind, namespace, name)) return 'the configuration says that it is in the cluster';
    const place = findDeclaredOutsideFlux(tree, kind, namespace, name);
    return place && `${place} declares it, and no Flux Kustomization applies it`;
  };
  return {
    values: variables,
    presume: (kind, namespace, name) =>
      externalSources === 'all' || (externalSources?.has(`${kind}/${namespace}/${name}`) ?? false),
    explain(kind, namespace, name) {
      const key = `${kind}/${namespace}/${name}`;
      if (!explained.has(key)) explained.set(key, explain(kind, namespace, name));
      return explained.get(key);
    },
  };
}

/** Flux Kustomizations that files of the environment's folder declare and that no build of it brings out. */
function findUnreached(tree: Tree, environment: Environment, reconciled: readonly Reconciled[]): Problem[] {
  if (reconciled[0]?.state.status === 'failed') return [];
  const reached = new Set<string>();
  const collect = (node: Node): void => {
    if (node.source !== undefined) reached.add(node.source.file);
    if (node.kind === 'seq') node.items.forEach(collect);
    else if (node.kind === 'map') for (const { value } of node.entries) collect(value);
  };
  for (const { state } of reconciled) collect(state.object.node);
  return indexRepository(tree).kustomizations.flatMap((object) => {
    const file = object.origin?.file ?? '';
    const declared = stringAt(object.value, 'spec', 'sourceRef', 'name') !== undefined;
    if (!declared || reached.has(file) || !isWithin(file, environment.path)) return [];
    // A line that was commented out says that it is meant.
    if (isMentionedBeside(tree, file)) return [];
    return [
      problemAt(object, `${subject(object)} is in the folder of the environment, but nothing applies it`),
    ];
  });
}
