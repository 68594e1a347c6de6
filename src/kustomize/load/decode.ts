import { compareBytes } from '../../kube/compare.ts';
import { isObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import { locationOf, type MapNode, map, type Node, type ScalarNode, scalar } from '../../kube/yaml/node.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { BuildError } from '../errors.ts';

/** How the values of a file are understood. */
export interface Reading {
  /** The value of a scalar: YAML 1.1 for kustomization files, the final value for the configuration of a plugin. */
  value(node: ScalarNode): JsonValue;
  /** Refuse fields that the type does not have. */
  strict: boolean;
  /** Take numbers and booleans for text where text is wanted, as `sigs.k8s.io/yaml` does for known types. */
  asText: boolean;
}

/** Where a value stands in the Go types: the names are part of kustomize's messages. */
export interface Place {
  struct: string;
  path: string;
}

/**
 * A Go type of kustomize's API, as `encoding/json` decodes it. Methods rather than functions, so that a type of
 * something is also a type of unknown.
 */
export interface Type<T> {
  /** As Go prints it in a type error. */
  goName: string;
  /** Its name as part of the name of a list, when that is another one. */
  inList?: string;
  /** The embedded Go structs that hold the field, such as `ResId.Gvk`; part of messages only. */
  embeddedIn?: string;
  /** The field is written even when it is zero. */
  keepZero?: boolean;
  zero(): T;
  decode(node: Node, reading: Reading, place: Place): T;
  /** What Go would write for the value; undefined when `omitempty` leaves it out. */
  encode(value: T): JsonValue | undefined;
}

export type Fields = Record<string, Type<unknown>>;

/** A decoded struct: its fields, the names of those that were set to something, and the node that it came from. */
export type Struct<F extends Fields> = { [K in keyof F]: F[K] extends Type<infer T> ? T : never } & {
  node: MapNode;
  present: ReadonlySet<string>;
};

/** A text with the node that holds it. */
export interface Located {
  text: string;
  node: ScalarNode;
}

/** Go's `string`. */
export const text: Type<string> = {
  goName: 'string',
  zero: () => '',
  decode(node, reading, place) {
    return decodeText(node, reading, place, this);
  },
  encode: (value) => (value === '' ? undefined : value),
};

/** Go's `string`, with its place in the file. */
export const located: Type<Located> = {
  goName: 'string',
  zero: () => ({ text: '', node: scalar('') }),
  decode(node, reading, place) {
    const value = decodeText(node, reading, place, this);
    return { text: value, node: node.kind === 'scalar' ? node : scalar(value) };
  },
  encode: (value) => (value.text === '' ? undefined : value.text),
};

/** Go's `bool`. */
export const flag: Type<boolean> = {
  goName: 'bool',
  zero: () => false,
  decode(node, reading, place) {
    const value = plainValue(node, reading);
    if (typeof value !== 'boolean') throw typeError(node, value, this, place);
    return value;
  },
  encode: (value) => (value ? true : undefined),
};

/** Go's `int64`. */
export const integer: Type<bigint> = {
  goName: 'int64',
  zero: () => 0n,
  decode(node, reading, place) {
    const value = plainValue(node, reading);
    const whole = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
    if (typeof whole !== 'bigint' || BigInt.asIntN(64, whole) !== whole) {
      throw typeError(node, value, this, place, typeof value === 'number' ? ` ${value}` : '');
    }
    return whole;
  },
  encode: (value) => (value === 0n ? undefined : value),
};

/** Go's `int`. */
export const int: Type<bigint> = { ...integer, goName: 'int' };

/** Go's `map[string]string`; undefined when it is nil. */
export const textMap: Type<ReadonlyMap<string, Located> | undefined> = {
  goName: 'map[string]string',
  zero: () => undefined,
  decode(node, reading, place) {
    if (node.kind !== 'map') throw typeError(node, plainValue(node, reading), this, place);
    const values = new Map<string, Located>();
    for (const { key, value } of sortedEntries(node, reading)) {
      if (isNull(value, reading)) values.set(key, { text: '', node: value });
      else values.set(key, located.decode(value, reading, place));
    }
    return values;
  },
  encode(values) {
    if (values === undefined || values.size === 0) return undefined;
    const object = jsonObject();
    for (const [key, { text: value }] of values) object[key] = value;
    return object;
  },
};

/** Go's `map[string]interface{}`, kept as its node. */
export const anyMap: Type<MapNode | undefined> = {
  goName: 'map[string]interface {}',
  zero: () => undefined,
  decode(node, reading, place) {
    if (node.kind !== 'map') throw typeError(node, plainValue(node, reading), this, place);
    return node;
  },
  encode: (node) => (node === undefined || node.entries.length === 0 ? undefined : toJsonV2(node)),
};

/** A Go slice; nil and empty are told apart by `present` of the struct around it. */
export function list<T>(item: Type<T>): Type<T[]> {
  return {
    goName: `[]${item.inList ?? item.goName}`,
    zero: () => [],
    decode(node, reading, place) {
      if (node.kind !== 'seq') throw typeError(node, plainValue(node, reading), this, place);
      return node.items.map((child) =>
        isNull(child, reading) ? item.zero() : item.decode(child, reading, place),
      );
    },
    encode: (values) =>
      values.length === 0 ? undefined : values.map((value) => item.encode(value) ?? zeroJson(item)),
  };
}

/** A Go pointer: undefined when it is absent or null. */
export function optional<T>(type: Type<T>): Type<T | undefined> {
  return {
    goName: type.goName,
    inList: `*${type.goName}`,
    zero: () => undefined,
    decode: (node, reading, place) => type.decode(node, reading, place),
    encode: (value) => (value === undefined ? undefined : (type.encode(value) ?? jsonObject())),
  };
}

/** Fields that Go keeps in an embedded struct. */
export function embedded<F extends Fields>(name: string, fields: F): F {
  const entries = Object.entries(fields).map(([key, type]) => {
    const inner = type.embeddedIn;
    return [key, { ...type, embeddedIn: inner === undefined ? name : `${name}.${inner}` }];
  });
  // The wrapped types decode to what the given ones do.
  return Object.fromEntries(entries) as F;
}

/** A Go struct of package `types`. Field names match without regard to case, as `encoding/json` matches them. */
export function struct<F extends Fields>(name: string, fields: F): Type<Struct<F>> {
  const byLowerCase = new Map(Object.keys(fields).map((key) => [key.toLowerCase(), key]));
  const decodeFields = (node: MapNode, reading: Reading, place: Place): Struct<F> => {
    const present = new Set<string>();
    const values: Record<string, unknown> = { node, present };
    for (const [key, type] of Object.entries(fields)) values[key] = type.zero();
    for (const { key, keyNode, value } of sortedEntries(node, reading)) {
      const field = byLowerCase.get(key.toLowerCase());
      const type = field === undefined ? undefined : fields[field];
      if (field === undefined || type === undefined) {
        if (reading.strict)
          throw new BuildError(`json: unknown field ${JSON.stringify(key)}`, locationOf(keyNode));
        continue;
      }
      if (isNull(value, reading)) continue;
      const steps = [place.path, type.embeddedIn, field].filter((step) => step !== undefined && step !== '');
      present.add(field);
      values[field] = type.decode(value, reading, { struct: name, path: steps.join('.') });
    }
    // Every field has been set from its own type above.
    return values as Struct<F>;
  };
  return {
    goName: `types.${name}`,
    zero: () =>
      decodeFields(map(), { value: () => null, strict: true, asText: false }, { struct: '', path: '' }),
    decode(node, reading, place) {
      if (node.kind !== 'map') throw typeError(node, plainValue(node, reading), this, place);
      return decodeFields(node, reading, place);
    },
    encode(value) {
      const object = jsonObject();
      for (const [key, type] of Object.entries(fields)) {
        const encoded = type.encode(value[key]) ?? (type.keepZero ? zeroJson(type) : undefined);
        if (encoded !== undefined) object[key] = encoded;
      }
      return object;
    },
  };
}

/** The same type for a field that Go writes even when it is zero. */
export function required<T>(type: Type<T>): Type<T> {
  return { ...type, keepZero: true };
}

function zeroJson(type: Type<unknown>): JsonValue {
  if (type.goName === 'string') return '';
  if (type.goName.startsWith('types.')) return jsonObject();
  return type.goName === 'int64' ? 0n : null;
}

function decodeText(node: Node, reading: Reading, place: Place, type: { goName: string } = text): string {
  const value = plainValue(node, reading);
  if (typeof value === 'string') return value;
  const plain = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  if (reading.asText && plain) return String(value);
  throw typeError(node, value, type, place);
}

/** Entries as Go sees them: of repeated keys the last, in byte order, since they pass through sorted JSON. */
function sortedEntries(node: MapNode, reading: Reading): { key: string; keyNode: ScalarNode; value: Node }[] {
  const entries = new Map<string, { key: string; keyNode: ScalarNode; value: Node }>();
  for (const { key: keyNode, value } of node.entries) {
    const keyValue = plainValue(keyNode, reading);
    if (keyValue === null) throw new BuildError('unsupported map key of type: null', locationOf(keyNode));
    const key = String(keyValue);
    entries.set(key, { key, keyNode, value });
  }
  return [...entries.values()].sort((a, b) => compareBytes(a.key, b.key));
}

function plainValue(node: Node, reading: Reading): JsonValue {
  if (node.kind === 'scalar') return reading.value(node);
  return node.kind === 'seq' ? [] : jsonObject();
}

function isNull(node: Node, reading: Reading): node is ScalarNode {
  return node.kind === 'scalar' && reading.value(node) === null;
}

function typeError(
  node: Node,
  value: JsonValue,
  type: { goName: string },
  place: Place,
  literal = '',
): BuildError {
  const target =
    place.path === ''
      ? `Go value of type ${type.goName}`
      : `Go struct field ${place.struct}.${place.path} of type ${type.goName}`;
  return new BuildError(
    `json: cannot unmarshal ${jsonKind(value)}${literal} into ${target}`,
    locationOf(node),
  );
}

function jsonKind(value: JsonValue): string {
  if (Array.isArray(value)) return 'array';
  if (isObject(value)) return 'object';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'string' ? 'string' : 'number';
}
