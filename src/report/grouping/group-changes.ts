import { createHash } from 'node:crypto';
import { compareText, firstDifference } from '../../kube/order.ts';
import type { Action, Change, Plan, VersionChange } from '../../plan/plan.ts';

/** From what may be regretted to what is routine: the order of every report. */
export const ACTIONS: readonly Action[] = ['prune', 'recreate', 'orphan', 'move', 'update', 'create'];

/** One change, and where it happens. */
export interface ChangeGroup {
  change: Change;
  places: { environment: string; kustomization: string }[];
  /** How many environments the plan has. */
  total: number;
  /** Where the diff is as shown, when the lines around the same changed lines differ elsewhere. */
  shownAsIn?: string;
}

/** Numbers of lines say where a hunk is in one environment, and are no part of what changes. */
const HUNK = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/gm;

/**
 * Every change of a plan, the dangerous ones first. Changes of several environments that remove and add the same at the
 * same places are one, even when what stands around them differs, or their Kustomizations have different names.
 */
export function groupChanges({ environments }: Plan): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const { name, changes } of environments) {
    for (const change of changes) {
      const { kustomization, diff, ...same } = change;
      const key = digest({ ...same, changed: withoutContext(diff) });
      const place = { environment: name, kustomization };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { change, places: [place], total: environments.length });
      else {
        group.places.push(place);
        showAlike(group, diff);
      }
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

/** A digest as a key, for a plan can hold many large diffs. */
function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}

/** Makes what is shown of a group true of one more diff: without numbers that differ, or with the place that it is from. */
function showAlike(group: ChangeGroup, diff: string): void {
  const shown = group.change.diff;
  if (shown === diff || group.shownAsIn !== undefined) return;
  const anywhere = diff.replace(HUNK, '@@ @@');
  if (shown.replace(HUNK, '@@ @@') === anywhere) group.change = { ...group.change, diff: anywhere };
  else group.shownAsIn = group.places[0]!.environment;
}

/** A change of version without the place of it, which the diff tells. */
function stepOf({ name, from, to, step }: VersionChange): Omit<VersionChange, 'place'> {
  return { name, ...(from !== undefined && { from }), ...(to !== undefined && { to }), step };
}

/** From how many objects on the same change is shown once. */
const MANY = 3;

/**
 * Changes in the same order, those together that do the same to many objects of a kind: a new interval everywhere, a
 * source by another name. They are where the first of them was.
 */
export function bundleChanges(groups: readonly ChangeGroup[]): ChangeGroup[][] {
  const bundles = new Map<string, ChangeGroup[]>();
  for (const [at, group] of groups.entries()) {
    const { action, diff, name, namespace, kustomization, versions, ...same } = group.change;
    const where = group.places.map(({ environment }) => environment);
    // What is taken away or created, or is the same, has nothing in common but that.
    const isAlone = action !== 'update' || diff === '';
    const key = isAlone
      ? String(at)
      : digest({ ...same, steps: versions?.map(stepOf), changed: withoutContext(diff), where });
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [group]);
    else bundle.push(group);
  }
  return [...bundles.values()].flatMap((bundle) =>
    bundle.length < MANY ? bundle.map((group) => [group]) : [bundle],
  );
}
