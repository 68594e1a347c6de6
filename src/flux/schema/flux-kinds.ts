import { isObject, type JsonObject, type JsonValue, valueAt } from '../../kube/json.ts';
import { groupOf, type KubeObject } from '../../kube/object.ts';
import table from './flux.generated.json' with { type: 'json' };

/** Structural schemas by apiVersion and kind, as `scripts/schema/flux` takes them from Flux's API modules. */
const SCHEMAS: Readonly<Record<string, Readonly<Record<string, JsonValue>>>> = table;

/** The minor version of Flux 2 that the table is of. A newer Flux may have more fields. */
export const SCHEMA_MINOR = 10;

/** The groups of Flux's own kinds, all of which live in namespaces. */
const GROUP = /^(?:(?:helm|image|kustomize|notification|source)\.toolkit|source\.extensions)\.fluxcd\.io$/;

/** True for the kinds of Flux's controllers, of whatever version. */
export function isFluxKind({ apiVersion }: Pick<KubeObject, 'apiVersion'>): boolean {
  return GROUP.test(groupOf(apiVersion));
}

/** The structural schema of one of Flux's own kinds in the newest Flux; undefined for a version that it does not serve. */
export function fluxSchema({
  apiVersion,
  kind,
}: Pick<KubeObject, 'apiVersion' | 'kind'>): JsonValue | undefined {
  const kinds = Object.hasOwn(SCHEMAS, apiVersion) ? SCHEMAS[apiVersion] : undefined;
  return kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** One version of a CustomResourceDefinition. */
export interface DefinedVersion {
  name: string;
  served: boolean;
  schema: JsonValue | undefined;
}

/** The versions that a CustomResourceDefinition of `apiextensions.k8s.io/v1` has. */
export function definedVersions(definition: JsonObject): DefinedVersion[] {
  const versions = valueAt(definition, ['spec', 'versions']);
  if (!Array.isArray(versions)) return [];
  return versions.filter(isObject).map((version) => ({
    name: String(version.name ?? ''),
    served: version.served === true,
    schema: valueAt(version, ['schema', 'openAPIV3Schema']),
  }));
}
