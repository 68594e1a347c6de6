import type { Plan } from '../plan/plan.ts';
import { LADDER } from './document/limits.ts';
import { printMarkdown } from './document/markdown-print.ts';
import { preparePlan } from './grouping/prepare.ts';
import { planDocument, verdictLine } from './plan-document.ts';
import type { Report, ReportOptions } from './report.ts';

/** What a GitHub comment takes is 65,536; the rest is for the marker that finds it again. */
const COMMENT_LENGTH = 65_000;

/** No row of a table is shorter: a plan of which that many do not fit need not be printed to see it. */
const SHORTEST_ROW = 20;

/** GitHub-flavoured Markdown, valid and within `maxLength` whatever the size of the plan. */
export const markdown: Report = {
  render(plan: Plan, options: ReportOptions): string {
    const limit = options.maxLength ?? COMMENT_LENGTH;
    const prepared = preparePlan(plan);
    for (const limits of LADDER) {
      if (Math.min(prepared.bundles.length, limits.rows) * SHORTEST_ROW > limit) continue;
      const text = printMarkdown(planDocument(prepared, limits, options), limit);
      if (text !== undefined) return text;
    }
    return verdictOnly(plan, limit);
  },
};

/** The verdict alone, of as many environments as there is room for; '' when there is none at all. */
function verdictOnly(plan: Plan, limit: number): string {
  for (let size = 64; size >= 1; size /= 2) {
    const text = printMarkdown([verdictLine(plan, size, size)], limit);
    if (text !== undefined) return text;
  }
  return '';
}
