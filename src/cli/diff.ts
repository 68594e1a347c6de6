import { failing } from '../checks/fail-on.ts';
import { formats } from '../report/formats.ts';
import { planChange } from '../run.ts';
import type { Arguments } from './arguments.ts';
import { assertEnvironments } from './known-environments.ts';
import type { Output } from './output.ts';
import { openComparison } from './revisions.ts';
import { scopeOf } from './scope.ts';
import { verifierOf } from './verify.ts';

/** `flux-plan diff`: the plan of a change. Exit status 1 when a finding that it brings is bad enough. */
export function runDiff(args: Arguments, output: Output): number {
  const { base, head, path } = openComparison(args);
  const verify = verifierOf(args, output);
  const plan = planChange(base, head, { ...scopeOf(args, path, output), ...(verify && { verify }) });
  assertEnvironments(args.environments, plan.environments);
  output.write(formats[args.format].render(plan, { color: output.color }));
  return failing(plan.findings, args.failOn).length > 0 ? 1 : 0;
}
