import type { OwnedObject } from '../../flux/state.ts';
import { isObject, valueAt } from '../../kube/json.ts';
import { hasPrivateKey } from './pem.ts';

export type Path = readonly (string | number)[];

/** kubectl keeps a copy of the whole object in this annotation. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** The fields of a Secret that hold no secret. What does not belong there, such as a misspelled `data`, may be one. */
const OPEN_FIELDS = new Set(['apiVersion', 'kind', 'metadata', 'type', 'immutable']);

/** The paths into the data of an object at which secrets stand: what substitution put there, and a Secret's own data. */
export function secretPathsOf(object: OwnedObject): Path[] {
  const paths: Path[] = [...object.secretPaths];
  if (object.kind !== 'Secret') return paths;
  paths.push(['metadata', 'annotations', LAST_APPLIED]);
  for (const [field, data] of Object.entries(object.value)) {
    if (OPEN_FIELDS.has(field)) continue;
    const isData = field === 'data' || field === 'stringData';
    if (isData && isObject(data)) for (const key of Object.keys(data)) paths.push([field, key]);
    else paths.push([field]);
  }
  return paths;
}

/** The strings at the secret paths of an object: an equal one is as secret wherever it stands. */
export function secretTextsOf(object: OwnedObject): string[] {
  return secretPathsOf(object)
    .map((path) => valueAt(object.value, path))
    .filter((value) => typeof value === 'string')
    .filter((text) => text !== '');
}

/** True for text that is secret by its looks: a private key, and a CA bundle, whose noise nobody reads. */
export function isSecretText(text: string, key: string | undefined): boolean {
  return key === 'caBundle' || hasPrivateKey(text);
}
