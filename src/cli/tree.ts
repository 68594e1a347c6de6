import { environmentTrees } from '../plan/environment-tree.ts';
import { treeFormats } from '../report/tree.ts';
import { reconcileTree } from '../run.ts';
import type { Arguments } from './arguments.ts';
import { assertEnvironments } from './known-environments.ts';
import type { Output } from './output.ts';
import { openSingle } from './revisions.ts';
import { scopeOf } from './scope.ts';

/** `flux-plan tree`: the Flux Kustomizations of each environment, what they contain and what they wait for. */
export function runTree(args: Arguments, output: Output): number {
  const { side, path } = openSingle(args);
  const trees = environmentTrees(reconcileTree(side, scopeOf(args, path, output)));
  assertEnvironments(args.environments, trees);
  output.write(treeFormats[args.treeFormat](trees));
  return 0;
}
