import type { OwnedObject } from '../../flux/state.ts';
import { isObject, type JsonObject, stringAt, valueAt } from '../../kube/json.ts';
import { hasPrivateKey } from './pem.ts';

export type Path = readonly (string | number)[];

/** kubectl keeps a copy of the whole object in this annotation. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** The fields of a Secret that hold no secret. What does not belong there, such as a misspelled `data`, may be one. */
const OPEN_FIELDS = new Set(['apiVersion', 'kind', 'metadata', 'type', 'immutable']);

/** A manifest of a Secret, or a part of one to patch it with, in YAML or JSON. */
const SECRET_KIND = /^[ \t-]*kind:[ \t]*["']?Secret\b|"kind"\s{0,4}:\s{0,4}"Secret"/m;
const SECRET_DATA = /\b(?:stringData|data)["']?[ \t]{0,4}:/;

/**
 * The paths into the data of an object at which secrets stand: what substitution put there, a Secret's own data, and
 * patches of a Flux Kustomization that are for Secrets.
 */
export function secretPathsOf(object: OwnedObject): Path[] {
  const paths: Path[] = [...object.secretPaths];
  if (object.kind !== 'Secret') return [...paths, ...secretPatches(object.value)];
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

function secretPatches({ spec }: JsonObject): Path[] {
  const patches = isObject(spec) ? spec.patches : undefined;
  if (!Array.isArray(patches)) return [];
  return patches.flatMap((patch, at) =>
    stringAt(patch, 'target', 'kind') === 'Secret' ? [['spec', 'patches', at, 'patch']] : [],
  );
}

/**
 * True for text that is secret by its looks: a private key, a Secret written out in a text, and a CA bundle, whose noise
 * nobody reads.
 */
export function isSecretText(text: string, key: string | undefined): boolean {
  return key === 'caBundle' || hasPrivateKey(text) || (SECRET_KIND.test(text) && SECRET_DATA.test(text));
}

/** True when something secret went into what stands at a path of an object, or above it. */
export function covers(object: OwnedObject | undefined, ...path: Path): boolean {
  return (object?.secretPaths ?? []).some(
    (secret) => secret.length <= path.length && secret.every((step, at) => step === path[at]),
  );
}
