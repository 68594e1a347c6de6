import { decryptObject } from '../../../src/flux/inventory/decryption.ts';
import { finishObjects } from '../../../src/flux/inventory/finish.ts';
import { readKustomizationSpec } from '../../../src/flux/kustomization-spec.ts';
import { readManifests } from '../../../src/flux/manifests.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import type { KustomizationCase } from '../../oracle/flux/kustomization-case.ts';
import { customResource, reconcileCase } from '../reconcile/reconcile-case.ts';

/** What the oracle answers. */
export type Answer = { generated: string; output: string } | { error: string };

/** The inventory as text, why there is none, or why none can be told without the cluster. */
export type Outcome = { inventory: string } | { error: string } | { doubt: string };

/** What we make of a case. A variable that an optional, missing source may define is left in doubt. */
export function ourOutcome(request: KustomizationCase): Outcome {
  const { state } = reconcileCase(request);
  const doubtful = state.undefinedVariables.find(({ doubt }) => doubt !== undefined);
  if (doubtful !== undefined) return { doubt: doubtful.name };
  if (state.status === 'rendered') return { inventory: printed(state.objects) };
  return { error: state.problem?.message ?? state.status };
}

/** What the controller sends to the cluster of what its libraries build. */
export function theirOutcome(request: KustomizationCase, answer: Answer): Outcome {
  if ('error' in answer) return answer;
  const owner = customResource(request);
  const { spec } = readKustomizationSpec(owner);
  const objects = readManifests(new SourceText('output', answer.output)).map((built) => {
    const decrypted = decryptObject(built, spec.decryption);
    return 'object' in decrypted ? decrypted.object : built;
  });
  return { inventory: printed(finishObjects(objects, owner).objects) };
}

function printed(objects: readonly { value: Parameters<typeof emitYaml>[0] }[]): string {
  return objects.map(({ value }) => emitYaml(value)).join('---\n');
}

/** How two outcomes differ, or undefined. Why something fails is not compared: the recorded cases do that. */
export function difference(ours: Outcome, theirs: Outcome): string | undefined {
  if ('doubt' in ours) return undefined;
  if ('error' in ours) return 'error' in theirs ? undefined : 'only we fail';
  if (!('inventory' in theirs)) return 'only Flux fails';
  return ours.inventory === theirs.inventory ? undefined : 'both build, but not the same';
}
