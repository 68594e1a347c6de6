import { goJson } from '../../kube/go-json.ts';
import { isClusterScoped } from '../../kube/scope.ts';
import { get, getText, locationOf, type MapNode, type Node } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { type FieldSpec, fieldSpec } from '../config/field-spec.ts';
import { BuildError } from '../errors.ts';
import { newScalar, setEntry, setScalar } from '../field/set.ts';
import { applyFieldSpec, type FieldAction, walkField } from '../field/walk.ts';
import { wrongKind } from '../field/wrong-kind.ts';
import type { Located } from '../load/decode.ts';
import { currentId, gvkOf, isEmptied, isHelmGenerated, type Resource, recordId } from '../resource.ts';
import { idKey } from '../resource-id.ts';

/** Which subjects of role bindings get the namespace. */
export const SUBJECT_MODES = ['defaultOnly', 'none', 'allServiceAccounts'] as const;
export type SubjectMode = (typeof SUBJECT_MODES)[number];

export interface NamespaceOptions {
  namespace: Located;
  fields: readonly FieldSpec[];
  /** Only where none is set. */
  unsetOnly: boolean;
  subjects: SubjectMode;
}

const METADATA_NAMESPACE = fieldSpec('metadata/namespace', { create: true });
const ROLE_BINDINGS = new Set(['RoleBinding', 'ClusterRoleBinding']);

/**
 * Moves every object to a namespace, except those that kustomize knows to be cluster-scoped
 * (`kubernetes-sigs/kustomize:api/internal/builtins/NamespaceTransformer.go`). Throws `BuildError` when two objects
 * become one.
 */
export function transformNamespace(resources: readonly Resource[], options: NamespaceOptions): void {
  const counts = new Map<string, number>();
  const count = (resource: Resource, change: number): number => {
    const key = idKey(currentId(resource));
    const result = (counts.get(key) ?? 0) + change;
    counts.set(key, result);
    return result;
  };
  for (const resource of resources) count(resource, 1);
  for (const resource of resources) {
    if (isEmptied(resource) || isHelmGenerated(resource)) continue;
    recordId(resource);
    count(resource, -1);
    setNamespace(resource.node, options);
    if (count(resource, 1) === 1) continue;
    const id = idKey(currentId(resource));
    const same = resources.filter((other) => idKey(currentId(other)) === id);
    throw new BuildError(
      `namespace transformation produces ID conflict: [${same.map(({ node }) => goJson(toJson(node))).join(' ')}]`,
      resource.origin,
    );
  }
}

/** The same for one object, without a record of its former id (`kubernetes-sigs/kustomize:api/filters/namespace`). */
export function setNamespace(object: MapNode, options: NamespaceOptions): void {
  const action: FieldAction = { set: (node) => setField(node, options), create: 'scalar' };
  const gvk = gvkOf({ node: object });
  if (!isClusterScoped(gvk)) walkField(object, METADATA_NAMESPACE, action);
  const isBinding = ROLE_BINDINGS.has(gvk.kind);
  if (isBinding) setSubjects(object, options);
  const apiVersion = getText(object, 'apiVersion');
  for (const spec of options.fields) {
    if (spec.path === 'metadata/namespace') continue;
    if (spec.path === 'metadata/name' && apiVersion !== 'v1') continue;
    if (isBinding && ROLE_BINDINGS.has(spec.kind) && spec.path === 'subjects/namespace') continue;
    applyFieldSpec(object, spec, action);
  }
}

function setField(node: Node, { namespace, unsetOnly }: NamespaceOptions): void {
  if (unsetOnly && node.kind === 'scalar' && !isNull(node) && node.text !== '') return;
  setScalar(node, namespace.text, '!!str', namespace.node);
}

function setSubjects(object: MapNode, options: NamespaceOptions): void {
  const subjects = get(object, 'subjects');
  if (options.subjects === 'none' || subjects === undefined) return;
  if (subjects.kind === 'scalar' && isNull(subjects)) return;
  if (subjects.kind !== 'seq') {
    const step = 'setting namespace on (cluster)role binding subjects: ';
    throw new BuildError(step + wrongKind('seq', subjects), locationOf(subjects));
  }
  const [field, wanted] =
    options.subjects === 'defaultOnly' ? ['name', 'default'] : ['kind', 'ServiceAccount'];
  for (const subject of subjects.items) {
    if (subject.kind !== 'map' || getText(subject, field) !== wanted) continue;
    const existing = get(subject, 'namespace');
    if (existing === undefined)
      setEntry(subject, 'namespace', newScalar(options.namespace.text, '!!str', options.namespace.node));
    else setField(existing, options);
  }
}
