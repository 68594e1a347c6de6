import type { OwnedObject } from '../flux/state.ts';
import { isObject, valueAt } from '../kube/json.ts';

export type Path = readonly (string | number)[];

/** kubectl keeps a copy of the whole object in this annotation. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY/;
/** `-----BEGIN ` in base64, and what follows it. */
const ENCODED_PEM = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,60}/g;

/** The paths into the data of an object at which secrets stand: what substitution put there, and a Secret's own data. */
export function secretPathsOf(object: OwnedObject): Path[] {
  const paths: Path[] = [...object.secretPaths];
  if (object.kind !== 'Secret') return paths;
  paths.push(['metadata', 'annotations', LAST_APPLIED]);
  for (const field of ['data', 'stringData']) {
    const data = object.value[field];
    if (isObject(data)) for (const key of Object.keys(data)) paths.push([field, key]);
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

/** True for text that is secret by its looks: a private key, as it is or in base64, and a CA bundle, whose noise nobody reads. */
export function isSecretText(text: string, key: string | undefined): boolean {
  if (key === 'caBundle' || PRIVATE_KEY.test(text)) return true;
  const encoded = text.match(ENCODED_PEM) ?? [];
  return encoded.some((pem) => PRIVATE_KEY.test(Buffer.from(pem, 'base64').toString('latin1')));
}
