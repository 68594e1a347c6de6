import type { Plan } from '../plan/plan.ts';
import { changesSection, dangersSection } from './changes-section.ts';
import { type Block, type Inline, paragraph } from './document.ts';
import { environmentSections } from './environment-section.ts';
import { findingsSection } from './findings-section.ts';
import type { ChangeGroup } from './group-changes.ts';
import { type Limits, NO_LIMITS } from './limits.ts';
import { counted } from './phrases.ts';
import type { ReportOptions } from './report.ts';
import { suppressedSection } from './suppressed-section.ts';
import { environmentVerdicts, NO_ENVIRONMENT } from './verdict.ts';
import { versionsSection } from './versions-section.ts';
import { shorten } from './visible.ts';

/** The whole report as a document: the verdict first, then what is wrong, what is dangerous, and everything else. */
export function planDocument(
  plan: Plan,
  groups: readonly ChangeGroup[],
  limits: Limits,
  options: ReportOptions,
): Block[] {
  return [
    verdictLine(plan, limits.text, limits.important),
    ...findingsSection(plan.findings, limits),
    ...suppressedSection(plan.suppressed, limits),
    ...dangersSection(groups, limits),
    ...versionsSection(groups, limits),
    ...environmentSections(plan.environments, limits),
    ...changesSection(groups, limits),
    ...footer(plan, limits !== NO_LIMITS, options),
  ];
}

/** At most `count` verdicts, each with at most `length` UTF-16 code units of environments' names. */
export function verdictLine(plan: Plan, length: number, count: number): Block {
  const verdicts = environmentVerdicts(plan);
  if (verdicts.length === 0) return paragraph(`${NO_ENVIRONMENT}.`);
  const content = verdicts
    .slice(0, count)
    .flatMap(({ environments, text }, at): Inline[] => [
      at === 0 ? '' : '; ',
      { strong: `${shorten(environments.join(', '), length)}:` },
      ` ${text}`,
    ]);
  const left = verdicts.slice(count).reduce((sum, { environments }) => sum + environments.length, 0);
  return paragraph(...content, left === 0 ? '' : `; and ${counted(left, 'more environment')}`);
}

function footer(plan: Plan, cut: boolean, options: ReportOptions): Block[] {
  const { revisions = true, fullReportUrl } = options;
  const sentences: Inline[][] = [];
  if (revisions)
    sentences.push(['Compared ', { code: plan.base.rev }, ' with ', { code: plan.head.rev }, '.']);
  if (cut) sentences.push(['This report is cut to fit.']);
  if (fullReportUrl !== undefined) sentences.push([{ link: 'The whole report', url: fullReportUrl }]);
  if (sentences.length === 0) return [];
  return [paragraph(...sentences.flatMap((sentence, at) => (at === 0 ? sentence : [' ', ...sentence])))];
}
