import { compareText, firstDifference } from '../kube/order.ts';

/** Objects of a Kustomization that are not compared or not touched, and why. */
export interface WithheldObjects {
  /** `namespace/name`. */
  kustomization: string;
  objects: number;
  reason: string;
}

/** Counts the objects that are not shown as changed, by Kustomization and reason. */
export class Withheld {
  readonly #entries = new Map<string, WithheldObjects>();

  add(kustomization: string, reason: string, objects = 1): void {
    if (objects === 0) return;
    const key = JSON.stringify([kustomization, reason]);
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { kustomization, objects, reason });
    else entry.objects += objects;
  }

  entries(): WithheldObjects[] {
    return [...this.#entries.values()].sort((a, b) =>
      firstDifference(compareText(a.kustomization, b.kustomization), compareText(a.reason, b.reason)),
    );
  }
}
