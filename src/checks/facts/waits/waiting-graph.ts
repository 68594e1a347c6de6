import { notAppliedBy } from '../../../compare/policy.ts';
import { type Dependency, KUSTOMIZE_GROUP, SOURCE_GROUP } from '../../../flux/api.ts';
import type { ExternalObjects } from '../../../flux/external-objects.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../../../flux/state.ts';
import { groupOf } from '../../../kube/object.ts';
import { compareText } from '../../../kube/order.ts';
import type { ClusterIndex } from '../../cluster-index.ts';
import type { Edge, Graph } from './cycles.ts';

/**
 * Why one Flux Kustomization comes after another: it depends on it, it waits for its health, the other one applies it, or
 * applies the source that it needs.
 */
type WaitKind = 'dependsOn' | 'health' | 'parent' | 'source';

export type Identity = readonly [group: string, kind: string, namespace: string, name: string];

export interface Wait {
  kind: WaitKind;
  from: KustomizationState;
  to: KustomizationState;
  /** The field of `from` that says so. */
  path: readonly (string | number)[];
  /** The source. */
  object?: Identity;
}

/**
 * Everything that the Kustomizations of an environment wait for. Each is two nodes: that it is applied (an even number),
 * and that it is ready (the next one), as an object exists once its Kustomization is applied, ready or not. What is
 * suspended waits for nothing.
 */
export class WaitingGraph {
  readonly edges: Graph;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #index: ClusterIndex;
  readonly #external: ExternalObjects;
  readonly #variables: boolean;
  readonly #edges: number[][];
  readonly #nodes: readonly KustomizationState[];
  /** By the target, for each node; those of `dependsOn` are looked up when somebody asks, and nobody asks for variables. */
  readonly #waits = new Map<number, Map<number, Wait>>();
  /** The sources that environments begin with, which come from outside too. */
  readonly #given: ReadonlySet<string>;
  readonly #after = new Map<string, ReadonlySet<string>>();
  /** The answer for the last start: many Kustomizations take their variables from one object. */
  #start: string | undefined;
  #reached: ReadonlySet<number> = new Set();
  #reverse: number[][] | undefined;

  /** What is `external` exists, whoever else applies it. Without `variables`, nobody waits for the source of those. */
  constructor(
    state: ClusterState,
    index: ClusterIndex,
    external: ExternalObjects,
    { variables } = { variables: true },
  ) {
    const nodes = [...state.kustomizations].sort((a, b) =>
      compareText(kustomizationId(a), kustomizationId(b)),
    );
    this.#index = index;
    this.#external = external;
    this.#variables = variables;
    this.#nodes = nodes;
    this.#numbers = new Map(nodes.map((node, number) => [kustomizationId(node), number]));
    this.#edges = nodes.flatMap((_, number) => [[], [2 * number]]);
    this.#given = new Set(nodes.filter(({ parent }) => parent === undefined).map(sourceKey));
    for (const [number, node] of nodes.entries()) {
      if (node.spec.suspend) continue;
      this.#addHealth(node);
      // What begins an environment was begun from outside, with all that it needs.
      if (node.parent !== undefined) this.#addNeeds(node, number, node.parent);
    }
    this.edges = this.#edges;
  }

  /** The edges that a group of nodes has between them, without those of `dependsOn`. */
  implied(group: readonly number[]): Edge[] {
    const members = new Set(group);
    return group.flatMap((from) =>
      [...(this.#waits.get(from)?.keys() ?? [])].flatMap((to): Edge[] =>
        members.has(to) ? [[from, to]] : [],
      ),
    );
  }

  /** What the edges of a cycle stand for; to be ready after being applied is no wait. */
  explain(cycle: readonly number[]): Wait[] {
    return cycle.flatMap((node, at) => {
      const next = cycle[(at + 1) % cycle.length]!;
      return this.#waits.get(node)?.get(next) ?? this.#dependency(node, next) ?? [];
    });
  }

  #dependency(node: number, next: number): Wait | undefined {
    const [from, to] = [this.#nodes[node >> 1]!, this.#nodes[next >> 1]!];
    const at = from.spec.dependsOn.findIndex(
      (entry) => counts(entry) && kustomizationId(entry) === kustomizationId(to),
    );
    if (at === -1 || node % 2 === 1) return undefined;
    return { kind: 'dependsOn', from, to, path: ['spec', 'dependsOn', at, 'name'] };
  }

  /** True when a Kustomization is applied only after another has been, or is that one. */
  waits(one: string, other: string): boolean {
    const [from, to] = [this.#numbers.get(one), this.#numbers.get(other)];
    if (from === undefined || to === undefined) return false;
    if (this.#start !== one) {
      const reached = new Set([2 * from]);
      for (const node of reached) for (const next of this.#edges[node]!) reached.add(next);
      [this.#start, this.#reached] = [one, reached];
    }
    return this.#reached.has(2 * to);
  }

  /** Every Kustomization that is applied only after this one has been, by `namespace/name`. */
  after(id: string): ReadonlySet<string> {
    const known = this.#after.get(id);
    if (known !== undefined) return known;
    const found = this.#findAfter(id);
    this.#after.set(id, found);
    return found;
  }

  #findAfter(id: string): ReadonlySet<string> {
    const start = this.#numbers.get(id);
    if (start === undefined) return new Set();
    const reverse = this.#reversed();
    const seen = new Set([2 * start]);
    for (const node of seen) for (const next of reverse[node]!) seen.add(next);
    return new Set([...this.#numbers].filter(([, number]) => seen.has(2 * number)).map(([other]) => other));
  }

  #reversed(): number[][] {
    if (this.#reverse !== undefined) return this.#reverse;
    const reverse: number[][] = this.#edges.map(() => []);
    for (const [from, targets] of this.#edges.entries()) for (const to of targets) reverse[to]!.push(from);
    this.#reverse = reverse;
    return reverse;
  }

  #add(wait: Wait): void {
    const from = this.#numbers.get(kustomizationId(wait.from));
    const to = this.#numbers.get(kustomizationId(wait.to));
    if (from === undefined || to === undefined) return;
    const ready = wait.kind === 'health' ? 1 : 0;
    const [source, target] = [2 * from + ready, 2 * to + ready];
    let waits = this.#waits.get(source);
    if (waits === undefined) {
      waits = new Map();
      this.#waits.set(source, waits);
    }
    if (waits.has(target)) return;
    waits.set(target, wait);
    this.#edges[source]!.push(target);
  }

  /** What has to be there before it can be applied. */
  #addNeeds(from: KustomizationState, number: number, parentId: string): void {
    const { spec } = from;
    for (const entry of spec.dependsOn) {
      const to = counts(entry) ? this.#numbers.get(kustomizationId(entry)) : undefined;
      if (to !== undefined) this.#edges[2 * number]!.push(2 * to + 1);
    }
    const parent = this.#index.kustomization(parentId);
    if (parent !== undefined) this.#add({ kind: 'parent', from, to: parent, path: ['metadata', 'name'] });
    const { kind, namespace, name } = spec.sourceRef;
    if (!this.#given.has(sourceKey(from))) {
      const object: Identity = [SOURCE_GROUP, kind, namespace, name];
      const to = this.#onlyHolder(object);
      if (to !== undefined)
        this.#add({ kind: 'source', from, to, path: ['spec', 'sourceRef', 'name'], object });
    }
    for (const source of this.#variables ? spec.substituteFrom : []) {
      const holder = this.#onlyHolder(['', source.kind, from.namespace, source.name]);
      const to = holder && this.#numbers.get(kustomizationId(holder));
      if (to !== undefined && !source.optional) this.#edges[2 * number]!.push(2 * to);
    }
  }

  /** What it waits for after it has applied its objects: other Kustomizations. */
  #addHealth(from: KustomizationState): void {
    const { spec, objects } = from;
    // Expressions of one's own may find something healthy that is not ready.
    if (
      spec.kubeConfig ||
      spec.healthCheckExprs.some(({ apiVersion }) => groupOf(apiVersion) === KUSTOMIZE_GROUP)
    )
      return;
    const add = (id: string, path: readonly (string | number)[]): void => {
      const to = this.#index.kustomization(id);
      if (to !== undefined && to !== from && !to.spec.suspend) this.#add({ kind: 'health', from, to, path });
    };
    if (spec.wait) {
      for (const object of objects) {
        if (object.kind !== 'Kustomization' || groupOf(object.apiVersion) !== KUSTOMIZE_GROUP) continue;
        // What is not applied is not checked either.
        if (notAppliedBy(object) === undefined) add(kustomizationId(object), ['spec', 'wait']);
      }
      return;
    }
    for (const [at, check] of spec.healthChecks.entries()) {
      if (check.kind !== 'Kustomization' || groupOf(check.apiVersion) !== KUSTOMIZE_GROUP) continue;
      add(kustomizationId(check), ['spec', 'healthChecks', at, 'name']);
    }
  }

  /** The Kustomization that an object waits for. Of several that apply it any one will do, and nothing is said. */
  #onlyHolder(object: Identity): KustomizationState | undefined {
    const [, kind, namespace, name] = object;
    const [holder, ...others] = this.#index.find(...object);
    if (others.length > 0 || this.#external.has(kind, namespace, name)) return undefined;
    return holder?.kustomization;
  }
}

/** An expression of one's own may be true of something that is not ready. */
function counts({ readyExpr }: Dependency): boolean {
  return readyExpr === undefined;
}

function sourceKey({ spec: { sourceRef } }: KustomizationState): string {
  return JSON.stringify([sourceRef.kind, sourceRef.namespace, sourceRef.name]);
}
