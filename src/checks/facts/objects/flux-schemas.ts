import { KUSTOMIZE_GROUP } from '../../../flux/api.ts';
import { fieldName } from '../../../flux/field-reader.ts';
import { definedVersions, fluxSchema, SCHEMA_MINOR } from '../../../flux/schema/flux-kinds.ts';
import { parseApiVersion } from '../../../kube/identity.ts';
import { isObject, type JsonValue } from '../../../kube/json.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';
import type { RuleContext } from '../../rule.ts';
import { NearNames } from '../../words/near-name.ts';

/** Fields of kustomize's own file that are often written into a Flux Kustomization. */
const KUSTOMIZE_FIELDS = new Set([
  ...[
    'resources',
    'bases',
    'configMapGenerator',
    'secretGenerator',
    'generatorOptions',
    'namespace',
    'labels',
  ],
  ...['commonLabels', 'commonAnnotations', 'replicas', 'replacements', 'transformers', 'generators', 'vars'],
  ...['patchesStrategicMerge', 'patchesJson6902', 'helmCharts', 'configurations', 'openapi', 'crds'],
]);

/** What fields the kinds of Flux have in an environment. */
export class FluxSchemas {
  readonly #context: RuleContext;

  constructor(context: RuleContext) {
    this.#context = context;
  }

  /** The structural schema of an object's kind and version; undefined when it is not known for certain. */
  find(object: KubeObject): JsonValue | undefined {
    const { index, state } = this.#context;
    const { group, version } = parseApiVersion(object.apiVersion);
    const definition = index.definition(group, object.kind);
    if (definition !== undefined) {
      return definedVersions(definition.object.value).find(({ name, served }) => served && name === version)
        ?.schema;
    }
    const [major = 2, minor = 0] = state.fluxVersion ?? [];
    return major > 2 || minor > SCHEMA_MINOR ? undefined : fluxSchema(object);
  }

  /** What to do about a field that the schema of the object's kind does not have. */
  hint(object: KubeObject, path: readonly (string | number)[]): string {
    const name = String(path.at(-1));
    const parent = path.slice(0, -1);
    const isKustomization = object.kind === 'Kustomization' && groupOf(object.apiVersion) === KUSTOMIZE_GROUP;
    if (isKustomization && fieldName(parent) === 'spec' && KUSTOMIZE_FIELDS.has(name)) {
      return `${name} is a field of kustomize's kustomization file, in the directory of spec.path.`;
    }
    const schema = this.find(object);
    const near = new NearNames(fieldsAt(schema, parent)).nearest(name);
    if (near !== undefined) return `Is it ${near}?`;
    const places = [...new Set(placesOf(schema, name, ''))];
    return places.length === 1 ? `Is it ${places[0]}?` : 'Remove it.';
  }
}

function fieldsAt(schema: JsonValue | undefined, path: readonly (string | number)[]): string[] {
  let at = schema;
  for (const step of path) {
    if (!isObject(at)) return [];
    const properties = at.properties;
    at =
      typeof step === 'number'
        ? at.items
        : isObject(properties) && Object.hasOwn(properties, step)
          ? properties[step]
          : undefined;
  }
  return isObject(at) && isObject(at.properties) ? Object.keys(at.properties) : [];
}

/** Every place of a schema with a field of this name, as a path. */
function placesOf(schema: JsonValue | undefined, name: string, path: string): string[] {
  if (!isObject(schema)) return [];
  if (isObject(schema.items)) return placesOf(schema.items, name, `${path}[]`);
  if (!isObject(schema.properties)) return [];
  return Object.entries(schema.properties).flatMap(([key, property]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return [...(key === name ? [place] : []), ...placesOf(property, name, place)];
  });
}
