import { cyclicGroups } from '../checks/facts/waits/cycles.ts';
import type { KustomizationPair } from '../compare/fate.ts';
import { type KustomizationState, kustomizationId } from '../flux/state.ts';
import { compareText } from '../kube/order.ts';
import { isSameObject, waitsOf } from './waits.ts';

/** How many names are kept of what holds a Kustomization back: the first ones, so that a long chain stays linear. */
export const MAX_BLOCKERS = 10;

/** When Flux applies a Kustomization, as far as its environment decides. */
export interface Turn {
  /** From 1 on; undefined for what is never applied: on or behind a cycle, or a dependency that does not exist. */
  wave: number | undefined;
  /** The Kustomizations that keep it from being applied, wherever they stand before it; sorted. */
  heldBackBy: readonly string[];
}

/**
 * The turn of each Kustomization of an environment, by `namespace/name`: it comes after what `spec.dependsOn` names, and
 * after the one that applies it. `pairs` tells which are new or changed: only these need the one that applies them.
 * Takes time in proportion to the entries of `spec.dependsOn`
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, checkDependencies).
 */
export function applyOrder(
  kustomizations: readonly KustomizationState[],
  pairs: ReadonlyMap<string, KustomizationPair>,
): Map<string, Turn> {
  const order = new ApplyOrder(kustomizations, pairs);
  return new Map(kustomizations.map((state, node) => [kustomizationId(state), order.turn(node)]));
}

class ApplyOrder {
  readonly #states: readonly KustomizationState[];
  readonly #waits: ReturnType<typeof waitsOf>;
  readonly #parents: (number | undefined)[];
  readonly #needsParent: boolean[];
  readonly #turns: Turn[] = [];
  /** What those that wait for it are held back by: on a cycle, it is one of them. */
  readonly #passedOn: (readonly string[])[] = [];

  constructor(states: readonly KustomizationState[], pairs: ReadonlyMap<string, KustomizationPair>) {
    this.#states = states;
    const numbers = new Map(states.map((state, node) => [kustomizationId(state), node]));
    this.#waits = waitsOf(states, numbers);
    this.#parents = states.map(({ parent }) => (parent === undefined ? undefined : numbers.get(parent)));
    const olds = states.map((state) => pairs.get(kustomizationId(state)));
    this.#needsParent = states.map((state, node) => {
      const pair = olds[node];
      return pair !== undefined && !isSameObject(pair.base, state);
    });
    this.#forgetParentsInCycles(olds.map((pair) => pair !== undefined && pair.base === undefined));
    for (const group of this.#groups()) this.#decide(group);
  }

  turn(node: number): Turn {
    return this.#turns[node]!;
  }

  #edges(): number[][] {
    return this.#waits.map(({ entries }, node) => {
      const parent = this.#parents[node];
      const targets = entries.map(({ target }) => target);
      return parent === undefined ? targets : [...targets, parent];
    });
  }

  /** A Kustomization that is in the cluster already needs nobody to create it: its parent may wait for it. */
  #forgetParentsInCycles(isNew: readonly boolean[]): void {
    const groupOf = new Map<number, number>();
    for (const [at, group] of cyclicGroups(this.#edges()).entries()) {
      for (const node of group) groupOf.set(node, at);
    }
    for (const [node, group] of groupOf) {
      const parent = this.#parents[node];
      if (parent !== undefined && !isNew[node] && groupOf.get(parent) === group) {
        this.#parents[node] = undefined;
      }
    }
  }

  /** Nodes that wait for each other together, every other one alone; what a group waits for comes before it. */
  *#groups(): Generator<readonly number[]> {
    const edges = this.#edges();
    const groups = cyclicGroups(edges);
    const cyclic = new Set(groups.flat());
    for (const node of edges.keys()) if (!cyclic.has(node)) groups.push([node]);
    const groupOf = new Map(groups.flatMap((group, at) => group.map((node) => [node, at] as const)));
    const waiting: number[][] = groups.map(() => []);
    const open = groups.map((group, at) => {
      const before = new Set(group.flatMap((node) => edges[node]!.map((target) => groupOf.get(target)!)));
      before.delete(at);
      for (const other of before) waiting[other]!.push(at);
      return before.size;
    });
    const ready = [...groups.keys()].filter((at) => open[at] === 0);
    for (const at of ready) {
      yield groups[at]!;
      for (const next of waiting[at]!) {
        open[next]!--;
        if (open[next] === 0) ready.push(next);
      }
    }
  }

  #decide(group: readonly number[]): void {
    const inside = new Set(group);
    const isCycle =
      group.length > 1 || this.#waits[group[0]!]!.entries.some(({ target }) => inside.has(target));
    const blockers = new Set<string>(isCycle ? group.map((node) => this.#id(node)) : []);
    let wave: number | undefined = isCycle ? undefined : 1;
    for (const node of group) {
      const { entries, missing } = this.#waits[node]!;
      if (missing.length > 0) wave = undefined;
      for (const id of missing) blockers.add(id);
      for (const { target, needed } of entries) {
        if (inside.has(target)) continue;
        if (needed) for (const id of this.#blockersAt(node, target)) blockers.add(id);
        wave = after(wave, this.turn(target), needed);
      }
      const parent = this.#parents[node];
      if (parent === undefined || inside.has(parent)) continue;
      const needed = this.#needsParent[node]!;
      if (needed) for (const id of this.#passedOn[parent]!) blockers.add(id);
      wave = after(wave, this.turn(parent), needed);
    }
    const names = [...blockers].sort(compareText).slice(0, MAX_BLOCKERS + 1);
    for (const node of group) {
      const others = group.length === 1 ? names : names.filter((id) => id !== this.#id(node));
      this.#turns[node] = { wave, heldBackBy: others.slice(0, MAX_BLOCKERS) };
      this.#passedOn[node] = names;
    }
  }

  /** What keeps `node` waiting when it waits for `target`. */
  #blockersAt(node: number, target: number): readonly string[] {
    const dependency = this.#states[target]!;
    const passedOn = this.#passedOn[target]!;
    if (dependency.status === 'failed') return [this.#id(target), ...passedOn];
    if (dependency.status !== 'suspended') return passedOn;
    // Suspended, it stays ready, and never gets to the new revision of a source that both have.
    return isSameSource(dependency, this.#states[node]!) ? [this.#id(target)] : [];
  }

  #id(node: number): string {
    return kustomizationId(this.#states[node]!);
  }
}

/** The wave of what comes after `turn`, if it comes at all. */
function after(wave: number | undefined, turn: Turn, needed: boolean): number | undefined {
  if (wave === undefined || (needed && turn.wave === undefined)) return undefined;
  return Math.max(wave, (turn.wave ?? 0) + 1);
}

/** True when both are built from the same source of this repository, which the merge moves on. */
function isSameSource(a: KustomizationState, b: KustomizationState): boolean {
  const [one, other] = [a.spec.sourceRef, b.spec.sourceRef];
  return (
    a.path !== undefined &&
    one.kind === other.kind &&
    one.name === other.name &&
    one.namespace === other.namespace
  );
}
