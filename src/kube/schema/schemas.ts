import { isObject, type JsonObject, type JsonValue, stringAt } from '../json.ts';
import { readDocumentV2 } from '../yaml/read.ts';
import type { SourceText } from '../yaml/source.ts';
import { toJsonV2 } from '../yaml/value.ts';
import { builtin } from './builtin.ts';
import { OpenApiSchema, referenceOf } from './openapi.ts';
import type { Schema, Schemas } from './schema.ts';

/** A reference to a reference is followed this far; upstream would follow a circle for ever. */
const MAX_REFERENCES = 100;

/** kustomize's own types are known whatever else is (`kubernetes-sigs/kustomize:kyaml/openapi/kustomizationapi`). */
const ALWAYS_KNOWN = 'kustomize.config.k8s.io/v1beta1';

/** What kustomize knows without an `openapi` field: Kubernetes v1.21.2. */
export const builtinSchemas: Schemas = schemasWith(Object.create(null) as JsonObject, true);

/**
 * The schemas of a build whose kustomization names a custom OpenAPI document, as JSON or YAML. With `keepBuiltin` the
 * document adds to the built-in schemas and wins over them, as in Flux; without, it takes their place, as in kustomize.
 * Throws `YamlError` or `SyntaxError` when the text is neither.
 */
export function customSchemas(document: SourceText, keepBuiltin: boolean): Schemas {
  const value = parse(document);
  const definitions = isObject(value) ? value.definitions : undefined;
  return schemasWith(isObject(definitions) ? definitions : {}, keepBuiltin);
}

function schemasWith(definitions: JsonObject, keepBuiltin: boolean): Schemas {
  const made = new Map<string, Schema>();
  const kinds = kindsOf(definitions);

  function find(name: string): Schema | undefined {
    let target = name;
    for (let steps = 0; steps < MAX_REFERENCES; steps++) {
      const definition = Object.hasOwn(definitions, target) ? definitions[target] : undefined;
      if (!isObject(definition)) return keepBuiltin ? builtin.definition(target) : undefined;
      const reference = referenceOf(definition);
      if (reference === undefined) return custom(target, definition);
      target = reference;
    }
    return undefined;
  }

  function custom(name: string, definition: JsonObject): Schema {
    const schema = made.get(name) ?? new OpenApiSchema(definition, find);
    made.set(name, schema);
    return schema;
  }

  return {
    forKind(apiVersion, kind) {
      const name = kinds.get(kindKey(apiVersion, kind));
      if (name !== undefined) return find(name);
      return keepBuiltin || apiVersion === ALWAYS_KNOWN ? builtin.kind(apiVersion, kind) : undefined;
    },
    fromComment(text) {
      const schema: JsonValue = JSON.parse(text);
      if (!isObject(schema) || Object.keys(schema).length === 0) return undefined;
      const reference = referenceOf(schema);
      return (reference === undefined ? undefined : find(reference)) ?? new OpenApiSchema(schema, find);
    },
  };
}

/** The names of the definitions that are a kind, by kind. */
function kindsOf(definitions: JsonObject): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [name, definition] of Object.entries(definitions)) {
    const list = isObject(definition) ? definition['x-kubernetes-group-version-kind'] : undefined;
    for (const gvk of Array.isArray(list) ? list : []) {
      const version = stringAt(gvk, 'version') ?? '';
      const group = stringAt(gvk, 'group') ?? '';
      kinds.set(kindKey(group === '' ? version : `${group}/${version}`, stringAt(gvk, 'kind') ?? ''), name);
    }
  }
  return kinds;
}

function kindKey(apiVersion: string, kind: string): string {
  return `${apiVersion} ${kind}`;
}

function parse(document: SourceText): JsonValue {
  if (document.text.startsWith('{')) return JSON.parse(document.text) as JsonValue;
  const node = readDocumentV2(document);
  return node === undefined ? null : toJsonV2(node);
}
