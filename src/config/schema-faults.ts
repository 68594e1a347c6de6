import schema from '../../flux-plan.schema.json' with { type: 'json' };
import { NearNames } from '../checks/words/near-name.ts';
import { isObject, type JsonValue, valueAt } from '../kube/json.ts';
import { locationOf, type Node } from '../kube/yaml/node.ts';
import type { Location, SourceText } from '../kube/yaml/source.ts';
import type { ConfigurationFault } from './errors.ts';
import { type SchemaError, validate } from './validate.generated.js';

/** How many names a message lists. */
const MAX_NAMES = 10;

/** How many errors are made faults: aliases can make a short file very wrong. */
const MAX_ERRORS = 100;

const TYPES: Readonly<Record<string, string>> = { object: 'a map', array: 'a list', string: 'a text' };

/** What a text has to look like, where a bare expression would not tell. */
const SHAPES: Readonly<Record<string, string>> = {
  external: 'is not written as Kind/namespace/name, or Kind/name',
  sources: 'is not written as KIND/NAMESPACE/NAME, such as OCIRepository/flux-system/apps',
  variables: 'is no name of a variable: letters, digits and _ only, and no digit first',
};

/** What the schema does not allow of a configuration, in the order of the file. `node` is what `value` was read from. */
export function schemaFaults(value: JsonValue, node: Node, source: SourceText): ConfigurationFault[] {
  if (validate(value)) return [];
  const faults = (validate.errors ?? [])
    // Says no more than the error of the name itself.
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .slice(0, MAX_ERRORS)
    .map((error) => {
      const path = error.instancePath.split('/').slice(1).map(unescapeStep);
      return { message: explain(error, path, value), location: placeOf(error, path, node, source) };
    });
  return faults.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}

function explain(error: SchemaError, path: readonly string[], root: JsonValue): string {
  const { keyword, params, propertyName } = error;
  const name = nameOf(path);
  const value = propertyName ?? valueAt(root, steps(path, root));
  const prefix = name === '' ? '' : `${name}: `;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return `${prefix}there is no key '${key}'. ${suggest(key, keysBeside(error))}`;
    }
    case 'required':
      return `${prefix}the key '${params.missingProperty}' is missing`;
    case 'type':
      return `${name === '' ? 'the configuration' : name} must be ${typeName(params.type, value)}`;
    case 'enum':
      return `${prefix}'${shown(value)}' cannot be used here. ${suggest(shown(value), texts(params.allowedValues))}`;
    case 'minItems':
      return `${name} must not be empty`;
    case 'maxItems':
      return `${name} has more than ${params.limit} entries`;
    default: {
      const shape = SHAPES[path[0] ?? ''];
      const isBlank = typeof value === 'string' && value.trim() === '';
      return isBlank || shape === undefined
        ? `${name} must not be empty`
        : `${prefix}'${shown(value)}' ${shape}`;
    }
  }
}

function typeName(type: unknown, value: JsonValue | undefined): string {
  const isQuotable = ['number', 'bigint', 'boolean'].includes(typeof value);
  const quotes = type === 'string' && isQuotable ? ': put it in quotes' : '';
  const empty = value === null ? ', and is empty' : '';
  return `${TYPES[String(type)] ?? type}${quotes}${empty}`;
}

function suggest(name: string, names: readonly string[]): string {
  const near = new NearNames(names).nearest(name);
  if (near !== undefined) return `Is it ${near}?`;
  return names.length > MAX_NAMES ? 'docs/rules.md lists all rules.' : `Use one of ${names.join(', ')}.`;
}

/** The keys that the schema knows where it refuses one. */
function keysBeside({ schemaPath }: SchemaError): string[] {
  const path = schemaPath.split('/').slice(1, -1).map(unescapeStep);
  const properties = valueAt(schema as JsonValue, [...path, 'properties']);
  return isObject(properties) ? Object.keys(properties) : [];
}

/** Where the part of the file is that an error is about: a key, where it is about a key. */
function placeOf(error: SchemaError, path: readonly string[], root: Node, source: SourceText): Location {
  const key = error.propertyName ?? error.params.additionalProperty;
  let node = root;
  let nearest: Node = root;
  for (const step of typeof key === 'string' ? [...path, key] : path) {
    if (node.kind === 'seq') {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      nearest = item;
    } else if (node.kind === 'map') {
      const entry = node.entries.find((candidate) => candidate.key.text === step);
      if (entry === undefined) break;
      node = entry.value;
      nearest = entry.key;
    }
  }
  return locationOf(nearest) ?? source.locate(0);
}

/** `ignore[0].reason`. */
function nameOf(path: readonly string[]): string {
  return path.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

function steps(path: readonly string[], root: JsonValue): (string | number)[] {
  const result: (string | number)[] = [];
  for (const step of path) result.push(Array.isArray(valueAt(root, result)) ? Number(step) : step);
  return result;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A value in a sentence; of what is no scalar, what it is. */
function shown(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'a map' : String(value);
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
