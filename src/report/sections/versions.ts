import { compareText, firstDifference } from '../../kube/order.ts';
import type { VersionChange } from '../../plan/plan.ts';
import { type Block, heading, type Inline, paragraph, table } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import type { ChangeGroup } from '../grouping/group-changes.ts';
import { counted, environmentNames, objectName } from '../wording/phrases.ts';

/** A change of version, with all that it happens to. */
interface Row {
  version: VersionChange;
  objects: Inline[];
  environments: string;
}

/** How many objects a row names. */
const NAMED_OBJECTS = 5;

/** The images, charts and sources that get another version, each once, what to look at first; and how much is routine. */
export function versionsSection(groups: readonly ChangeGroup[], limits: Limits): Block[] {
  const rows = rowsOf(groups, limits);
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, limits.rows)
    .map(({ version, objects, environments }): Inline[][] => [
      [{ code: shorten(version.name, limits.text) }],
      version.from === undefined ? [] : [{ code: shorten(version.from, limits.text) }],
      version.to === undefined ? [] : [{ code: shorten(version.to, limits.text) }],
      note(version),
      named(objects),
      [shorten(environments, limits.text)],
    ]);
  const routine = groups.filter(({ change }) => change.routine).length;
  const left = rows.length - shown.length;
  return [
    heading('Versions'),
    ...table(['Of', 'From', 'To', '', 'Objects', 'Environments'], shown),
    ...(left === 0 ? [] : [paragraph(`And ${counted(left, 'more version')}.`)]),
    ...(routine === 0
      ? []
      : [
          paragraph(
            `${some(routine, groups.length)} routine: nothing but versions differs, and none goes down, to another major or to a pre-release.`,
          ),
        ]),
  ];
}

/** `The change is`, `All 3 changes are`, `1 of 3 changes is`. */
function some(count: number, total: number): string {
  if (total === 1) return 'The change is';
  if (count === total) return `All ${total} changes are`;
  return `${count} of ${total} changes ${count === 1 ? 'is' : 'are'}`;
}

/** A row for each step of a version, of all objects that take it in the same environments. */
function rowsOf(groups: readonly ChangeGroup[], limits: Limits): Row[] {
  const steps = new Map<string, { version: VersionChange; object: Inline; environments: Set<string> }>();
  for (const { change, places } of groups) {
    for (const version of change.versions ?? []) {
      const object = objectName(change, limits);
      const key = JSON.stringify([version.name, version.from, version.to, object]);
      const step = steps.get(key) ?? { version, object, environments: new Set() };
      steps.set(key, step);
      for (const { environment } of places) step.environments.add(environment);
    }
  }
  const total = groups[0]?.total ?? 0;
  const rows = new Map<string, Row>();
  for (const { version, object, environments } of steps.values()) {
    const names = environmentNames([...environments], total);
    const key = JSON.stringify([version.name, version.from, version.to, names]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { version, objects: [object], environments: names });
    else row.objects.push(object);
  }
  return [...rows.values()].sort((a, b) =>
    firstDifference(
      Number(note(a.version).length === 0) - Number(note(b.version).length === 0),
      compareText(a.version.name, b.version.name),
      compareText(a.environments, b.environments),
      compareText(a.version.from, b.version.from),
      compareText(a.version.to, b.version.to),
    ),
  );
}

/** What a reviewer should not overlook. */
function note({ from, to, step }: VersionChange): Inline[] {
  if (step === 'major' || step === 'downgrade') return [{ strong: step }];
  if (step === 'prerelease') return [{ strong: 'pre-release' }];
  if (from === undefined) return ['new'];
  return to === undefined ? ['removed'] : [];
}

function named(objects: readonly Inline[]): Inline[] {
  const names = objects
    .slice(0, NAMED_OBJECTS)
    .flatMap((object, at) => (at === 0 ? [object] : [', ', object]));
  const left = objects.length - NAMED_OBJECTS;
  return left > 0 ? [...names, ` and ${left} more`] : names;
}
