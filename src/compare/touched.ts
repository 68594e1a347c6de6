import { type ClusterState, type KustomizationState, kustomizationId } from '../flux/state.ts';
import type { JsonObject } from '../kube/json.ts';
import type { EnvironmentPair } from './environment-pairs.ts';
import { jsonEquals } from './equal.ts';

/**
 * The Kustomizations of `head`, by `namespace/name`, of which it is not known what they apply and which the change touches
 * all the same: their manifest, the source or the variables that it names, or a file that their build reads.
 */
export function touchedUnknowns(
  { base, head }: EnvironmentPair,
  changedFiles: ReadonlySet<string>,
): Set<string> {
  const unknown = head?.kustomizations.filter(({ status }) => status === 'unknown' || status === 'failed');
  if (head === undefined || unknown === undefined || unknown.length === 0) return new Set();
  const olds = new Map(base?.kustomizations.map((state) => [kustomizationId(state), state]));
  const [before, after] = [base, head].map(valuesOf) as [Values, Values];
  const isTouched = (state: KustomizationState): boolean => {
    const old = olds.get(kustomizationId(state));
    if (old === undefined || !jsonEquals(old.object.value, state.object.value)) return true;
    if (inputsOf(state).some((name) => !jsonEquals(before.get(name), after.get(name)))) return true;
    return [old, state].some(({ files = [], namedFiles = [] }) =>
      [...files, ...namedFiles].some((file) => changedFiles.has(file)),
    );
  };
  return new Set(unknown.filter(isTouched).map(kustomizationId));
}

type Values = ReadonlyMap<string, JsonObject>;

/** What the Kustomizations of an environment apply. */
function valuesOf(state: ClusterState | undefined): Values {
  const values = new Map<string, JsonObject>();
  for (const { objects } of state?.kustomizations ?? []) {
    for (const { kind, namespace, name, value } of objects) values.set(key(kind, namespace, name), value);
  }
  return values;
}

/** The source of a Kustomization, and what its variables come from. */
function inputsOf({ namespace, spec }: KustomizationState): string[] {
  const { sourceRef, substituteFrom } = spec;
  return [
    key(sourceRef.kind, sourceRef.namespace, sourceRef.name),
    ...substituteFrom.map(({ kind, name }) => key(kind, namespace, name)),
  ];
}

function key(...parts: string[]): string {
  return parts.join('/');
}
