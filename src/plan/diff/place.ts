import { isObject, type JsonValue } from '../../kube/json.ts';

/** Keys that read well after a dot; others are quoted. */
const SIMPLE_KEY = /^[A-Za-z_][\w-]*$/;

/** What tells the items of a list apart, the usual first. Those of one list have the same. */
const IDENTITIES: readonly (readonly string[])[] = [
  ['name'],
  ['id'],
  ['key'],
  ['containerPort', 'protocol'],
  ['port', 'protocol'],
  ['mountPath'],
  ['devicePath'],
  ['topologyKey', 'whenUnsatisfiable'],
];

/** The API server's own defaults of fields that are part of an identity. */
const DEFAULTS: Readonly<Record<string, string>> = { protocol: 'TCP' };

/** A path one key longer: `spec.template`, `data["a.yaml"]`. */
export function belowKey(path: string, key: string): string {
  if (!SIMPLE_KEY.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** A path of an item of a list: `containers[name=app]`; by its number where it has no name. */
export function belowItem(path: string, label: string): string {
  return `${path}[${label}]`;
}

/** How the items of a list are called in paths: by what tells them apart, or by number. */
export function itemLabels(items: readonly JsonValue[]): string[] {
  for (const keys of IDENTITIES) {
    const labels = identities(items, keys);
    if (labels !== undefined) return labels;
  }
  return items.map((_, at) => String(at));
}

/** What tells the items of both lists apart; undefined when nothing does. `known` is tried before the usual keys. */
export function sharedIdentities(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  known: readonly string[] | undefined,
): { before: string[]; after: string[] } | undefined {
  for (const keys of known?.length ? [known, ...IDENTITIES] : IDENTITIES) {
    const [old, current] = [identities(before, keys), identities(after, keys)];
    if (old !== undefined && current !== undefined) return { before: old, after: current };
  }
  return undefined;
}

/** `name=app` for each item; undefined when an item has no such key, or two have the same. */
function identities(items: readonly JsonValue[], keys: readonly string[]): string[] | undefined {
  const labels: string[] = [];
  for (const item of items) {
    if (!isObject(item)) return undefined;
    const parts: string[] = [];
    for (const key of keys) {
      const value = item[key] ?? (key === keys[0] ? undefined : DEFAULTS[key]);
      if (typeof value !== 'string' && typeof value !== 'number') return undefined;
      parts.push(`${key}=${/^[!-~]+$/.test(String(value)) ? value : JSON.stringify(value)}`);
    }
    labels.push(parts.join(','));
  }
  return new Set(labels).size === labels.length ? labels : undefined;
}
