import { failing } from '../checks/fail-on.ts';
import { formats } from '../report/formats.ts';
import { planChange } from '../run.ts';
import type { Arguments } from './arguments.ts';
import { configurationsOf } from './configuration.ts';
import { assertEnvironments } from './known-environments.ts';
import type { Output } from './output.ts';
import { openComparison } from './revisions.ts';
import { scopeOf } from './scope.ts';
import { verifierOf } from './verify.ts';

/** `flux-plan diff`: the plan of a change. Exit status 1 when a finding that it brings is bad enough. */
export function runDiff(args: Arguments, output: Output): number {
  const { base, head, path } = openComparison(args);
  const verify = verifierOf(args, output);
  const configurations = configurationsOf(args, path, head, base);
  const scope = { ...scopeOf(args, path, output), configurations };
  const plan = planChange(base, head, { ...scope, ...(verify && { verify }) });
  assertEnvironments(args.environments, plan.environments);
  output.write(formats[args.format].render(plan, { color: output.color }));
  return failing(plan.findings, args.failOn ?? configurations.head.failOn ?? 'error').length > 0 ? 1 : 0;
}
