import { type ClusterState, type KustomizationState, kustomizationId } from '../flux/state.ts';
import { jsonEquals } from './equal.ts';
import { keptBy, relabels } from './policy.ts';

/**
 * What a change means for the inventory of one Flux Kustomization.
 * - `compared`: Flux applies the new state and prunes what is left over.
 * - `withheld`: nothing can be said of its objects, for the reason given. With `frozen` the objects are known, and Flux
 *   does nothing with them: it is suspended, or nothing creates it. The cause is the reason without its details.
 * - `deleted`: the custom resource goes, and its finalizer decides about the objects.
 * - `left`: its manifest goes, the custom resource stays in the cluster, and so do the objects. Unless it is suspended,
 *   Flux goes on to reconcile it.
 */
export type Fate =
  | { kind: 'compared' }
  | { kind: 'withheld'; reason: string; cause: string; frozen: boolean }
  | { kind: 'deleted' }
  | { kind: 'left'; reason: string };

/** One Flux Kustomization of an environment, on the sides that have it. */
export interface KustomizationPair {
  id: string;
  base: KustomizationState | undefined;
  head: KustomizationState | undefined;
  fate: Fate;
}

/**
 * Decides what becomes of each Flux Kustomization of an environment, by `namespace/name`. The states list parents before
 * their children, and what becomes of a parent decides about children that only one side has
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, finalize).
 */
export function pairKustomizations(
  base: ClusterState | undefined,
  head: ClusterState | undefined,
): Map<string, KustomizationPair> {
  const before = new Map(base?.kustomizations.map((state) => [kustomizationId(state), state]));
  const after = new Map(head?.kustomizations.map((state) => [kustomizationId(state), state]));
  const pairs = new Map<string, KustomizationPair>();
  for (const [id, state] of after) {
    const old = before.get(id);
    pairs.set(id, { id, base: old, head: state, fate: fateOfApplied(state, old, pairs) });
  }
  for (const [id, state] of before) {
    if (after.has(id)) continue;
    const fate = head === undefined ? ENVIRONMENT_REMOVED : fateOfRemoved(state, pairs);
    pairs.set(id, { id, base: state, head: undefined, fate });
  }
  return pairs;
}

const ENVIRONMENT_REMOVED: Fate = {
  kind: 'left',
  reason:
    'The environment is no longer in the repository. Its Kustomizations stay in the cluster, and so does what they applied: those whose path is gone fail, and the others go on.',
};

/** True when what a Kustomization applies is not known. */
function isUnknown(state: KustomizationState): boolean {
  return state.status === 'failed' || state.status === 'unknown';
}

/** The fate of a Kustomization of which one side, `state`, is not known: that of the base, or else that of the head. */
function unknown(state: KustomizationState, side: 'base' | 'head'): Fate {
  const id = kustomizationId(state);
  const [now, then] =
    state.status === 'failed' ? ['does not build', 'did not build'] : ['is not known', 'was not known'];
  const cause =
    side === 'head' ? `Kustomization ${id} ${now}` : `Before the change, Kustomization ${id} ${then}`;
  const details = state.problem === undefined ? '' : `: ${state.problem.message}`;
  return { kind: 'withheld', reason: cause + details, cause, frozen: false };
}

function frozen(cause: string): Fate {
  return { kind: 'withheld', reason: cause, cause, frozen: true };
}

/** The fate of a Kustomization that shares that of its parent. */
function inherited({ fate }: KustomizationPair): Fate {
  return fate.kind === 'withheld' ? { ...fate, reason: fate.cause } : fate;
}

function fateOfApplied(
  state: KustomizationState,
  old: KustomizationState | undefined,
  pairs: ReadonlyMap<string, KustomizationPair>,
): Fate {
  if (isUnknown(state)) return unknown(state, 'head');
  if (state.status === 'suspended') return frozen(`Kustomization ${kustomizationId(state)} is suspended`);
  if (old !== undefined && isUnknown(old)) return unknown(old, 'base');
  const parent = state.parent === undefined ? undefined : pairs.get(state.parent);
  if (parent?.fate.kind !== 'withheld') return { kind: 'compared' };
  if (old === undefined) return inherited(parent);
  // What a suspended parent does not pass on is a changed manifest; an unchanged one needs no parent.
  const changed = !jsonEquals(old.object.value, state.object.value);
  return parent.fate.frozen && changed ? inherited(parent) : { kind: 'compared' };
}

function fateOfRemoved(state: KustomizationState, pairs: ReadonlyMap<string, KustomizationPair>): Fate {
  const id = kustomizationId(state);
  if (state.parent === undefined && !ownsItself(state)) {
    return {
      kind: 'left',
      reason: `No Kustomization applies ${id}: without its manifest it stays in the cluster.${goesOn(state)}`,
    };
  }
  const parent = state.parent === undefined ? undefined : pairs.get(state.parent);
  if (parent?.fate.kind === 'withheld' || parent?.fate.kind === 'left') return inherited(parent);
  const reason = keptManifest(state, parent);
  if (reason === undefined) return { kind: 'deleted' };
  return {
    kind: 'left',
    reason: `Kustomization ${id} stays in the cluster, because ${reason}.${goesOn(state)}`,
  };
}

/** What a custom resource does that is left behind. */
function goesOn({ spec }: KustomizationState): string {
  return spec.suspend ? '' : ' Flux goes on to reconcile it while its path exists.';
}

/** Why the custom resource of a Kustomization outlives its manifest, or undefined when its parent deletes it. */
function keptManifest(state: KustomizationState, parent: KustomizationPair | undefined): string | undefined {
  const policy = keptBy(state.object, parent?.head ?? parent?.base);
  if (policy !== undefined) return `it has ${policy}`;
  if (relabels(parent?.base)) {
    return `spec.commonMetadata of Kustomization ${parent?.id} overwrites the labels by which Flux knows its objects`;
  }
  if (parent === undefined) return notPruned(state);
  return parent.fate.kind === 'deleted' ? notFinalized(parent.base) : notPruned(parent.head);
}

/** True when a Kustomization that begins an environment holds its own manifest, as `flux bootstrap` writes it. */
function ownsItself(state: KustomizationState): boolean {
  return state.objects.some(
    ({ kind, namespace, name, apiVersion }) =>
      kind === state.object.kind &&
      namespace === state.namespace &&
      name === state.name &&
      apiVersion.split('/')[0] === state.object.apiVersion.split('/')[0],
  );
}

/** Why a Kustomization that is applied keeps what it no longer contains, or undefined when it prunes. */
export function notPruned(state: KustomizationState | undefined): string | undefined {
  if (state === undefined || state.spec.prune) return undefined;
  return `spec.prune of Kustomization ${kustomizationId(state)} is false`;
}

/** Why the finalizer of a Kustomization keeps its objects, or undefined when it deletes them. */
export function notFinalized(state: KustomizationState | undefined): string | undefined {
  if (state === undefined) return undefined;
  const id = kustomizationId(state);
  if (state.spec.suspend) return `Kustomization ${id} is suspended when it is deleted`;
  switch (state.spec.deletionPolicy) {
    case 'Orphan':
      return `spec.deletionPolicy of Kustomization ${id} is Orphan`;
    case 'MirrorPrune':
      return notPruned(state);
    default:
      return undefined;
  }
}
