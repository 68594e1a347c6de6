import { isObject, type JsonObject, type JsonValue } from '../../kube/json.ts';
import { locate } from '../../kube/object.ts';
import type { Location } from '../../kube/yaml/source.ts';
import type { RenderedObject } from '../rendered.ts';
import { standIn } from './stand-in.ts';

/** One key of a ConfigMap or Secret. */
export interface SourceValue {
  key: string;
  /** Undefined when only the cluster knows it. */
  value: string | undefined;
  secret: boolean;
  /** What takes the place of a known, secret value where it must not be seen. */
  standIn: string | undefined;
  location: Location | undefined;
}

/**
 * The values that a ConfigMap or Secret gives to variables: its `data`, and for a Secret what `stringData` becomes.
 * Values that are encrypted with SOPS are not known.
 */
export function sourceValues(object: RenderedObject): SourceValue[] {
  const values = readValues(object.kind, object.value);
  const shadows = readValues(object.kind, object.shadow);
  return [...values].map(([key, { field, text }]): SourceValue => {
    const shadow = shadows.get(key)?.text;
    const secret = object.kind === 'Secret' || text !== shadow;
    const hidden = shadow !== undefined && shadow !== text ? shadow : standIn(text ?? '');
    return {
      key,
      value: text?.replaceAll('\n', ''),
      secret,
      standIn: secret && text !== undefined ? hidden.replaceAll('\n', '') : undefined,
      location: locate(object, [field, key]),
    };
  });
}

/** The texts of all keys; undefined for one that is encrypted. Those of `stringData` win, as in the cluster. */
function readValues(
  kind: string,
  value: JsonObject,
): Map<string, { field: string; text: string | undefined }> {
  const values = new Map<string, { field: string; text: string | undefined }>();
  const isSecret = kind === 'Secret';
  for (const field of isSecret ? ['data', 'stringData'] : ['data']) {
    const entries = value[field];
    for (const [key, entry] of isObject(entries) ? Object.entries(entries) : []) {
      values.set(key, { field, text: readValue(entry, isSecret && field === 'data') });
    }
  }
  return values;
}

function readValue(value: JsonValue, isBase64: boolean): string | undefined {
  if (value === null || typeof value === 'object') return undefined;
  const text = String(value);
  if (isEncrypted(text)) return undefined;
  if (!isBase64) return text;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return isEncrypted(decoded) ? undefined : decoded;
}

/** True for a value that SOPS has encrypted, alone or as part of a file. */
function isEncrypted(text: string): boolean {
  return /^ENC\[[A-Z0-9_]+,data:/.test(text) || (text.includes('ENC[') && /\bsops\b/.test(text));
}
