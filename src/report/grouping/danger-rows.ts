import type { Finding } from '../../checks/finding.ts';
import { compareText } from '../../kube/order.ts';
import type { Change } from '../../plan/plan.ts';
import { impersonal } from '../wording/impersonal.ts';
import type { Danger } from './dangers.ts';
import { groupBy } from './group-by.ts';
import type { ChangeGroup } from './group-changes.ts';

/** From how many rows on those that differ in nothing but their Kustomizations are one. */
const MANY = 5;

/** What the table of dangers says at once. */
export interface DangerRow {
  /** One change of each object, with all its places. */
  groups: readonly [ChangeGroup, ...ChangeGroup[]];
  /** Why, in sentences that are true of each of them. */
  reasons: readonly string[];
  findings: readonly Finding[];
  /** What it is made of. */
  dangers: readonly Danger[];
}

/**
 * The rows of the table of dangers. The same object is one row whatever its diffs in several environments, and so are
 * objects that share action, owner, places and reasons, and of which no rule says more. Where the same happens in many
 * Kustomizations, as when a component no longer brings something, it is one row too.
 */
export function dangerRows(dangers: readonly Danger[]): DangerRow[] {
  const ofObjects = merge(dangers.map(rowOf), objectKey, 2, ([first, ...others]) => {
    const [group] = first.groups;
    const places = [first, ...others]
      .flatMap((row) => row.groups[0].places)
      .sort((a, b) => compareText(a.environment, b.environment));
    return { ...first, groups: [{ ...group, places }] };
  });
  const ofOwners = merge(ofObjects, ownerKey, 2, together);
  return merge(ofOwners, acrossKey, MANY, (rows) => ({
    ...together(rows),
    reasons: impersonalReasons(rows[0].groups[0].change),
  }));
}

function rowOf(danger: Danger): DangerRow {
  const { group, findings } = danger;
  return { groups: [group], reasons: group.change.reasons, findings, dangers: [danger] };
}

type Rows = [DangerRow, ...DangerRow[]];

/** The rows with the same key as one, where there are at least `least`; those without a key stay as they are. */
function merge(
  rows: readonly DangerRow[],
  keyOf: (row: DangerRow) => string | undefined,
  least: number,
  join: (rows: Rows) => DangerRow,
): DangerRow[] {
  const numbers = new Map(rows.map((row, at) => [row, at]));
  return [...groupBy(rows, (row) => keyOf(row) ?? String(numbers.get(row))).values()].flatMap((same) =>
    same.length < least ? same : [{ ...join(same as Rows), dangers: same.flatMap((row) => row.dangers) }],
  );
}

function together([first, ...others]: Rows): DangerRow {
  return { ...first, groups: [...first.groups, ...others.flatMap((row) => row.groups)] };
}

function objectKey({ groups: [{ change, places }], findings }: DangerRow): string {
  const { apiVersion, kind, namespace, name } = change;
  const owners = [...new Set(places.map(({ kustomization }) => kustomization))];
  return JSON.stringify([
    apiVersion,
    kind,
    namespace,
    name,
    owners,
    change.reasons,
    ...commonKey(change),
    findings,
  ]);
}

function ownerKey({ groups: [{ change, places }], findings }: DangerRow): string | undefined {
  if (findings.length > 0) return undefined;
  return JSON.stringify([places, change.reasons, ...commonKey(change)]);
}

/** Nothing for what has different owners in different environments: the sentences are about one of them. */
function acrossKey({ groups: [{ change, places }], findings }: DangerRow): string | undefined {
  if (findings.length > 0) return undefined;
  if (places.some(({ kustomization }) => kustomization !== change.kustomization)) return undefined;
  const environments = places.map(({ environment }) => environment);
  return JSON.stringify([environments, impersonalReasons(change), ...commonKey(change)]);
}

function impersonalReasons({ reasons, kustomization }: Change): string[] {
  return reasons.map((reason) => impersonal(reason, kustomization));
}

function commonKey({ action, previousKustomization, heldBackBy }: Change): unknown[] {
  return [action, previousKustomization, heldBackBy];
}
