import { jsonEquals } from '../../compare/equal.ts';
import type { OwnedObject } from '../../flux/state.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import { replaceCredentials } from './credentials.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { isSecretText, type Path, secretPathsOf, secretTextsOf } from './secret-places.ts';

/** The data of an object for people to read: every secret value is `***`, with a fingerprint when there is a key for it. */
export function maskObject(object: OwnedObject, key?: string): JsonObject {
  const fingerprint = fingerprintsOf(object, key);
  return replaceSecrets(object, new Set(secretTextsOf(object)), (place, value) =>
    mark(fingerprint(place, value)),
  );
}

/** Both sides of a change, masked. */
export interface MaskedPair {
  before: JsonObject;
  after: JsonObject;
  /** What differs behind the masks and cannot be seen, by name. */
  hidden: string[];
}

/**
 * The data of both sides of a change, for a diff. A secret value that both sides have is marked as unchanged, or as
 * before and after, so that the diff says whether it changes and nothing more; one that a single side has is `***`. When
 * every encrypted value differs, the file was encrypted anew, and nobody can tell which of them change.
 */
export function maskPair(before: OwnedObject, after: OwnedObject, key?: string): MaskedPair {
  const texts = new Set([...secretTextsOf(before), ...secretTextsOf(after)]);
  const old = collectSecrets(before, texts);
  const current = collectSecrets(after, texts);
  const fingerprint = fingerprintsOf(after, key);
  const renewed = isEncryptedAnew(old, current);
  const replace =
    (others: ReadonlyMap<string, JsonValue>, side: string): Replace =>
    (place, value) => {
      const other = others.get(place);
      if (other === undefined) return mark(fingerprint(place, value));
      if (jsonEquals(value, other)) return '*** (unchanged)';
      if (renewed && isEncrypted(value) && isEncrypted(other)) return '*** (encrypted)';
      return mark(side, fingerprint(place, value));
    };
  return {
    before: replaceSecrets(before, texts, replace(current, 'before')),
    after: replaceSecrets(after, texts, replace(old, 'after')),
    hidden: renewed ? ['encrypted values, all of which are encrypted anew'] : [],
  };
}

/** Whether all of several encrypted values that both sides have differ: SOPS leaves those alone that do not change. */
function isEncryptedAnew(
  before: ReadonlyMap<string, JsonValue>,
  after: ReadonlyMap<string, JsonValue>,
): boolean {
  let count = 0;
  for (const [place, value] of before) {
    const other = after.get(place);
    if (!isEncrypted(value) || other === undefined || !isEncrypted(other)) continue;
    if (value === other) return false;
    count++;
  }
  return count > 1;
}

/** A value as SOPS writes it, or that in base64, as Flux puts `stringData` into `data`. */
function isEncrypted(value: JsonValue): boolean {
  return typeof value === 'string' && /^(?:ENC\[AES256_GCM,|RU5DW0FFUzI1Nl9HQ00s)/.test(value);
}

/** `***`, with what is said of it behind it: `*** (before 3f2a9c)`. */
function mark(...remarks: string[]): string {
  const said = remarks.filter((remark) => remark !== '').join(' ');
  return said === '' ? '***' : `*** (${said})`;
}

function collectSecrets(object: OwnedObject, texts: ReadonlySet<string>): Map<string, JsonValue> {
  const secrets = new Map<string, JsonValue>();
  replaceSecrets(object, texts, (place, value) => {
    secrets.set(place, value);
    return '';
  });
  return secrets;
}

type Replace = (place: string, value: JsonValue) => string;

/** A copy of the object's data in which `replace` has decided what stands in the place of each secret. */
function replaceSecrets(object: OwnedObject, texts: ReadonlySet<string>, replace: Replace): JsonObject {
  const masked = copy(object.value, pathTree(secretPathsOf(object)), undefined, '');
  if (isObject(masked)) return masked;
  const whole = jsonObject();
  whole['***'] = masked;
  return whole;

  function copy(
    value: JsonValue,
    paths: PathTree | undefined,
    key: string | undefined,
    place: string,
  ): JsonValue {
    if (paths?.end) return replace(place, value);
    if (typeof value === 'string') {
      if (texts.has(value) || isSecretText(value, key)) return replace(place, value);
      return replaceCredentials(value, (secret, at) => replace(`${place}\0@${at}`, secret));
    }
    if (Array.isArray(value)) {
      const names = itemNames(value);
      return value.map((item, at) => copy(item, paths?.below.get(at), undefined, `${place}\0${names[at]}`));
    }
    if (!isObject(value)) return value;
    const result = jsonObject();
    for (const [name, child] of Object.entries(value)) {
      result[name] = copy(child, paths?.below.get(name), name, `${place}\0${name}`);
    }
    return result;
  }
}

/**
 * What items of a list are called when two sides are compared: by their `name`, since a list can grow in front, and by
 * their number among those of the same name.
 */
function itemNames(items: readonly JsonValue[]): string[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = isObject(item) && typeof item.name === 'string' ? item.name : '';
    const number = counts.get(name) ?? 0;
    counts.set(name, number + 1);
    return `${name}\0${number}`;
  });
}

/** Paths by their steps; `end` where one of them ends. */
interface PathTree {
  end: boolean;
  below: Map<string | number, PathTree>;
}

function pathTree(paths: readonly Path[]): PathTree {
  const root: PathTree = { end: false, below: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      let next = at.below.get(step);
      if (next === undefined) {
        next = { end: false, below: new Map() };
        at.below.set(step, next);
      }
      at = next;
    }
    at.end = true;
  }
  return root;
}
