import type { Finding } from '../../checks/finding.ts';
import { compareText } from '../../kube/order.ts';
import type { Action, EnvironmentPlan, KustomizationPlan } from '../../plan/plan.ts';
import { idOf } from '../wording/kustomization-id.ts';
import { counted } from '../wording/phrases.ts';
import { explainedFailures, oldTroubles } from './old-troubles.ts';

/** What happens to one Flux Kustomization, for the table of its environment. */
export interface KustomizationRow {
  id: string;
  counts: Map<Action, number>;
  remarks: string[];
}

/**
 * A row for each Kustomization that changes, is not compared, or does not build, sorted by name; for what does not build
 * only when that is not an old trouble. A reason that a finding gives is not said again.
 */
export function kustomizationRows(
  environment: EnvironmentPlan,
  findings: readonly Finding[],
): KustomizationRow[] {
  const { name, kustomizations, changes, withheld } = environment;
  const rows = new Map<string, KustomizationRow>();
  const rowOf = (id: string): KustomizationRow => {
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
  const failures = new Map(
    kustomizations.filter(({ status }) => status === 'failed').map((state) => [idOf(state), state]),
  );
  const explained = explainedFailures(name, findings);
  const old = oldTroubles(environment, findings);
  for (const { kustomization, objects, reason } of withheld) {
    const failure = failures.get(kustomization);
    const said = failure?.reason !== undefined && explained.has(kustomization);
    const words = said ? reason.replace(`: ${failure.reason}`, '') : reason;
    rowOf(kustomization).remarks.push(`${counted(objects, 'object')} not compared: ${ended(words)}`);
  }
  for (const [id, state] of failures) {
    if (old.has(id)) continue;
    const { remarks } = rowOf(id);
    // What is withheld says why already.
    if (remarks.length === 0) remarks.push(failureRemark(state, explained.get(id)));
  }
  for (const state of kustomizations) {
    if (state.status !== 'unknown' || state.touched !== true) continue;
    const { remarks } = rowOf(idOf(state));
    if (remarks.length === 0) {
      remarks.push(
        `the change touches it, and what it applies is not known: ${ended(state.reason ?? 'no reason known')}`,
      );
    }
  }
  for (const state of kustomizations) {
    const row = rows.get(idOf(state));
    if (row !== undefined && state.heldBackBy.length > 0) row.remarks.push('held back.');
  }
  return [...rows.values()].sort((a, b) => compareText(a.id, b.id));
}

function failureRemark({ reason, touched }: KustomizationPlan, isOld: boolean | undefined): string {
  if (isOld === undefined) return `does not build: ${ended(reason ?? 'no reason known')}`;
  if (!isOld) return 'does not build.';
  return touched ? 'still does not build: what the change does to it is not known.' : 'still does not build.';
}

function ended(sentence: string): string {
  const text = sentence.trimEnd();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
