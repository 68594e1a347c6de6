import { type ClusterState, kustomizationId, type OwnedObject } from '../../flux/state.ts';
import { isObject, type JsonValue, valueAt } from '../../kube/json.ts';
import { covers, secretPathsOf, specsOf } from './secret-places.ts';

/** What stands for a value that only the cluster knows is no secret. */
const UNKNOWN_VARIABLE = /^\$\{\w+\}$/;

/**
 * The texts that a sentence may repeat of the secrets of some states: values of secret variables, what was made of them,
 * and the data of Secrets, also decoded; each as it is, line by line, and as JSON writes it.
 */
export function secretWords(states: readonly ClusterState[]): Set<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const line of [text, ...text.split(/\r\n?|\n/)]) {
      const word = line.trim();
      if (UNKNOWN_VARIABLE.test(word)) continue;
      words.add(word);
      words.add(JSON.stringify(word).slice(1, -1));
    }
  };
  for (const state of states) {
    const specs = specsOf(state);
    for (const { namespace, name, path, variables, objects } of state.kustomizations) {
      const spec = specs.get(kustomizationId({ namespace, name }));
      if (path !== undefined && covers(spec, 'spec', 'path')) add(path);
      for (const { secret, value } of variables.values()) if (secret && value !== undefined) add(value);
      for (const object of objects) addObject(object, add);
    }
  }
  return words;
}

function addObject(object: OwnedObject, add: (text: string) => void): void {
  const { kind, value, secretPaths, secretWords: made = [] } = object;
  if (kind !== 'Secret' && secretPaths.length === 0) return;
  for (const word of made) add(word);
  for (const path of secretPathsOf(object)) {
    const secret = valueAt(value, path);
    if (typeof secret === 'string' || typeof secret === 'number' || typeof secret === 'bigint')
      add(String(secret));
  }
  if (kind !== 'Secret') return;
  for (const data of [value.data, value.stringData]) {
    for (const text of data === undefined ? [] : textsIn(data)) {
      add(text);
      if (data === value.data) add(Buffer.from(text, 'base64').toString('utf8'));
    }
  }
}

/** All texts of a value. */
function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
