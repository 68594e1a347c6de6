import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { FindDefinition, Schema } from './schema.ts';

const REF_PREFIX = '#/definitions/';

/**
 * A schema in OpenAPI v2 form, of a custom document or a comment
 * (`kubernetes-sigs/kustomize:kyaml/openapi/openapi.go`).
 */
export class OpenApiSchema implements Schema {
  readonly mergeKeys: readonly string[] | undefined;
  readonly #schema: JsonObject;
  readonly #find: FindDefinition;

  constructor(schema: JsonObject, find: FindDefinition) {
    this.mergeKeys = mergeKeysOf(schema);
    this.#schema = schema;
    this.#find = find;
  }

  field(name: string): Schema | undefined {
    const { properties, additionalProperties } = this.#schema;
    const isProperty = isObject(properties) && Object.hasOwn(properties, name);
    return resolve(isProperty ? properties[name] : additionalProperties, this.#find);
  }

  elements(): Schema | undefined {
    const { type, items } = this.#schema;
    const types = Array.isArray(type) ? type : [type];
    return types.length === 1 && types[0] === 'array' ? resolve(items, this.#find) : undefined;
  }
}

/** The name of the definition that a schema refers to; undefined when it stands for itself. */
export function referenceOf(schema: JsonObject): string | undefined {
  const ref = schema.$ref;
  if (typeof ref !== 'string' || ref === '') return undefined;
  return ref.startsWith(REF_PREFIX) ? ref.slice(REF_PREFIX.length) : ref;
}

function resolve(value: JsonValue | undefined, find: FindDefinition): Schema | undefined {
  if (!isObject(value)) return undefined;
  const reference = referenceOf(value);
  return reference === undefined ? new OpenApiSchema(value, find) : find(reference);
}

function mergeKeysOf(schema: JsonObject): readonly string[] | undefined {
  const strategy = schema['x-kubernetes-patch-strategy'];
  if (typeof strategy !== 'string' || !strategy.split(',').includes('merge')) return undefined;
  const listKeys = schema['x-kubernetes-list-map-keys'];
  if (Array.isArray(listKeys)) return listKeys.filter((key) => typeof key === 'string');
  const key = schema['x-kubernetes-patch-merge-key'];
  return typeof key === 'string' ? [key] : [];
}
