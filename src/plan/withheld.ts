import { compareText, firstDifference } from '../checks/order.ts';
import type { EnvironmentPlan } from './plan.ts';

type Entry = EnvironmentPlan['withheld'][number];

/** Counts the objects that are not shown as changed, by Kustomization and reason. */
export class Withheld {
  readonly #entries = new Map<string, Entry>();

  add(kustomization: string, reason: string, objects = 1): void {
    if (objects === 0) return;
    const key = JSON.stringify([kustomization, reason]);
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { kustomization, objects, reason });
    else entry.objects += objects;
  }

  entries(): Entry[] {
    return [...this.#entries.values()].sort((a, b) =>
      firstDifference(compareText(a.kustomization, b.kustomization), compareText(a.reason, b.reason)),
    );
  }
}
