import type { Finding, SuppressedFinding, Suppression } from '../checks/finding.ts';
import type { IgnoreComment } from './comments.ts';
import type { IgnoreEntry } from './configuration.ts';
import { takesRule } from './globs.ts';
import { findLevel, isMilder, levelOf } from './levels.ts';
import { commentsFor, type Match, matchesOf, type Opinion } from './suppressions.ts';

/** The rules that speak of what the base holds and the head no longer does. */
const REMOVALS = 'prune/*';

/** What a configuration makes of findings. */
export interface Applied {
  /** What is to be reported, as severely as the configuration says. */
  findings: Finding[];
  suppressed: SuppressedFinding[];
  /** The entries and comments that hold for some finding. */
  used: ReadonlySet<IgnoreEntry | IgnoreComment>;
  /** How many of `findings` the base would report more severely. */
  softened: number;
}

/**
 * Decides what becomes of each finding, by what the head says; `base` is asked what the change has brought to that. A
 * finding that an entry ignores in some of its environments stays for the others.
 */
export function applyConfiguration(
  findings: readonly Finding[],
  head: Opinion,
  base: Opinion | undefined,
): Applied {
  const applied = {
    findings: [] as Finding[],
    suppressed: [] as SuppressedFinding[],
    used: new Set<IgnoreEntry | IgnoreComment>(),
    softened: 0,
  };
  for (const finding of findings) {
    const entry = findLevel(finding, head.configuration);
    const level = levelOf(finding, entry);
    const severity = level === 'off' ? finding.severity : level;
    let rest: readonly string[] = finding.environments;
    const suppress = (environments: string[], suppression: Omit<Suppression, 'added'>): void => {
      if (environments.length === 0) return;
      const suppressed = { ...finding, severity, environments };
      const added = base !== undefined && !wasSuppressed(suppressed, suppression, base);
      applied.suppressed.push({ finding: suppressed, suppression: { ...suppression, added } });
      rest = rest.filter((name) => !environments.includes(name));
    };
    for (const { source, by, environments } of matches(finding, head, base)) {
      applied.used.add(source);
      const { reason, location } = source;
      suppress(
        environments.filter((name) => rest.includes(name)),
        { by, reason, location },
      );
    }
    if (level === 'off' && entry !== undefined) suppress([...rest], { by: 'off', location: entry.location });
    if (rest.length === 0) continue;
    applied.findings.push({ ...finding, severity, environments: [...rest] });
    if (base && isMilder(level, levelOf(finding, findLevel(finding, base.configuration)))) applied.softened++;
  }
  return applied;
}

/** What holds for a finding; for one about what is gone, which points into the base, comments of the base as well. */
function matches(finding: Finding, head: Opinion, base: Opinion | undefined): Match[] {
  const found = matchesOf(finding, head);
  const { rule, location, environments } = finding;
  if (found.length > 0 || base === undefined || location === undefined) return found;
  const isGone = !head.comments.has(location.file) || takesRule(REMOVALS, rule);
  if (!isGone) return found;
  return commentsFor(finding, base.comments).map((source) => ({ source, by: 'comment', environments }));
}

/** True when the base would have suppressed the finding in all of its environments, on whatever line it stood there. */
function wasSuppressed(
  finding: Finding,
  { by, reason, location }: Omit<Suppression, 'added'>,
  base: Opinion,
): boolean {
  if (levelOf(finding, findLevel(finding, base.configuration)) === 'off') return true;
  if (by === 'comment') {
    const before = base.comments.of(location.file);
    if (before.some((comment) => comment.reason === reason && takesRule(comment.rule, finding.rule))) {
      return true;
    }
  }
  const known = new Set(matchesOf(finding, base).flatMap(({ environments }) => environments));
  return finding.environments.every((name) => known.has(name));
}
