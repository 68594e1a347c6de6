import { compareText } from '../kube/order.ts';
import type { Action, EnvironmentPlan, KustomizationPlan } from '../plan/plan.ts';
import { type Block, heading, type Inline, paragraph, table } from './document.ts';
import { ACTIONS } from './group-changes.ts';
import type { Limits } from './limits.ts';
import { counted } from './phrases.ts';
import { shorten } from './visible.ts';

/**
 * One table per environment: its Kustomizations that change, or of which something has to be said. Environments of which
 * there is nothing to say are named together.
 */
export function environmentSections(environments: readonly EnvironmentPlan[], limits: Limits): Block[] {
  const busy = environments.filter((environment) => !isQuiet(environment));
  const quiet = environments.filter(isQuiet);
  const shown = busy.slice(0, limits.rows);
  return [
    ...shown.flatMap((environment) => environmentSection(environment, limits)),
    ...sentence(busy.length - shown.length, 'more environment', ' with changes or remarks'),
    ...quietParagraph(quiet, limits),
  ];
}

function isQuiet({ changes, withheld, kustomizations }: EnvironmentPlan): boolean {
  return (
    changes.length + withheld.length === 0 && kustomizations.every(({ status }) => status === 'rendered')
  );
}

function environmentSection(environment: EnvironmentPlan, limits: Limits): Block[] {
  const rows = kustomizationRows(environment);
  const shown = rows.slice(0, limits.rows);
  const actions = ACTIONS.filter((action) => rows.some(({ counts }) => counts.has(action)));
  const busy = new Set(rows.map(({ id }) => id));
  const unchanged = environment.kustomizations.filter(
    (state) => state.status === 'rendered' && !busy.has(idOf(state)),
  ).length;
  return [
    heading(environment.name),
    ...table(
      ['Kustomization', ...actions, 'Remarks'],
      shown.map(({ id, counts, remarks }): Inline[][] => [
        [{ code: id }],
        ...actions.map((action) => [String(counts.get(action) ?? '')]),
        [shorten(remarks.join(' '), limits.text)],
      ]),
    ),
    ...sentence(rows.length - shown.length, 'more Kustomization', ' with changes or remarks'),
    ...sentence(unchanged, 'Kustomization', ' without changes'),
    ...named('Not known', 'unknown', environment, limits),
    ...named('Suspended', 'suspended', environment, limits),
  ];
}

/** The Kustomizations of a status that lasts: more than their names would be the same in every report. */
function named(
  label: string,
  status: KustomizationPlan['status'],
  { kustomizations }: EnvironmentPlan,
  { text }: Limits,
): Block[] {
  const ids = kustomizations.filter((state) => state.status === status).map(idOf);
  return ids.length === 0 ? [] : [paragraph(`${label}: ${shorten(ids.join(', '), text)}.`)];
}

function quietParagraph(environments: readonly EnvironmentPlan[], limits: Limits): Block[] {
  if (environments.length === 0) return [];
  const names = environments.map(({ name }) => name).join(', ');
  const kustomizations = environments.reduce(
    (sum, environment) => sum + environment.kustomizations.length,
    0,
  );
  const what = counted(kustomizations, 'Kustomization');
  return [heading('Without changes'), paragraph(`${shorten(names, limits.text)}: ${what}.`)];
}

/** Nothing for none. */
function sentence(count: number, one: string, rest: string): Block[] {
  return count === 0 ? [] : [paragraph(`${counted(count, one)}${rest}.`)];
}

interface Row {
  id: string;
  counts: Map<Action, number>;
  remarks: string[];
}

/** A row for each Kustomization that changes, is not compared, or does not build, sorted by name. */
function kustomizationRows({ kustomizations, changes, withheld }: EnvironmentPlan): Row[] {
  const rows = new Map<string, Row>();
  const rowOf = (id: string): Row => {
    let row = rows.get(id);
    if (row === undefined) {
      row = { id, counts: new Map(), remarks: [] };
      rows.set(id, row);
    }
    return row;
  };
  for (const { action, kustomization } of changes) {
    const { counts } = rowOf(kustomization);
    counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  for (const { kustomization, objects, reason } of withheld) {
    rowOf(kustomization).remarks.push(`${counted(objects, 'object')} not compared: ${ended(reason)}`);
  }
  for (const state of kustomizations) {
    if (state.status !== 'failed') continue;
    const { remarks } = rowOf(idOf(state));
    // What is withheld says why already.
    if (remarks.length === 0) remarks.push(`failed: ${ended(state.reason ?? 'no reason known')}`);
  }
  return [...rows.values()].sort((a, b) => compareText(a.id, b.id));
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function idOf({ namespace, name }: KustomizationPlan): string {
  return `${namespace}/${name}`;
}
