import { subject } from '../kube/object.ts';
import { compareText } from '../kube/order.ts';
import type { Change } from '../plan/plan.ts';
import type { Danger } from './dangers.ts';
import { groupBy } from './group-by.ts';
import type { ChangeGroup } from './group-changes.ts';

/** From how many objects on that share everything but their names they share a row. */
const MANY = 3;

/** What the table of dangers says at once. */
export interface DangerRow extends Danger {
  /** The change of the first object, in all places. */
  group: ChangeGroup;
  objects: string[];
  /** What it is made of. */
  dangers: readonly Danger[];
}

/**
 * The rows of the table of dangers. The same object is one row whatever its diffs in several environments, and so are
 * many objects that share action, owner, places and reasons, and of which no rule says more.
 */
export function dangerRows(dangers: readonly Danger[]): DangerRow[] {
  const ofObjects = [...groupBy(dangers, objectKey).values()].map((same): DangerRow => {
    const [{ group, findings }] = same as [Danger, ...Danger[]];
    const places = same
      .flatMap((danger) => danger.group.places)
      .sort((a, b) => compareText(a.environment, b.environment));
    return { group: { ...group, places }, findings, objects: [subject(group.change)], dangers: same };
  });
  return [...groupBy(ofObjects, rowKey).values()].flatMap((rows) => {
    if (rows.length < MANY) return rows;
    const objects = rows.flatMap((row) => row.objects);
    return [{ ...rows[0]!, objects, dangers: rows.flatMap((row) => row.dangers) }];
  });
}

function objectKey({ group: { change, places }, findings }: Danger): string {
  const { apiVersion, kind, namespace, name } = change;
  const owners = [...new Set(places.map(({ kustomization }) => kustomization))];
  return JSON.stringify([apiVersion, kind, namespace, name, owners, ...commonKey(change), findings]);
}

function rowKey({ group: { change, places }, findings, objects }: DangerRow): string {
  return JSON.stringify([places, ...commonKey(change), findings.length > 0 ? objects : []]);
}

function commonKey({ action, reasons, previousKustomization, heldBackBy }: Change): unknown[] {
  return [action, reasons, previousKustomization, heldBackBy];
}
