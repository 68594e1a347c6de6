import type { Plan } from '../plan/plan.ts';

export interface ReportOptions {
  /** Upper bound of the result in UTF-16 code units, where the surface has one (a comment: 65,536). */
  maxLength?: number;
  /** Terminal colours. */
  color?: boolean;
  /** False to leave out which revisions were compared, so that the text changes only when the plan does. */
  revisions?: boolean;
  /** Where the whole report is, for what had to be cut. */
  fullReportUrl?: string;
  /** The page that documents the rules, where it is known: `ruleAnchor` of a rule is its place there. */
  rulesUrl?: string;
}

/** One format: a pure function of a plan. Adding a format is one file, one test and one entry in `formats.ts`. */
export interface Report {
  render(plan: Plan, options: ReportOptions): string;
}
