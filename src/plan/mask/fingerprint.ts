import { createHmac } from 'node:crypto';
import type { OwnedObject } from '../../flux/state.ts';
import { goJson } from '../../kube/go-json.ts';
import type { JsonValue } from '../../kube/json.ts';
import { groupOf } from '../../kube/object.ts';

/** What stands for a secret value, at its place in an object; '' when values have no fingerprints. */
export type Fingerprint = (place: string, value: JsonValue) => string;

const DIGITS = 6;

/**
 * Fingerprints of the values of an object under a key that only the owners of the repository have: equal for equal values
 * at one place of one object, in every run and environment, and for nothing else. Without a key there are none.
 */
export function fingerprintsOf(object: OwnedObject, key: string | undefined): Fingerprint {
  if (key === undefined || key === '') return () => '';
  const { apiVersion, kind, namespace, name } = object;
  return (place, value) =>
    createHmac('sha256', key)
      .update(JSON.stringify([groupOf(apiVersion), kind, namespace, name, place]))
      .update(goJson(value))
      .digest('hex')
      .slice(0, DIGITS);
}
