import { OPERATOR_GROUP } from '../flux/api.ts';
import { DependencyGraph } from '../flux/dependency-graph.ts';
import {
  type ClusterState,
  type KustomizationState,
  kustomizationId,
  type OwnedObject,
} from '../flux/state.ts';
import { valueAt } from '../kube/json.ts';
import { groupOf } from '../kube/object.ts';

/** An object of an environment, and the Flux Kustomization that holds it. */
export interface Held {
  kustomization: KustomizationState;
  object: OwnedObject;
}

/** Looks up what an environment holds. Each part is made when it is first asked for. What goes to other clusters is left out. */
export class ClusterIndex {
  readonly #state: ClusterState;
  #kustomizations: ReadonlyMap<string, KustomizationState> | undefined;
  #objects: ReadonlyMap<string, Held[]> | undefined;
  #definitions: ReadonlyMap<string, Held> | undefined;
  #dependencies: DependencyGraph | undefined;
  #resourceSets: readonly Held[] | undefined;

  constructor(state: ClusterState) {
    this.#state = state;
  }

  /** The Flux Kustomization of this `namespace/name`. */
  kustomization(id: string): KustomizationState | undefined {
    this.#kustomizations ??= new Map(this.#state.kustomizations.map((one) => [kustomizationId(one), one]));
    return this.#kustomizations.get(id);
  }

  /** What the Kustomizations wait for. */
  get dependencies(): DependencyGraph {
    this.#dependencies ??= new DependencyGraph(this.#state.kustomizations);
    return this.#dependencies;
  }

  /**
   * Kustomizations whose objects are not known: what is not found may be one of them, so a rule that misses something must
   * not be certain while there are any.
   */
  get incomplete(): KustomizationState[] {
    return this.#state.kustomizations.filter(({ status }) => status === 'failed' || status === 'unknown');
  }

  /** What the Flux Operator makes objects of, which are not known: Flux Kustomizations and HelmReleases above all. */
  get resourceSets(): readonly Held[] {
    this.#resourceSets ??= [...this.all()].filter(
      ({ object }) => object.kind === 'ResourceSet' && groupOf(object.apiVersion) === OPERATOR_GROUP,
    );
    return this.#resourceSets;
  }

  /** Every object with its holder, in build order. */
  *all(): Generator<Held> {
    for (const kustomization of this.#state.kustomizations) {
      if (kustomization.spec.kubeConfig) continue;
      for (const object of kustomization.objects) yield { kustomization, object };
    }
  }

  /** The holders of the object of this group, kind, namespace and name, whatever its version. */
  find(group: string, kind: string, namespace: string, name: string): readonly Held[] {
    this.#objects ??= this.#indexObjects();
    return this.#objects.get(JSON.stringify([group, kind, namespace, name])) ?? [];
  }

  /** The CustomResourceDefinition that defines a kind of a group, and its holder. */
  definition(group: string, kind: string): Held | undefined {
    this.#definitions ??= this.#indexDefinitions();
    return this.#definitions.get(`${group}/${kind}`);
  }

  #indexObjects(): Map<string, Held[]> {
    const objects = new Map<string, Held[]>();
    for (const held of this.all()) {
      const { apiVersion, kind, namespace, name } = held.object;
      const key = JSON.stringify([groupOf(apiVersion), kind, namespace, name]);
      const holders = objects.get(key);
      if (holders === undefined) objects.set(key, [held]);
      else holders.push(held);
    }
    return objects;
  }

  #indexDefinitions(): Map<string, Held> {
    const definitions = new Map<string, Held>();
    for (const held of this.all()) {
      const { apiVersion, kind, value } = held.object;
      if (kind !== 'CustomResourceDefinition' || groupOf(apiVersion) !== 'apiextensions.k8s.io') continue;
      const key = `${valueAt(value, ['spec', 'group'])}/${valueAt(value, ['spec', 'names', 'kind'])}`;
      if (!definitions.has(key)) definitions.set(key, held);
    }
    return definitions;
  }
}
