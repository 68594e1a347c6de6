import type { Finding } from '../../checks/finding.ts';
import { compareText } from '../../kube/order.ts';
import type { EnvironmentPlan } from '../../plan/plan.ts';
import { type Block, heading, list, paragraph } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { groupBy } from '../grouping/group-by.ts';
import { codeList, counted, environmentNames } from '../wording/phrases.ts';
import { lastingNotices, troubleNotices } from './notices.ts';
import { oldTroubles } from './old-troubles.ts';

/** True for an environment of which nothing is to be said but that nothing changes. */
export function isQuiet({ changes, withheld, kustomizations }: EnvironmentPlan): boolean {
  return changes.length + withheld.length === 0 && kustomizations.every(({ touched }) => touched !== true);
}

/** The environments in which nothing changes, together. */
export function quietSection(all: readonly EnvironmentPlan[], limits: Limits): Block[] {
  const environments = all.filter(isQuiet);
  if (environments.length === 0) return [];
  const isKnown = environments.every((one) =>
    one.kustomizations.every(({ status }) => status === 'rendered' || status === 'suspended'),
  );
  const kustomizations = environments.reduce((sum, one) => sum + one.kustomizations.length, 0);
  const names = environmentNames(
    environments.map(({ name }) => name),
    all.length,
  );
  return [
    heading(isKnown ? 'Without changes' : 'Without known changes'),
    paragraph(`${shorten(names, limits.text)}: ${counted(kustomizations, 'Kustomization')}.`),
  ];
}

/** By name what must not be silent, and is not in the table of an environment: once, with the environments of each. */
export function notComparedSection(
  all: readonly EnvironmentPlan[],
  findings: readonly Finding[],
  limits: Limits,
): Block[] {
  const said = all.flatMap((environment) => {
    const old = isQuiet(environment) ? undefined : oldTroubles(environment, findings);
    return [
      ...troubleNotices(environment, findings, (id) => old?.has(id) ?? true),
      ...lastingNotices(environment),
    ].flatMap(({ label, ids }) => ids.map((id) => ({ environment: environment.name, label, id })));
  });
  const where = [...groupBy(said, ({ label, id }) => JSON.stringify([label, id])).values()];
  const lines = [
    ...groupBy(where, (same) =>
      JSON.stringify([same[0]!.label, same.map(({ environment }) => environment)]),
    ).values(),
  ].sort(([a], [b]) => compareText(a![0]!.label, b![0]!.label));
  if (lines.length === 0) return [];
  const items = lines.slice(0, limits.rows).map((group) => {
    const [same] = group as [(typeof where)[number]];
    const names = environmentNames(
      same.map(({ environment }) => environment),
      all.length,
    );
    const ids = group.map(([first]) => first!.id).sort(compareText);
    return {
      content: [
        `${shorten(same[0]!.label, limits.text)}: `,
        ...codeList(ids, limits),
        all.length === 1 ? '' : ` (${shorten(names, limits.text)})`,
      ],
    };
  });
  const left = lines.length - items.length;
  return [
    heading('Not applied, or not known'),
    ...list(items),
    ...(left === 0 ? [] : [paragraph(`And ${left} more of these.`)]),
  ];
}
