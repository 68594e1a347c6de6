import { RE2JS } from 're2js';
import { isObject, type JsonObject, type JsonValue } from './json.ts';

/** Something in a custom resource that the API server refuses. */
export interface Violation {
  /** `unknown`: a field that the schema does not have. */
  kind: 'unknown' | 'missing' | 'type' | 'value';
  /** Of the field. */
  path: (string | number)[];
  /** What it has to be, in words that follow "has to be": `one of GitRepository, Bucket`. '' for an unknown or missing field. */
  wanted: string;
}

const SCALARS: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)),
  number: (value) => typeof value === 'bigint' || typeof value === 'number',
};

const WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  integer: 'an integer',
  number: 'a number',
  object: 'a map',
  array: 'a list',
};

/**
 * What the API server refuses of a custom resource that is applied server-side, as far as the structural schema
 * (`spec.versions[].schema.openAPIV3Schema` of its CustomResourceDefinition) says it of single fields: unknown and missing
 * ones, types, enumerations, patterns and lengths
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/). Metadata and status
 * are left out; null, and text with an expression `${…}` whose value is not known, pass for anything.
 */
export function schemaViolations(schema: JsonValue | undefined, resource: JsonObject): Violation[] {
  const found: Violation[] = [];
  if (!isObject(schema)) return found;
  const { apiVersion: _, kind: __, metadata: ___, status: ____, ...content } = resource;
  checkObject(schema, content, [], found);
  return found;
}

function check(
  schema: JsonValue | undefined,
  value: JsonValue,
  path: Violation['path'],
  found: Violation[],
): void {
  if (!isObject(schema) || value === null || isExpression(value)) return;
  const type = own(schema, 'type');
  if (own(schema, 'x-kubernetes-int-or-string') === true || typeof type !== 'string') return;
  const isType =
    type === 'object' ? isObject(value) : type === 'array' ? Array.isArray(value) : SCALARS[type]?.(value);
  if (isType === false) {
    found.push({ kind: 'type', path, wanted: WORDS[type] ?? type });
    return;
  }
  if (isObject(value)) checkObject(schema, value, path, found);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) check(own(schema, 'items'), item, [...path, index], found);
  } else {
    const wanted = wantedOf(schema, value);
    if (wanted !== undefined) found.push({ kind: 'value', path, wanted });
  }
}

function checkObject(
  schema: JsonObject,
  value: JsonObject,
  path: Violation['path'],
  found: Violation[],
): void {
  const properties = own(schema, 'properties');
  const additional = own(schema, 'additionalProperties');
  const isOpen =
    own(schema, 'x-kubernetes-preserve-unknown-fields') === true ||
    own(schema, 'x-kubernetes-embedded-resource') === true ||
    additional === true;
  for (const [key, field] of Object.entries(value)) {
    const property = own(properties, key) ?? additional;
    if (isObject(property)) check(property, field, [...path, key], found);
    else if (!isOpen && !isExpression(key)) found.push({ kind: 'unknown', path: [...path, key], wanted: '' });
  }
  const required = own(schema, 'required');
  for (const key of Array.isArray(required) ? required : []) {
    if (typeof key !== 'string' || Object.hasOwn(value, key)) continue;
    if (own(own(properties, key), 'default') !== undefined || Object.keys(value).some(isExpression)) continue;
    found.push({ kind: 'missing', path: [...path, key], wanted: '' });
  }
}

/** What a scalar has to be beside its type, when it is not that. */
function wantedOf(schema: JsonObject, value: JsonValue): string | undefined {
  const choices = own(schema, 'enum');
  if (Array.isArray(choices) && !choices.includes(value)) return `one of ${choices.join(', ')}`;
  if (typeof value !== 'string') return undefined;
  const [least, most] = [own(schema, 'minLength'), own(schema, 'maxLength')];
  const length = [...value].length;
  if (typeof least === 'number' && length < least)
    return least === 1 ? 'not empty' : `${least} characters or more`;
  if (typeof most === 'number' && length > most) return `${most} characters or less`;
  const pattern = own(schema, 'pattern');
  if (typeof pattern === 'string' && !matches(pattern, value)) {
    return pattern.includes(DURATION) ? 'a duration such as 1m30s' : `a text that matches ${pattern}`;
  }
  return undefined;
}

/** How patterns ask for a duration in Go's way. */
const DURATION = '(ms|s|m';

const compiled = new Map<string, RE2JS | undefined>();

/** A pattern that cannot be read matches everything. */
function matches(pattern: string, text: string): boolean {
  if (!compiled.has(pattern)) {
    try {
      compiled.set(pattern, RE2JS.compile(pattern));
    } catch {
      compiled.set(pattern, undefined);
    }
  }
  return compiled.get(pattern)?.matcher(text).find() ?? true;
}

function isExpression(value: JsonValue): boolean {
  return typeof value === 'string' && value.includes('${');
}

/** A member that the object itself has: schemas of files may have a prototype. */
function own(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
