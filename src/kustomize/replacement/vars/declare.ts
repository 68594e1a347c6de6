import { parseApiVersion, type ResourceId } from '../../../kube/identity.ts';
import { locationOf } from '../../../kube/yaml/node.ts';
import type { Location } from '../../../kube/yaml/source.ts';
import { BuildError, wrapError } from '../../errors.ts';
import type { Var } from '../../load/types.ts';
import { allIds, isEmptied, type Resource } from '../../resource.ts';
import { effectiveNamespace, formatGvk, sameGvk } from '../../resource-id.ts';
import { DEFAULT_FIELD_PATH } from '../source.ts';

/** A var of a build. The objects that it reads from know its name. */
export interface DeclaredVar {
  name: string;
  fieldPath: string;
  /** As kustomize prints it in messages. */
  text: string;
  location: Location | undefined;
}

/**
 * Declares the vars of a kustomization, and marks the objects that they read from
 * (`kubernetes-sigs/kustomize:api/internal/accumulator/resaccumulator.go`, MergeVars). Returns all that is declared now.
 * Throws `BuildError` when a var may mean several objects, or its name is taken.
 */
export function declareVars(
  known: readonly DeclaredVar[],
  vars: readonly Var[],
  resources: readonly Resource[],
): readonly DeclaredVar[] {
  if (vars.length === 0) return known;
  try {
    for (const entry of vars) markObject(entry, resources);
    return mergeVars(known, vars.map(declared));
  } catch (error) {
    const list = vars.map((entry) => format(entry.name, entry.objref, entry.fieldref.fieldPath)).join(' ');
    throw wrapError(`merging vars [${list}]: `, error);
  }
}

/** The vars of two kustomizations together. Throws `BuildError` when a name occurs twice. */
export function mergeVars(
  known: readonly DeclaredVar[],
  incoming: readonly DeclaredVar[],
): readonly DeclaredVar[] {
  const names = new Set(known.map(({ name }) => name));
  for (const { name, location } of incoming) {
    if (names.has(name)) throw new BuildError(`var '${name}' already encountered`, location);
    names.add(name);
  }
  return [...known, ...incoming];
}

function markObject({ name, objref, fieldref, node }: Var, resources: readonly Resource[]): void {
  const id = idOf(objref);
  const matched = resources.filter(
    (resource) => !isEmptied(resource) && allIds(resource).some((own) => isMeant(own, id)),
  );
  if (matched.length > 1) {
    const text = format(name, id, fieldref.fieldPath);
    throw new BuildError(
      `found ${matched.length} resId matches for var ${text} (unable to disambiguate)`,
      locationOf(node),
    );
  }
  matched[0]?.varNames.push(name);
}

/** Without a namespace, any will do. */
function isMeant(own: ResourceId, id: ResourceId): boolean {
  if (own.name !== id.name || !sameGvk(own, id)) return false;
  return id.namespace === '' || effectiveNamespace(own) === id.namespace;
}

function declared({ name, objref, fieldref, node }: Var): DeclaredVar {
  const fieldPath = fieldref.fieldPath || DEFAULT_FIELD_PATH;
  return { name, fieldPath, text: format(name, idOf(objref), fieldPath), location: locationOf(node) };
}

/** An `apiVersion` stands for group and version. */
function idOf({ apiVersion, group, version, kind, name, namespace }: Var['objref']): ResourceId {
  const parts = apiVersion.split('/').length;
  if (apiVersion === '' || parts > 2) return { group, version, kind, name, namespace };
  const parsed = parseApiVersion(apiVersion);
  return { group: parts === 2 ? parsed.group : group, version: parsed.version, kind, name, namespace };
}

function format(
  name: string,
  gvk: { group: string; version: string; kind: string },
  fieldPath: string,
): string {
  return `{${name} ${formatGvk(gvk)} {${fieldPath}}}`;
}
