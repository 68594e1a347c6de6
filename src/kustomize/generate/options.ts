import type { Located } from '../load/decode.ts';
import type { GeneratorOptions } from '../load/types.ts';

/** What applies to one generated object, after `generatorOptions` and its own `options` are put together. */
export interface EffectiveOptions {
  labels: ReadonlyMap<string, Located>;
  annotations: ReadonlyMap<string, Located>;
  disableNameSuffixHash: boolean;
  immutable: boolean;
}

/**
 * The options of an entry over those of the kustomization file. Labels and annotations of the entry win; a switch is on
 * when either has it on (`kubernetes-sigs/kustomize:api/types/generatoroptions.go`).
 */
export function mergeOptions(
  local: GeneratorOptions | undefined,
  global: GeneratorOptions | undefined,
): EffectiveOptions {
  return {
    labels: new Map([...(global?.labels ?? []), ...(local?.labels ?? [])]),
    annotations: new Map([...(global?.annotations ?? []), ...(local?.annotations ?? [])]),
    disableNameSuffixHash: Boolean(local?.disableNameSuffixHash || global?.disableNameSuffixHash),
    immutable: Boolean(local?.immutable || global?.immutable),
  };
}
