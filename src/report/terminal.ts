import type { Plan } from '../plan/plan.ts';
import { TERMINAL_LIMITS } from './document/limits.ts';
import { printTerminal } from './document/terminal-print.ts';
import { preparePlan } from './grouping/prepare.ts';
import { planDocument } from './plan-document.ts';
import type { Report, ReportOptions } from './report.ts';

/** The whole plan as text for a terminal, with colours when asked for. */
export const terminal: Report = {
  render(plan: Plan, options: ReportOptions): string {
    const blocks = planDocument(preparePlan(plan), TERMINAL_LIMITS, options);
    return printTerminal(blocks, options.color === true);
  },
};
