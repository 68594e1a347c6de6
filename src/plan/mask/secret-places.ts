import { type ClusterState, kustomizationId, type OwnedObject } from '../../flux/state.ts';
import { goJson } from '../../kube/go-json.ts';
import { isObject, type JsonObject, type JsonValue, valueAt } from '../../kube/json.ts';
import { hasPrivateKey } from './pem.ts';

export type Path = readonly (string | number)[];

/** kubectl keeps a copy of the whole object in this annotation. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** The fields of a Secret that hold no secret. What does not belong there, such as a misspelled `data`, may be one. */
const OPEN_FIELDS = new Set(['apiVersion', 'kind', 'metadata', 'type', 'immutable']);

/** A manifest of a Secret, or a part of one to patch it with, in YAML or JSON, which may stand in JSON itself. */
const SECRET_KIND = /(?:^[ \t-]*|[{,]\s{0,4})\\*["']?kind\\*["']?\s{0,4}:\s{0,4}\\*["']?Secret\b/m;
const SECRET_DATA = /\b(?:stringData|data)\\*["']?[ \t]{0,4}:/;

/** What a key of a Secret is called; others are parts of a value that came apart, such as the lines of a private key. */
const DATA_KEY = /^(?![A-Za-z0-9]{41})[-._A-Za-z0-9]{1,253}$/;

/**
 * The paths into the data of an object at which secrets stand: what substitution put there, a Secret's own data, that
 * of Secrets inside of it, and patches for Secrets.
 */
export function secretPathsOf(object: OwnedObject): Path[] {
  const paths: Path[] = [...object.secretPaths];
  if (object.kind === 'Secret') {
    return [...paths, ['metadata', 'annotations', LAST_APPLIED], ...dataPaths(object.value)];
  }
  return [...paths, ...innerSecrets(object.value)];
}

/** The fields of a Secret that hold its data, or may do so. */
function dataPaths(secret: JsonObject): Path[] {
  return Object.entries(secret).flatMap(([field, data]): Path[] => {
    if (OPEN_FIELDS.has(field)) return [];
    const keys = (field === 'data' || field === 'stringData') && isObject(data) ? Object.keys(data) : [];
    const isPlain = keys.length > 0 && keys.every((key) => DATA_KEY.test(key));
    return isPlain ? keys.map((key) => [field, key]) : [[field]];
  });
}

/** The strings at the secret paths of an object: an equal one is as secret wherever it stands. */
export function secretTextsOf(object: OwnedObject): string[] {
  return secretPathsOf(object)
    .map((path) => valueAt(object.value, path))
    .filter((value) => typeof value === 'string')
    .filter((text) => text !== '');
}

/** Secrets that are parts of another object, such as a template, and patches for Secrets. */
function innerSecrets(value: JsonObject): Path[] {
  const paths: Path[] = [];
  const visit = (part: JsonValue, path: Path): void => {
    if (Array.isArray(part)) for (const [at, item] of part.entries()) visit(item, [...path, at]);
    if (!isObject(part)) return;
    if (path.length > 0 && isManifest(part)) {
      for (const below of dataPaths(part)) paths.push([...path, ...below]);
    } else if (isSecretPatch(part)) paths.push([...path, 'patch']);
    for (const [key, child] of Object.entries(part)) {
      if (typeof child === 'object' && child !== null) visit(child, [...path, key]);
    }
  };
  visit(value, []);
  return paths;
}

/** A Secret, and no reference to one. */
function isManifest(part: JsonObject): boolean {
  return (
    part.kind === 'Secret' && ['metadata', 'data', 'stringData'].some((field) => Object.hasOwn(part, field))
  );
}

/** The kind that a patch is for can be a regular expression, or be left out. */
function isSecretPatch({ target, patch }: JsonObject): boolean {
  if (!isObject(target) || patch === undefined) return false;
  const { kind = '' } = target;
  if (typeof kind !== 'string' || kind.includes('Secret')) return true;
  const isOpen = !/^[A-Za-z]+$/.test(kind);
  return (
    isOpen && /stringData|\/data\b|\bdata\b.{0,4}:/.test(typeof patch === 'string' ? patch : goJson(patch))
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

/** The objects of Flux Kustomizations, by `namespace/name`, as what applies them holds them. */
export function specsOf({ kustomizations }: ClusterState): ReadonlyMap<string, OwnedObject> {
  const specs = new Map<string, OwnedObject>();
  for (const { objects } of kustomizations) {
    for (const object of objects)
      if (object.kind === 'Kustomization') specs.set(kustomizationId(object), object);
  }
  return specs;
}
