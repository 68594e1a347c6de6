import type { Finding } from '../checks/finding.ts';
import type { Action, EnvironmentPlan, Plan } from '../plan/plan.ts';
import { oneLine, shorten } from './document/visible.ts';
import { explainedFailures } from './sections/old-troubles.ts';
import { idOf } from './wording/kustomization-id.ts';
import { counted } from './wording/phrases.ts';

const NO_CHANGES = 'no changes';
const NO_KNOWN_CHANGES = 'no known changes';
export const NO_ENVIRONMENT = 'No environment was found';

/** How many of those that hold changes back are named. */
const NAMED_BLOCKERS = 2;
const NAME_LENGTH = 100;

const WORDS: readonly (readonly [string, readonly Action[]])[] = [
  ['to apply', ['create', 'update']],
  ['to recreate', ['recreate']],
  ['to move', ['move']],
  ['to prune', ['prune']],
  ['to orphan', ['orphan']],
];

/** What a plan says of the environments named. */
export interface EnvironmentVerdict {
  environments: string[];
  /** `3 to apply, 1 to prune, 1 error`. */
  text: string;
  /** True when nothing is to be said of them but that. */
  isQuiet: boolean;
}

/** The plan in one line: `production: 3 to apply, 1 to prune, 1 error; staging: no changes`. */
export function verdict(plan: Plan): string {
  const verdicts = environmentVerdicts(plan);
  if (verdicts.length === 0) return NO_ENVIRONMENT;
  return verdicts.map(({ environments, text }) => `${oneLine(environments.join(', '))}: ${text}`).join('; ');
}

/** The verdict of each environment; those of which the same is to be said are one, and those without changes come last. */
export function environmentVerdicts({ environments, findings }: Plan): EnvironmentVerdict[] {
  const byText = new Map<string, EnvironmentVerdict>();
  const found = countFindings(findings);
  for (const environment of environments) {
    const { text, isQuiet } = describe(environment, findings, found.get(environment.name));
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { environments: [environment.name], text, isQuiet });
    else known.environments.push(environment.name);
  }
  return [...byText.values()].sort((a, b) => quietness(a) - quietness(b));
}

function quietness({ text, isQuiet }: EnvironmentVerdict): number {
  return isQuiet ? 1 + [NO_KNOWN_CHANGES, NO_CHANGES].indexOf(text) : -1;
}

interface FindingCounts {
  errors: number;
  warnings: number;
}

/** What the change brings to each environment. */
function countFindings(findings: readonly Finding[]): Map<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  for (const { severity, existing, environments } of findings) {
    if (existing || severity === 'info') continue;
    for (const name of environments) {
      const count = counts.get(name) ?? { errors: 0, warnings: 0 };
      count[severity === 'error' ? 'errors' : 'warnings']++;
      counts.set(name, count);
    }
  }
  return counts;
}

function describe(
  environment: EnvironmentPlan,
  findings: readonly Finding[],
  { errors, warnings }: FindingCounts = { errors: 0, warnings: 0 },
): { text: string; isQuiet: boolean } {
  const { changes, kustomizations, withheld } = environment;
  const hidden = withheld.reduce((sum, { objects }) => sum + objects, 0);
  const acts = countActions(changes.filter(({ heldBackBy }) => heldBackBy === undefined));
  const parts = [...acts, ...describeHeldBack(changes)];
  const unknown = countUnknown(environment);
  const isUnchanged = parts.length + hidden + unknown === 0;
  const remarks = [
    hidden > 0 && `${counted(hidden, 'object')} not compared`,
    unknown > 0 && `changes of ${counted(unknown, 'Kustomization')} not known`,
    ...describeFailed(environment, findings),
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ];
  const isKnown =
    hidden === 0 && kustomizations.every(({ status }) => status !== 'unknown' && status !== 'failed');
  if (parts.length + unknown === 0) parts.push(isKnown ? NO_CHANGES : NO_KNOWN_CHANGES);
  return {
    text: [...parts, ...remarks.filter((remark) => remark !== false)].join(', '),
    isQuiet: isUnchanged && errors + warnings === 0,
  };
}

/** Of what is never known, what the change touches: the others are named further below. */
function countUnknown({ kustomizations, withheld }: EnvironmentPlan): number {
  const hidden = new Set(withheld.map(({ kustomization }) => kustomization));
  return kustomizations.filter(
    (one) => one.status === 'unknown' && one.touched === true && !hidden.has(idOf(one)),
  ).length;
}

/** `1 Kustomization does not build`, `2 Kustomizations still do not build`. */
function describeFailed({ name, kustomizations }: EnvironmentPlan, findings: readonly Finding[]): string[] {
  const failed = kustomizations.filter(({ status }) => status === 'failed').map(idOf);
  if (failed.length === 0) return [];
  const explained = explainedFailures(name, findings);
  const old = failed.filter((id) => explained.get(id) === true).length;
  return [['', failed.length - old] as const, ['still ', old] as const].flatMap(([still, count]) =>
    count === 0
      ? []
      : [`${counted(count, 'Kustomization')} ${still}${count === 1 ? 'does' : 'do'} not build`],
  );
}

/** `3 to apply`, `1 to prune`. */
function countActions(changes: readonly { action: Action }[]): string[] {
  const counts = new Map<Action, number>();
  for (const { action } of changes) counts.set(action, (counts.get(action) ?? 0) + 1);
  return WORDS.flatMap(([words, actions]) => {
    const number = actions.reduce((sum, action) => sum + (counts.get(action) ?? 0), 0);
    return number === 0 ? [] : [`${number} ${words}`];
  });
}

/** `2 to apply and 1 to prune held back by flux-system/apps`. */
function describeHeldBack(changes: EnvironmentPlan['changes']): string[] {
  const held = changes.filter(({ heldBackBy }) => heldBackBy !== undefined);
  if (held.length === 0) return [];
  const blockers = [...new Set(held.flatMap(({ heldBackBy = [] }) => heldBackBy))].sort();
  const named = blockers
    .slice(0, NAMED_BLOCKERS)
    .map((id) => shorten(oneLine(id), NAME_LENGTH))
    .join(' and ');
  const others = blockers.length > NAMED_BLOCKERS ? ` and ${blockers.length - NAMED_BLOCKERS} more` : '';
  return [`${countActions(held).join(' and ')} held back by ${named}${others}`];
}
