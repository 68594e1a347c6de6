import type { Finding } from '../checks/finding.ts';
import { NearNames } from '../checks/words/near-name.ts';
import type { IgnoreComment } from './comments.ts';
import type { IgnoreEntry } from './configuration.ts';
import { takesRule } from './globs.ts';
import { INVALID_COMMENT, UNUSED_SUPPRESSION } from './rules.ts';
import { isValid, SUPPRESSIBLE } from './suppressions.ts';

/** Rules that are silent until a change of their kind comes, or an option asks for them: who ignores them can wait. */
const OCCASIONAL = ['prune/*', 'changes/*', 'build/verify'];

/** Entries and comments that hold for no finding. `used` are those that do. */
export function unusedSuppressions(
  suppressions: readonly (IgnoreEntry | IgnoreComment)[],
  used: ReadonlySet<IgnoreEntry | IgnoreComment>,
): Finding[] {
  return suppressions
    .filter((one) => !used.has(one) && !isOccasional(one.rule))
    .map(({ rule, reason, location }) =>
      asFinding(UNUSED_SUPPRESSION, {
        message: `There is no ${rule} to suppress here (${reason}).`,
        location,
        help: 'Remove it: it would hide the next finding that fits.',
      }),
    );
}

/** Comments that suppress nothing because of the way they are written. */
export function invalidComments(comments: readonly IgnoreComment[]): Finding[] {
  const near = new NearNames(SUPPRESSIBLE);
  return comments
    .filter((comment) => !isValid(comment))
    .map(({ rule, location }) => {
      const known = SUPPRESSIBLE.includes(rule);
      const name = near.nearest(rule);
      return asFinding(INVALID_COMMENT, {
        message: known
          ? `The comment gives no reason to ignore ${rule}, so it ignores nothing.`
          : `The comment is to ignore ${rule === '' ? 'something' : `'${rule}'`}, which is no rule that can be ignored.`,
        location,
        help: `${!known && name !== undefined ? `Is it ${name}? ` : ''}Write # flux-plan-ignore ${known ? rule : (name ?? 'RULE')}: REASON.`,
      });
    });
}

/** What makes such a finding the same on both sides of a change. */
export function identity({ rule, message, location }: Finding): string {
  return JSON.stringify([rule, message, location?.file]);
}

function isOccasional(name: string): boolean {
  return OCCASIONAL.some((rule) => takesRule(rule, name) || takesRule(name, rule));
}

function asFinding(
  { id, severity }: { id: string; severity: Finding['severity'] },
  finding: Pick<Finding, 'message' | 'location' | 'help'>,
): Finding {
  return { ...finding, rule: id, severity, environments: [], existing: false };
}
