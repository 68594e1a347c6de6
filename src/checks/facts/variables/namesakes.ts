import { type ClusterState, type KustomizationState, kustomizationId } from '../../../flux/state.ts';
import { compareText } from '../../../kube/order.ts';

/** The Kustomizations of the same namespace and name in the other environments. */
export class Namesakes {
  readonly #others: readonly ClusterState[];
  #byId: Map<string, { environment: string; kustomization: KustomizationState }[]> | undefined;

  constructor({ environment }: ClusterState, all: readonly ClusterState[]) {
    this.#others = all.filter((other) => other.environment.path !== environment.path);
  }

  /** The names of the environments in which the Kustomization of this name defines a variable. */
  defining(kustomization: KustomizationState, variable: string): string[] {
    this.#byId ??= this.#index();
    const namesakes = this.#byId.get(kustomizationId(kustomization)) ?? [];
    return namesakes
      .filter((other) => other.kustomization.variables.has(variable))
      .map(({ environment }) => environment)
      .sort(compareText);
  }

  #index() {
    const byId = new Map<string, { environment: string; kustomization: KustomizationState }[]>();
    for (const { environment, kustomizations } of this.#others) {
      for (const kustomization of kustomizations) {
        const id = kustomizationId(kustomization);
        const known = byId.get(id) ?? [];
        known.push({ environment: environment.name, kustomization });
        byId.set(id, known);
      }
    }
    return byId;
  }
}
