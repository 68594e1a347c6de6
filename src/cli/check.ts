import { failing } from '../checks/fail-on.ts';
import { formats } from '../report/formats.ts';
import { checkTree } from '../run.ts';
import type { Arguments } from './arguments.ts';
import { configurationsOf } from './configuration.ts';
import { assertEnvironments } from './known-environments.ts';
import type { Output } from './output.ts';
import { openSingle } from './revisions.ts';
import { scopeOf } from './scope.ts';
import { verifierOf } from './verify.ts';

/** `flux-plan check`: the findings of one revision, none of which counts as old. */
export function runCheck(args: Arguments, output: Output): number {
  const { side, path } = openSingle(args);
  const verify = verifierOf(args, output);
  const configurations = configurationsOf(args, path, side);
  const scope = { ...scopeOf(args, path, output), configurations };
  const plan = checkTree(side, { ...scope, ...(verify && { verify }) });
  assertEnvironments(args.environments, plan.environments);
  output.write(formats[args.format].render(plan, { color: output.color }));
  return failing(plan.findings, args.failOn ?? configurations.head.failOn ?? 'error').length > 0 ? 1 : 0;
}
