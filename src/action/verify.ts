import type { RuleFinding } from '../checks/finding.ts';
import type { ActionContext } from '../github/context.ts';
import { ActionError } from '../github/errors.ts';
import { logText } from '../github/log.ts';
import type { Tree } from '../tree/tree.ts';
import { findKustomize, KUSTOMIZE_VERSION } from '../verify/kustomize-program.ts';
import { describeKustomize, verifier } from '../verify/verifier.ts';
import type { ActionInputs } from './inputs.ts';

/**
 * Compares builds with those of the runner's kustomize, when the input `verify` asks for it. Throws `ActionError` when the
 * runner has none, and on `pull_request_target`: kustomize can be led to read any file of the runner, in a run that
 * has secrets.
 */
export function verifierFor(
  { verify }: ActionInputs,
  { eventName }: ActionContext,
): ((tree: Tree) => RuleFinding[]) | undefined {
  if (!verify) return undefined;
  if (eventName === 'pull_request_target') {
    throw new ActionError("'verify: kustomize' is not for 'pull_request_target': set 'verify: false'");
  }
  const program = findKustomize();
  if (program === undefined) {
    throw new ActionError(
      `'verify: kustomize', but neither 'kustomize' nor 'kubectl' is on the PATH of this runner: install kustomize ${KUSTOMIZE_VERSION} in a step before this one`,
    );
  }
  logText(describeKustomize(program));
  return verifier(program, logText);
}
