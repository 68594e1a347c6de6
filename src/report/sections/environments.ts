import type { Finding } from '../../checks/finding.ts';
import type { EnvironmentPlan } from '../../plan/plan.ts';
import { type Block, details, heading, type Inline, paragraph, table } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { groupBy } from '../grouping/group-by.ts';
import { ACTIONS } from '../grouping/group-changes.ts';
import { idOf } from '../wording/kustomization-id.ts';
import { codeList, counted, environmentNames } from '../wording/phrases.ts';
import { type KustomizationRow, kustomizationRows } from './kustomization-rows.ts';
import { heldBackNotices } from './notices.ts';
import { oldTroubles } from './old-troubles.ts';
import { orderSection } from './order.ts';
import { isQuiet } from './quiet.ts';

/** From how many rows on a table shows those alone of which something is to be said, and folds the others. */
const MANY_ROWS = 15;

/**
 * One table per environment with changes: its Kustomizations that change, or of which something has to be said.
 * Environments of which the same is to be said are one.
 */
export function environmentSections(
  environments: readonly EnvironmentPlan[],
  findings: readonly Finding[],
  limits: Limits,
): Block[] {
  const total = environments.length;
  const busy = environments.filter((environment) => !isQuiet(environment));
  const shown = busy
    .slice(0, limits.rows)
    .map((environment) => describeEnvironment(environment, findings, limits));
  return [
    ...[...groupBy(shown, ({ table, rest }) => JSON.stringify([table, rest])).values()].flatMap((same) => [
      heading(
        shorten(
          environmentNames(
            same.map(({ name }) => name),
            total,
          ),
          limits.text,
        ),
      ),
      ...same[0]!.table,
      ...unchangedSentence(same.map(({ unchanged }) => unchanged)),
      ...same[0]!.rest,
    ]),
    ...sentence(busy.length - shown.length, 'more environment', ' with changes or remarks'),
  ];
}

/** `2 Kustomizations without changes.`, `2 to 4 Kustomizations without changes.` */
function unchangedSentence(counts: readonly number[]): Block[] {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return sentence(most, 'Kustomization', ' without changes', least === most ? '' : `${least} to `);
}

interface EnvironmentDescription {
  name: string;
  /** Kustomizations that stay as they are. */
  unchanged: number;
  table: Block[];
  rest: Block[];
}

function describeEnvironment(
  environment: EnvironmentPlan,
  findings: readonly Finding[],
  limits: Limits,
): EnvironmentDescription {
  const rows = kustomizationRows(environment, findings);
  const old = oldTroubles(environment, findings);
  const [open, folded] = rows.length < MANY_ROWS ? [rows, []] : splitRows(rows);
  const left = Math.max(0, open.length - limits.rows) + Math.max(0, folded.length - limits.rows);
  const busy = new Set(rows.map(({ id }) => id));
  return {
    name: environment.name,
    unchanged: environment.kustomizations.filter(
      (state) => state.status === 'rendered' && !busy.has(idOf(state)),
    ).length,
    table: [
      ...kustomizationTable(open.slice(0, limits.rows), limits),
      ...(folded.length === 0
        ? []
        : [
            details(
              [`${counted(folded.length, 'Kustomization')} with nothing but creations and updates`],
              kustomizationTable(folded.slice(0, limits.rows), limits),
            ),
          ]),
      ...sentence(left, 'more Kustomization', ' with changes or remarks'),
    ],
    rest: [
      ...heldBackNotices(environment, (id) => !old.has(id)).map(({ label, ids }) =>
        paragraph(`${shorten(label, limits.text)}: `, ...codeList(ids, limits), '.'),
      ),
      ...(limits.order ? orderSection(environment, old, limits) : []),
    ],
  };
}

/** The rows that a reviewer looks for, and those of which nothing is to be said. */
function splitRows(rows: readonly KustomizationRow[]): [KustomizationRow[], KustomizationRow[]] {
  const isPlain = ({ counts, remarks }: KustomizationRow): boolean =>
    remarks.length === 0 && [...counts.keys()].every((action) => action === 'create' || action === 'update');
  return [rows.filter((row) => !isPlain(row)), rows.filter(isPlain)];
}

/** With the columns alone in which something stands. */
function kustomizationTable(rows: readonly KustomizationRow[], limits: Limits): Block[] {
  const actions = ACTIONS.filter((action) => rows.some(({ counts }) => counts.has(action)));
  const remarked = rows.some(({ remarks }) => remarks.length > 0);
  return table(
    ['Kustomization', ...actions, ...(remarked ? ['Remarks'] : [])],
    rows.map(({ id, counts, remarks }): Inline[][] => [
      [{ code: shorten(id, limits.text) }],
      ...actions.map((action) => [String(counts.get(action) ?? '')]),
      ...(remarked ? [[shorten(remarks.join(' '), limits.text)]] : []),
    ]),
  );
}

/** Nothing for none. */
function sentence(count: number, one: string, rest: string, before = ''): Block[] {
  return count === 0 ? [] : [paragraph(`${before}${counted(count, one)}${rest}.`)];
}
