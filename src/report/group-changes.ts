import { createHash } from 'node:crypto';
import { compareText, firstDifference } from '../kube/order.ts';
import type { Action, Change, Plan } from '../plan/plan.ts';

/** From what may be regretted to what is routine: the order of every report. */
export const ACTIONS: readonly Action[] = ['prune', 'recreate', 'orphan', 'move', 'update', 'create'];

/** One change, and where it happens. */
export interface ChangeGroup {
  change: Change;
  places: { environment: string; kustomization: string }[];
}

/**
 * Every change of a plan, the dangerous ones first. Changes of several environments that read the same are one, even when
 * their Kustomizations have different names.
 */
export function groupChanges({ environments }: Plan): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { name, changes } of environments) {
    for (const change of changes) {
      const { kustomization, ...same } = change;
      // A digest, for a plan can hold many large diffs.
      const key = createHash('sha256').update(JSON.stringify(same)).digest('base64');
      const place = { environment: name, kustomization };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { change, places: [place] });
      else group.places.push(place);
    }
  }
  return [...groups.values()].sort((a, b) =>
    firstDifference(
      ACTIONS.indexOf(a.change.action) - ACTIONS.indexOf(b.change.action),
      compareText(a.change.kustomization, b.change.kustomization),
      compareText(a.change.kind, b.change.kind),
      compareText(a.change.namespace, b.change.namespace),
      compareText(a.change.name, b.change.name),
      compareText(a.places[0]?.environment, b.places[0]?.environment),
    ),
  );
}
