import type { Finding } from '../checks/finding.ts';
import type { Action, EnvironmentPlan, Plan } from '../plan/plan.ts';
import { counted } from './phrases.ts';
import { oneLine } from './visible.ts';

const NO_CHANGES = 'no changes';
export const NO_ENVIRONMENT = 'No environment was found';

/** What a plan says of the environments named. */
export interface EnvironmentVerdict {
  environments: string[];
  /** `3 to apply, 1 to prune, 1 error`. */
  text: string;
}

/** The plan in one line: `production: 3 to apply, 1 to prune, 1 error; staging: no changes`. */
export function verdict(plan: Plan): string {
  const verdicts = environmentVerdicts(plan);
  if (verdicts.length === 0) return NO_ENVIRONMENT;
  return verdicts.map(({ environments, text }) => `${oneLine(environments.join(', '))}: ${text}`).join('; ');
}

/** The verdict of each environment; those of which the same is to be said are one, and those without changes come last. */
export function environmentVerdicts({ environments, findings }: Plan): EnvironmentVerdict[] {
  const byText = new Map<string, string[]>();
  for (const environment of environments) {
    const text = describe(environment, findings);
    const names = byText.get(text);
    if (names === undefined) byText.set(text, [environment.name]);
    else names.push(environment.name);
  }
  const verdicts = [...byText].map(([text, names]) => ({ environments: names, text }));
  return verdicts.sort((a, b) => Number(a.text === NO_CHANGES) - Number(b.text === NO_CHANGES));
}

function describe(
  { name, changes, kustomizations, withheld }: EnvironmentPlan,
  findings: readonly Finding[],
): string {
  const count = (...actions: Action[]): number =>
    changes.filter(({ action }) => actions.includes(action)).length;
  const found = (wanted: string): number =>
    findings.filter(
      ({ severity, existing, environments }) =>
        severity === wanted && !existing && environments.includes(name),
    ).length;
  const unknown = kustomizations.filter(({ status }) => status === 'unknown' || status === 'failed').length;
  const hidden = withheld.reduce((sum, { objects }) => sum + objects, 0);
  const actions = [
    [count('create', 'update'), 'to apply'],
    [count('recreate'), 'to recreate'],
    [count('move'), 'to move'],
    [count('prune'), 'to prune'],
    [count('orphan'), 'to orphan'],
  ] as const;
  const remarks = [
    hidden > 0 && `${counted(hidden, 'object')} not compared`,
    unknown > 0 && `${counted(unknown, 'Kustomization')} not known`,
    found('error') > 0 && counted(found('error'), 'error'),
    found('warning') > 0 && counted(found('warning'), 'warning'),
  ];
  const parts = actions.filter(([number]) => number > 0).map((part) => part.join(' '));
  if (parts.length === 0) parts.push(hidden + unknown === 0 ? NO_CHANGES : 'no known changes');
  return [...parts, ...remarks.filter((remark) => remark !== false)].join(', ');
}
