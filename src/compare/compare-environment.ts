import { KUSTOMIZE_GROUP } from '../flux/api.ts';
import { type KustomizationState, kustomizationId } from '../flux/state.ts';
import { groupOf } from '../kube/object.ts';
import { compareText } from '../kube/order.ts';
import type { EnvironmentPair } from './environment-pairs.ts';
import { jsonEquals } from './equal.ts';
import { type KustomizationPair, notFinalized, pairKustomizations } from './fate.ts';
import { Handovers } from './handover.ts';
import { updateOrRecreate } from './immutable.ts';
import type { ObjectChange } from './object-change.ts';
import { type Owned, type Ownership, ownerships } from './ownership.ts';
import { notAppliedBy, onlyCreatedBy } from './policy.ts';
import { removalOf } from './removal.ts';
import { Withheld, type WithheldObjects } from './withheld.ts';

/** What a change does to the objects of one environment, and what of them cannot be told. In no particular order. */
export function compareEnvironment({ base, head }: EnvironmentPair): {
  kustomizations: ReadonlyMap<string, KustomizationPair>;
  changes: ObjectChange[];
  withheld: WithheldObjects[];
} {
  const pairs = pairKustomizations(base, head);
  const comparison = new Comparison(pairs, new Handovers(base, head));
  for (const pair of pairs.values()) comparison.withholdUnknown(pair);
  for (const ownership of ownerships(base, head, pairs).values()) comparison.compare(ownership);
  return { kustomizations: pairs, changes: comparison.changes, withheld: comparison.withheld.entries() };
}

class Comparison {
  readonly changes: ObjectChange[] = [];
  readonly withheld = new Withheld();
  readonly #pairs: ReadonlyMap<string, KustomizationPair>;
  readonly #handovers: Handovers;

  constructor(pairs: ReadonlyMap<string, KustomizationPair>, handovers: Handovers) {
    this.#pairs = pairs;
    this.#handovers = handovers;
  }

  /** Counts the objects of a Kustomization of which one side is not known. */
  withholdUnknown({ id, base, head, fate }: KustomizationPair): void {
    if (fate.kind !== 'withheld' || fate.frozen) return;
    this.withheld.add(id, fate.reason, Math.max(base?.objects.length ?? 0, head?.objects.length ?? 0));
  }

  compare(ownership: Ownership): void {
    const base = inOrder(ownership.base);
    const head = inOrder(ownership.head);
    const before = new Map(base.map((owned) => [owned.owner, owned]));
    const after = new Map(head.map((owned) => [owned.owner, owned]));
    for (const owned of head) {
      const old = before.get(owned.owner);
      if (old !== undefined) this.#kept(old, owned);
    }
    const lost = base.filter(({ owner }) => !after.has(owner));
    for (const owned of head) {
      if (before.has(owned.owner)) continue;
      const previous = isFrozen(owned.owner) ? undefined : lost.shift();
      if (previous === undefined) this.#gained(owned, base[0]);
      else this.#moved(previous, owned);
    }
    const holder = head.find(({ owner }) => !isFrozen(owner) || before.has(owner));
    for (const owned of lost) this.#lost(owned, holder);
  }

  /** The same Kustomization holds the object on both sides. */
  #kept(before: Owned, after: Owned): void {
    if (jsonEquals(before.object.value, after.object.value)) return;
    if (this.#isWithheld(after)) return;
    const policy = notAppliedBy(after.object) ?? notAppliedBy(before.object) ?? onlyCreatedBy(after.object);
    if (policy !== undefined) {
      this.withheld.add(after.owner.id, `Flux leaves objects with ${policy} as they are`);
      return;
    }
    const { reasons, ...update } = updateOrRecreate(before, after);
    this.changes.push({ ...update, before, after, reasons: [...reasons, ...resumed(after.owner)] });
  }

  /** One Kustomization stops to hold the object and another one begins to. */
  #moved(before: Owned, after: Owned): void {
    const { deleted, reason } = this.#handovers.describe(before, after);
    const update = updateOrRecreate(before, after);
    const deletion = deleted ?? update.deleted;
    this.changes.push({
      action: 'move',
      before,
      after,
      reasons: [reason, ...(deleted === undefined ? [] : this.#consequences(before)), ...update.reasons],
      ...(deletion && { deleted: deletion }),
    });
  }

  /** A Kustomization begins to hold an object that none has lost; `other` has it and keeps it. */
  #gained(after: Owned, other: Owned | undefined): void {
    if (this.#isWithheld(after)) return;
    const policy = notAppliedBy(after.object);
    if (policy !== undefined) {
      this.withheld.add(after.owner.id, `Flux does not create objects with ${policy}`);
    } else if (other === undefined) {
      this.changes.push({ action: 'create', before: undefined, after, reasons: resumed(after.owner) });
    } else {
      const shared = `Kustomization ${other.owner.id} applies it too: each overwrites what the other one does.`;
      const { reasons, ...update } = updateOrRecreate(other, after);
      this.changes.push({ ...update, before: other, after, reasons: [shared, ...reasons] });
    }
  }

  /** A Kustomization stops to hold an object; `other` goes on to hold it, if any does. */
  #lost(before: Owned, other: Owned | undefined): void {
    if (this.#isWithheld(before)) return;
    const { action, reason, deleted } = removalOf(before.object, before.owner);
    if (other === undefined) {
      const consequences = action === 'prune' ? this.#consequences(before) : [];
      this.changes.push({
        action,
        before,
        after: undefined,
        reasons: [reason, ...consequences, ...resumed(before.owner)],
        ...(deleted && { deleted }),
      });
    } else if (action === 'prune') {
      this.changes.push({
        action: 'move',
        before,
        after: other,
        reasons: [
          `Kustomization ${other.owner.id} applies it too: what ${before.owner.id} was the last to apply is deleted, and then created again.`,
          ...this.#consequences(before),
        ],
        deleted: 'possible',
      });
    }
  }

  /** What else goes when an object is deleted. */
  #consequences({ object, owner }: Owned): string[] {
    const { kind, apiVersion } = object;
    switch (`${kind}.${groupOf(apiVersion)}`) {
      case 'Namespace.':
        return ['Everything in the namespace goes with it.'];
      case 'CustomResourceDefinition.apiextensions.k8s.io':
        return ['Every object of its kind goes with it.'];
      case `Kustomization.${KUSTOMIZE_GROUP}`:
        return owner.base?.spec.kubeConfig ? [] : cascade(this.#pairs.get(kustomizationId(object))?.base);
      default:
        return [];
    }
  }

  /** Nothing is done with an object that its Kustomization does not act on; known ones are counted here. */
  #isWithheld({ owner }: Owned): boolean {
    if (owner.fate.kind !== 'withheld') return false;
    if (owner.fate.frozen) this.withheld.add(owner.id, owner.fate.reason);
    return true;
  }
}

/** Of several owners, the order of their names decides what is said of which. */
function inOrder(owned: Owned[]): Owned[] {
  return owned.length < 2 ? owned : owned.toSorted((a, b) => compareText(a.owner.id, b.owner.id));
}

/** True when Flux does nothing with what a Kustomization holds. */
function isFrozen({ fate }: KustomizationPair): boolean {
  return fate.kind === 'withheld' && fate.frozen;
}

/** What the deletion of a Kustomization's own custom resource does to its objects. */
function cascade(state: KustomizationState | undefined): string[] {
  if (state === undefined) return [];
  const count = state.objects.length;
  const known = state.status === 'rendered' || state.status === 'suspended';
  if (known && count === 0) return [];
  const objects = known ? `: ${count} ${count === 1 ? 'object' : 'objects'}` : ', which is not known';
  const kept = notFinalized(state);
  if (kept === undefined) return [`With it goes what it applied${objects}.`];
  return [`What it applied stays${known ? ` (${objects.slice(2)})` : ''}, because ${kept}.`];
}

/** Said of every change of a Kustomization that was suspended until now: it may bring more than this change. */
function resumed({ id, base, head }: KustomizationPair): string[] {
  if (base?.status !== 'suspended' || head?.status !== 'rendered') return [];
  return [`Kustomization ${id} is resumed: what was changed while it was suspended is applied too.`];
}
