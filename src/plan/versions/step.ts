/** What a change of version is, as far as its numbers tell; `other` where they tell nothing. */
export type VersionStep = 'upgrade' | 'major' | 'prerelease' | 'downgrade' | 'other';

/** A range counts from its lower end: `^1.2`, `>=1.2 <2`, `1.x`. */
const VERSION =
  /^[~^>=\s]{0,5}v?(\d{1,9})(?:\.(\d{1,9}|[xX*]))?(?:\.(\d{1,9}|[xX*]))?((?:[-+.@_ ].{0,200})?)$/;

/** All digits, and too many for a version: a date, or a commit by chance. */
const LONG_NUMBER = /^\d{7,}$/;

/** A year or a date counts on without meaning to break anything; as does the number of a build. */
const FIRST_CALENDAR_MAJOR = 1000;

/** How one version follows another. */
export function versionStep(from: string, to: string): VersionStep {
  const [before, after] = [VERSION.exec(from), VERSION.exec(to)];
  if (before === null || after === null || LONG_NUMBER.test(from) || LONG_NUMBER.test(to)) return 'other';
  for (let at = 1; at <= 3; at++) {
    const [old, current] = [before[at], after[at]];
    // A version that goes into less detail says nothing of the rest.
    if (old === undefined || current === undefined) return 'other';
    const difference = Number(current) - Number(old);
    if (Number.isNaN(difference)) return 'other';
    if (difference < 0) return 'downgrade';
    if (difference > 0) {
      if (at === 1 && Number(current) < FIRST_CALENDAR_MAJOR) return 'major';
      return isFinal(before[4]) && !isFinal(after[4]) ? 'prerelease' : 'upgrade';
    }
  }
  return stageStep(before[4] ?? '', after[4] ?? '');
}

/** Of the same version, what is final follows what is not; anything else behind the numbers is a flavour. */
function stageStep(from: string, to: string): VersionStep {
  const [before, after] = [stage(from), stage(to)];
  if (before === undefined || after === undefined || from === to) return 'other';
  if (before[0] !== after[0]) return before[0] < after[0] ? 'upgrade' : 'downgrade';
  return before[1] < after[1] ? 'upgrade' : before[1] > after[1] ? 'downgrade' : 'other';
}

/** True for what is none of the stages before a release. */
function isFinal(suffix = ''): boolean {
  const known = stage(suffix);
  return known === undefined || STAGES[known[0]] === '';
}

const STAGES = ['alpha', 'beta', 'rc', ''];

function stage(suffix: string): [number, number] | undefined {
  const match = /^-?(alpha|beta|rc|)\.?(\d{0,9})$/.exec(suffix);
  return match === null ? undefined : [STAGES.indexOf(match[1] ?? ''), Number(match[2])];
}
