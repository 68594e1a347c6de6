import type { Finding } from '../../checks/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import { type DangerRow, dangerRows } from './danger-rows.ts';
import { findDangers } from './dangers.ts';
import { bundleChanges, type ChangeGroup, groupChanges } from './group-changes.ts';

/** A plan, and what of it does not depend on how much of it there is room for. */
export interface PreparedPlan {
  plan: Plan;
  /** Every change, those together that do the same. */
  bundles: readonly (readonly ChangeGroup[])[];
  dangers: readonly DangerRow[];
  /** The findings that the change brings, and those that were there before. */
  brought: readonly Finding[];
  existing: readonly Finding[];
}

/** Does once what every attempt to fit a report needs. */
export function preparePlan(plan: Plan): PreparedPlan {
  const groups = groupChanges(plan);
  const brought = plan.findings.filter(({ existing }) => !existing);
  return {
    plan,
    bundles: bundleChanges(groups),
    dangers: dangerRows(findDangers(groups, brought)),
    brought,
    existing: plan.findings.filter(({ existing }) => existing),
  };
}
