import type { RuleFinding } from '../checks/finding.ts';
import { visible } from '../report/document/visible.ts';
import type { Tree } from '../tree/tree.ts';
import { VERIFY_RULE } from '../verify/findings.ts';
import { findKustomize, KUSTOMIZE_VERSION, type KustomizeProgram } from '../verify/kustomize-program.ts';
import { describeKustomize, verifier } from '../verify/verifier.ts';
import type { Arguments } from './arguments.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

/** The real kustomize, when the command line asks for it. Says which one. Throws `UsageError` when there is none. */
export function kustomizeOf({ verify }: Arguments, output: Output): KustomizeProgram | undefined {
  if (!verify) return undefined;
  const program = findKustomize();
  if (program === undefined) {
    throw new UsageError(
      `--verify kustomize: neither 'kustomize' nor 'kubectl' is on the PATH; install kustomize ${KUSTOMIZE_VERSION}`,
    );
  }
  output.error(`${describeKustomize(program)}\n`);
  return program;
}

/** Compares every kustomization of a tree, and says how many there were; undefined when nobody asked for it. */
export function verifierOf(args: Arguments, output: Output): ((tree: Tree) => RuleFinding[]) | undefined {
  const program = kustomizeOf(args, output);
  if (program === undefined) return undefined;
  return verifier(program, (line) => output.error(`${line}\n`));
}

/** A difference in one line, as compilers print them. */
export function printDifference(
  { location, message, severity = 'error' }: RuleFinding,
  output: Output,
): void {
  const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
  output.error(`${visible(`${place}${severity}: ${VERIFY_RULE}: ${message}`)}\n`);
}
