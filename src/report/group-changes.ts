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
 * Every change of a plan, the dangerous ones first. Changes of several environments that remove and add the same at the
 * same places are one, even when what stands around them differs, or their Kustomizations have different names.
 */
export function groupChanges({ environments }: Plan): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { name, changes } of environments) {
    for (const change of changes) {
      const { kustomization, diff, ...same } = change;
      // A digest, for a plan can hold many large diffs.
      const key = createHash('sha256')
        .update(JSON.stringify(same))
        .update(withoutContext(diff))
        .digest('base64');
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

/**
 * A diff without what may differ where the same is changed: the numbers of lines, and the lines before the first change of
 * a hunk and behind its last one. A hunk says at which path its first change is; all between its changes counts. Within a
 * text there are no paths: there, everything counts.
 */
function withoutContext(diff: string): string {
  const result: string[] = [];
  let kept: string[] = [];
  let isText = false;
  let changed = false;
  for (const line of diff.trimEnd().split('\n')) {
    if (line.startsWith('@@ ')) {
      const place = line.slice(line.indexOf(' @@') + ' @@'.length);
      isText = place === '' || place.endsWith('|');
      changed = false;
      kept = [];
      result.push(isText ? line : place);
    } else if (line.startsWith(' ') && !isText) {
      kept.push(line);
    } else {
      if (changed) result.push(...kept);
      kept = [];
      changed = true;
      result.push(line);
    }
  }
  return result.join('\n');
}
