import { isObject, type JsonObject, type JsonValue, stringAt, valueAt } from '../../kube/json.ts';
import { type KubeObject, kubeObject } from '../../kube/object.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { getIn, type MapNode, map, scalar, seq } from '../../kube/yaml/node.ts';
import { build } from '../../kustomize/build.ts';
import { isInputError } from '../../kustomize/errors.ts';
import { FLUX_OPTIONS } from '../../kustomize/options.ts';
import { memoryTree } from '../../tree/memory.ts';
import { isWithin, joinClamped } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { KUSTOMIZE_GROUP } from '../api.ts';
import { indexRepository } from '../discovery/repository-index.ts';
import { findSelfApplied } from '../discovery/self-applied.ts';
import type { SyncRequest } from '../discovery/sync-request.ts';
import { problemAt } from '../problem.ts';
import { asRendered, type RenderedObject } from '../rendered.ts';
import { describeGitRef, describeRefName } from '../source/git-url.ts';
import type { Environment, Problem } from '../state.ts';

/** The Flux Kustomization that an environment begins with, and what is known of the repository that it syncs. */
export interface Entry {
  object: RenderedObject;
  url: string | undefined;
  ref: string | undefined;
  /** What the FluxInstance asks for, when that begins the environment. */
  version: string | undefined;
  /** No file declares the Kustomization: the one that the folder itself applies takes its place. */
  assumed: boolean;
  problems: Problem[];
}

/** What bootstrap calls everything, and what is assumed where nothing says otherwise. */
const BOOTSTRAP_NAME = 'flux-system';

/**
 * How the cluster of an environment begins: with the manifest that bootstrap wrote, with what the Flux Operator makes of
 * a FluxInstance, or, where the repository tells neither, as bootstrap would have begun it.
 */
export function findEntry(tree: Tree, environment: Environment): Entry {
  const index = indexRepository(tree);
  const bootstrapped = findSelfApplied(index).find(({ path }) => path === environment.path);
  if (bootstrapped !== undefined) {
    const { kustomization, source } = bootstrapped;
    return {
      object: asRendered(kustomization),
      url: source && stringAt(source.value, 'spec', 'url'),
      ref: source && describeGitRef(source.value.spec),
      version: undefined,
      assumed: false,
      problems: [],
    };
  }
  const request = index.syncRequests.find(({ path }) => joinClamped(path) === environment.path);
  if (request !== undefined) {
    const { url, ref, version } = request;
    const { object, problems } = operatorKustomization(request);
    return { object, url, ref: describeRefName(ref), version, assumed: true, problems };
  }
  const { kind, namespace, name } = likelySource(tree, environment);
  const value = kustomization(BOOTSTRAP_NAME, BOOTSTRAP_NAME, environment.path, { kind, namespace, name });
  const object = kubeObject(value, nodeOf(value), undefined);
  return {
    object: asRendered(object),
    url: undefined,
    ref: undefined,
    version: undefined,
    assumed: true,
    problems: [],
  };
}

function kustomization(
  namespace: string,
  name: string,
  path: string,
  sourceRef: JsonObject,
  interval = '10m0s',
): JsonObject {
  return {
    apiVersion: `${KUSTOMIZE_GROUP}/v1`,
    kind: 'Kustomization',
    metadata: { name, namespace },
    spec: { interval, path: `./${path}`, prune: true, sourceRef },
  };
}

/** What the Flux Operator applies: a Kustomization named like the source, with the patches of the FluxInstance. */
function operatorKustomization(request: SyncRequest): Pick<Entry, 'object' | 'problems'> {
  const { namespace, name, sourceKind, object, spec } = request;
  const value = kustomization(
    namespace,
    name,
    joinClamped(request.path),
    { kind: sourceKind, name },
    request.interval,
  );
  const node = nodeOf(value);
  const path = getIn(object.node, [...spec, 'sync', 'path']);
  const target = getIn(node, ['spec', 'path']);
  if (path !== undefined && target !== undefined)
    Object.assign(target, { source: path.source, offset: path.offset });
  const made = kubeObject(value, node, object.origin);
  const patches = [...spec, 'kustomize', 'patches'];
  try {
    return { object: asRendered(patchedByInstance(made, valueAt(object.value, patches))), problems: [] };
  } catch (error) {
    if (!isInputError(error)) throw error;
    const message = `the Kustomization that the Flux Operator makes is taken without the FluxInstance's patches: ${error.message}`;
    return { object: asRendered(made), problems: [problemAt(object, message, patches)] };
  }
}

/**
 * The FluxInstance's patches may aim at the Kustomization too; those for other objects find nothing here. Throws
 * `BuildError`.
 */
function patchedByInstance(object: KubeObject, patches: JsonValue | undefined): KubeObject {
  const aimed = Array.isArray(patches)
    ? patches.filter((patch) => isObject(patch) && isObject(patch.target))
    : [];
  if (aimed.length === 0) return object;
  const rootKustomization = map([
    { key: scalar('resources'), value: seq([scalar('sync.yaml')]) },
    { key: scalar('patches'), value: fromJson(aimed) },
  ]);
  const tree = memoryTree({ 'sync.yaml': emitYaml(object.value) });
  const [patched] = build(tree, '', { ...FLUX_OPTIONS, rootKustomization }).objects;
  return patched === undefined ? object : { ...object, value: patched.value, node: patched.node };
}

/**
 * The source that most Flux Kustomizations of the folder take their paths from; what bootstrap makes when there is
 * none.
 */
function likelySource(
  tree: Tree,
  environment: Environment,
): { kind: string; namespace: string; name: string } {
  const counts = new Map<string, number>();
  for (const { value, namespace, origin } of indexRepository(tree).kustomizations) {
    if (!isWithin(origin?.file ?? '', environment.path)) continue;
    const reference = (key: string): string => stringAt(value, 'spec', 'sourceRef', key) ?? '';
    const path = joinClamped(stringAt(value, 'spec', 'path') ?? '');
    if (reference('kind') !== 'GitRepository' || path === '' || tree.kind(path) === undefined) continue;
    const key = `${reference('namespace') || namespace || BOOTSTRAP_NAME}/${reference('name')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [namespace = BOOTSTRAP_NAME, name = BOOTSTRAP_NAME] = most?.[0].split('/') ?? [];
  return { kind: 'GitRepository', namespace, name };
}

function nodeOf(value: JsonObject): MapNode {
  const node = fromJson(value);
  if (node.kind !== 'map') throw new TypeError('an object is a map');
  return node;
}
