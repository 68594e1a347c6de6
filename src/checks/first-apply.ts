import { KUSTOMIZE_GROUP } from '../flux/api.ts';
import { type KustomizationState, kustomizationId } from '../flux/state.ts';
import { groupOf } from '../kube/object.ts';

/**
 * What has to happen before what, when the Kustomizations of an environment are applied for the first time. Each is
 * applied once what it depends on is ready and its parent has applied it; it is ready once it is applied and what it
 * checks is ready (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`).
 */
export class FirstApply {
  readonly #before = new Map<string, string[]>();
  /** The answer for the last start: many Kustomizations take their variables from one object. */
  #start: string | undefined;
  #reached = new Set<string>();

  constructor(kustomizations: readonly KustomizationState[]) {
    const waiting = new Set(kustomizations.filter(({ spec }) => spec.wait).map(kustomizationId));
    for (const state of kustomizations) {
      const id = kustomizationId(state);
      const { parent, spec } = state;
      this.#add(applied(id), ...spec.dependsOn.map((dependency) => ready(kustomizationId(dependency))));
      this.#add(ready(id), applied(id));
      if (parent !== undefined) {
        this.#add(applied(id), applied(parent));
        if (waiting.has(parent)) this.#add(ready(parent), ready(id));
      }
      if (spec.wait) continue;
      for (const check of spec.healthChecks) {
        if (check.kind === 'Kustomization' && groupOf(check.apiVersion) === KUSTOMIZE_GROUP) {
          this.#add(ready(id), ready(kustomizationId(check)));
        }
      }
    }
  }

  /** True when a Kustomization can be applied only after another has been, or is that one. */
  waits(one: string, other: string): boolean {
    if (this.#start !== one) {
      this.#start = one;
      this.#reached = new Set([applied(one)]);
      for (const step of this.#reached) {
        for (const before of this.#before.get(step) ?? []) this.#reached.add(before);
      }
    }
    return this.#reached.has(applied(other));
  }

  #add(step: string, ...before: string[]): void {
    const known = this.#before.get(step);
    if (known === undefined) this.#before.set(step, before);
    else known.push(...before);
  }
}

function applied(id: string): string {
  return `applied ${id}`;
}

function ready(id: string): string {
  return `ready ${id}`;
}
