import type { Finding, Severity } from '../checks/finding.ts';
import { RULES } from '../checks/rules.ts';
import type { Configuration, Level, LevelEntry } from './configuration.ts';
import { takesFile } from './globs.ts';
import { CONFIGURATION_CHANGED, CONFIGURATION_RULES } from './rules.ts';

/** From most to least severe. */
export const SEVERITIES: readonly Level[] = ['error', 'warning', 'info', 'off'];

const DEFAULTS: ReadonlyMap<string, Severity> = new Map(
  [...RULES, ...CONFIGURATION_RULES].map(({ id, severity }) => [id, severity]),
);

/** What the configuration says of a finding: the last level for its file that says something, an id before its group. */
export function findLevel({ rule, location }: Finding, configuration: Configuration): LevelEntry | undefined {
  if (rule === CONFIGURATION_CHANGED.id) return undefined;
  const group = rule.replace(/\/.*/, '/*');
  for (const { paths, rules } of configuration.levels.toReversed()) {
    const entry = rules.get(rule) ?? rules.get(group);
    if (entry === undefined) continue;
    if (
      paths === undefined ||
      (location !== undefined && takesFile(paths, location.file, configuration.folder))
    ) {
      return entry;
    }
  }
  return undefined;
}

/**
 * How a finding is to be reported. A rule that is not certain lowers its finding, and no configuration makes up for what
 * it does not know: such a finding can be lowered further, and is never raised.
 */
export function levelOf(finding: Finding, entry: LevelEntry | undefined): Level {
  const { rule, severity } = finding;
  if (entry === undefined) return severity;
  const isLowered = isMilder(severity, DEFAULTS.get(rule) ?? 'error');
  return isLowered && isMilder(severity, entry.level) ? severity : entry.level;
}

/** True when `a` is less severe than `b`. */
export function isMilder(a: Level, b: Level): boolean {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);
}
