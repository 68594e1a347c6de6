import type { Plan } from '../plan/plan.ts';
import { type Block, type Inline, paragraph } from './document/document.ts';
import { cutParts, type Limits } from './document/limits.ts';
import { shorten } from './document/visible.ts';
import { unsaidFindings } from './grouping/dangers.ts';
import type { PreparedPlan } from './grouping/prepare.ts';
import type { ReportOptions } from './report.ts';
import { changesSection } from './sections/changes.ts';
import { dangersSection } from './sections/dangers.ts';
import { environmentSections } from './sections/environments.ts';
import { isRemark, problemsSection } from './sections/findings.ts';
import { notComparedSection, quietSection } from './sections/quiet.ts';
import { existingSection, remarksSection } from './sections/remarks.ts';
import { suppressedSection } from './sections/suppressed.ts';
import { unreadSection } from './sections/unread.ts';
import { versionsSection } from './sections/versions.ts';
import { environmentVerdicts, NO_ENVIRONMENT } from './verdict.ts';
import { counted, environmentNames } from './wording/phrases.ts';
import { ruleNames } from './wording/rule-name.ts';

/** From how many environments without changes on the verdict counts them. */
const MANY = 5;

/** The whole report as a document: the verdict first, then what is wrong, what is dangerous, and everything else. */
export function planDocument(
  { plan, bundles, dangers, brought, existing }: PreparedPlan,
  limits: Limits,
  options: ReportOptions,
): Block[] {
  const view = { limits, ruleName: ruleNames(options.rulesUrl), total: plan.environments.length };
  const shown = dangers.slice(0, limits.important).flatMap((row) => row.dangers);
  // What has no row is not said there: it stays among the findings.
  const others = unsaidFindings(brought, shown);
  return [
    verdictLine(plan, limits.text, limits.important),
    ...problemsSection(
      others.filter((finding) => !isRemark(finding)),
      view,
    ),
    ...suppressedSection(plan.suppressed, view),
    ...dangersSection(dangers, limits, view.ruleName),
    ...versionsSection(bundles.flat(), limits),
    ...environmentSections(plan.environments, plan.findings, limits),
    ...changesSection(bundles, new Set(shown.map(({ group }) => group)), limits),
    ...quietSection(plan.environments, limits),
    ...notComparedSection(plan.environments, plan.findings, limits),
    ...unreadSection(plan.unreadFiles ?? [], limits),
    ...remarksSection(others.filter(isRemark), view),
    ...existingSection(existing, view),
    ...footer(plan, limits, options),
  ];
}

/** At most `count` verdicts, each with at most `length` UTF-16 code units of environments' names. */
export function verdictLine(plan: Plan, length: number, count: number): Block {
  const verdicts = environmentVerdicts(plan);
  if (verdicts.length === 0) return paragraph(`${NO_ENVIRONMENT}.`);
  const total = plan.environments.length;
  const content = verdicts.slice(0, count).flatMap(({ environments, text, isQuiet }, at): Inline[] => {
    // Of those that come last, whose names are below, nobody would read so many.
    const isRest = isQuiet && at > 0 && at === verdicts.length - 1 && environments.length > MANY;
    const names = isRest
      ? `the other ${environments.length} environments`
      : environmentNames(environments, total);
    return [at === 0 ? '' : '; ', { strong: `${shorten(names, length)}:` }, ` ${text}`];
  });
  const left = verdicts.slice(count).reduce((sum, { environments }) => sum + environments.length, 0);
  return paragraph(...content, left === 0 ? '' : `; and ${counted(left, 'more environment')}`);
}

function footer(plan: Plan, limits: Limits, options: ReportOptions): Block[] {
  const { revisions = true, fullReportUrl } = options;
  const sentences: Inline[][] = [];
  if (revisions) sentences.push(revisionSentence(plan, limits.text));
  if (limits.cut)
    sentences.push([`This report is cut to fit: not all of ${cutParts(limits).join(', ')} is here.`]);
  if (fullReportUrl !== undefined) sentences.push([{ link: 'The whole report', url: fullReportUrl }]);
  if (sentences.length === 0) return [];
  return [paragraph(...sentences.flatMap((sentence, at) => (at === 0 ? sentence : [' ', ...sentence])))];
}

/** Of a single revision, which `flux-plan check` has, there is nothing to compare. */
function revisionSentence({ base, head }: Plan, length: number): Inline[] {
  const code = shorten(head.rev, length);
  if (base.rev === head.rev) return ['Checked ', { code }, '.'];
  return ['Compared ', { code: shorten(base.rev, length) }, ' with ', { code }, '.'];
}
