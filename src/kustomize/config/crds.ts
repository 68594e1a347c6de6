import { compareBytes } from '../../kube/compare.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import { locationOf } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import type { SourceText } from '../../kube/yaml/source.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { BuildError, wrapError } from '../errors.ts';
import type { Located } from '../load/decode.ts';
import type { Loader } from '../load/loader.ts';
import { sourceText } from '../load/source-text.ts';
import { type FieldSpec, fieldSpec } from './field-spec.ts';
import { EMPTY_CONFIG, mergeConfigs, type TransformerConfig } from './transformer-config.ts';

/** So many definitions are looked at for one kind; definitions that refer to each other have no end. */
const MAX_DEFINITIONS = 10_000;
const MAX_DEPTH = 100;

/**
 * What the OpenAPI definitions of the `crds` field say about names, labels and annotations
 * (`kubernetes-sigs/kustomize:api/internal/accumulator/loadconfigfromcrds.go`). Throws `BuildError`.
 */
export function loadCrds(loader: Loader, entries: readonly Located[]): TransformerConfig {
  let config = EMPTY_CONFIG;
  try {
    for (const { text: path, node } of entries) {
      const source = sourceText(loader.load(path, locationOf(node)));
      const definitions = readDefinitions(source, path);
      for (const name of Object.keys(definitions).sort(compareBytes)) {
        config = mergeConfigs(config, configOf(definitions, name));
      }
    }
  } catch (error) {
    const paths = entries.map(({ text }) => text).join(' ');
    throw wrapError(`loading CRDs [${paths}]: `, error, locationOf(entries[0]?.node));
  }
  return config;
}

function readDefinitions(source: SourceText, path: string): JsonObject {
  const start = { file: source.file, line: 1, column: 1 };
  try {
    const definitions = source.text.startsWith('{') ? parseJson(source.text) : parseYaml(source);
    if (isObject(definitions)) return definitions;
    throw new BuildError('it holds no definitions', start);
  } catch (error) {
    throw wrapError(`unable to parse open API definition from '${path}': `, error, start);
  }
}

function parseYaml(source: SourceText): JsonValue {
  const document = readDocument(source);
  return document === undefined ? null : toJsonV2(document);
}

function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    // The words of JSON.parse differ between versions of Node.
    throw new BuildError('it is not valid JSON', undefined, error);
  }
}

function configOf(definitions: JsonObject, name: string): TransformerConfig {
  const properties = propertiesOf(definitions, name);
  if (!['kind', 'apiVersion', 'metadata'].every((field) => field in properties)) return EMPTY_CONFIG;
  const kind = name.slice(name.lastIndexOf('.') + 1);
  let config = EMPTY_CONFIG;
  const walk = { definitions, kind, left: MAX_DEFINITIONS };
  for (const addition of additions(walk, name, [])) config = mergeConfigs(config, addition);
  return config;
}

interface Walk {
  definitions: JsonObject;
  kind: string;
  left: number;
}

function* additions(walk: Walk, name: string, path: readonly string[]): Generator<TransformerConfig> {
  if (--walk.left < 0 || path.length > MAX_DEPTH)
    throw new BuildError(`the definition of kind ${walk.kind} has too many references`);
  for (const [field, property] of Object.entries(propertiesOf(walk.definitions, name))) {
    if (!isObject(property)) continue;
    const extension = (key: string): string | undefined => {
      const value = property[`x-kubernetes-${key}`];
      return typeof value === 'string' ? value : undefined;
    };
    const steps = [...path, field];
    const spec = (...more: string[]): FieldSpec =>
      fieldSpec([...steps, ...more].join('/'), { kind: walk.kind });
    if (extension('annotation') !== undefined) yield { ...EMPTY_CONFIG, commonAnnotations: [spec()] };
    if (extension('label-selector') !== undefined) yield { ...EMPTY_CONFIG, commonLabels: [spec()] };
    if (extension('identity') !== undefined) yield { ...EMPTY_CONFIG, namePrefix: [spec()] };
    const version = extension('object-ref-api-version');
    const referred = extension('object-ref-kind');
    if (version !== undefined && referred !== undefined) {
      const referrers = [spec(extension('object-ref-name-key') ?? 'name')];
      yield { ...EMPTY_CONFIG, nameReference: [{ group: '', version, kind: referred, referrers }] };
    }
    if (typeof property.$ref === 'string') yield* additions(walk, property.$ref, steps);
  }
}

function propertiesOf(definitions: JsonObject, name: string): JsonObject {
  const definition: JsonValue | undefined = definitions[name];
  const schema = isObject(definition) ? (definition.Schema ?? definition.schema) : undefined;
  const properties = isObject(schema) ? schema.properties : undefined;
  return isObject(properties) ? properties : jsonObject();
}
