import { HELM_GROUP, KUSTOMIZE_GROUP, SOURCE_GROUP } from '../../../flux/api.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';

type Path = readonly (string | number)[];

/** Maps of texts in the objects that Kubernetes itself serves, by their names. */
const MAPS = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector']);
/** Kinds of Kubernetes that hold free values below the names above. */
const FREE_KINDS = new Set(['CustomResourceDefinition', 'ControllerRevision']);

/**
 * True for a field that Kubernetes or Flux reads as a text and nothing else: labels and annotations of every object; what
 * the objects of Kubernetes itself hold as texts; and a few fields of Flux's kinds that people fill from variables.
 */
export function wantsText(object: KubeObject, path: Path): boolean {
  if (path[0] === 'metadata') return path.length === 3 && (path[1] === 'labels' || path[1] === 'annotations');
  const group = groupOf(object.apiVersion);
  const { kind } = object;
  if (group === KUSTOMIZE_GROUP) return isUnder(path, ['spec', 'postBuild', 'substitute']);
  if (group === HELM_GROUP) return path.join('.') === 'spec.chart.spec.version';
  if (group === SOURCE_GROUP) return isUnder(path, ['spec', 'ref']);
  if (kind === 'ConfigMap' && group === '') return isUnder(path, ['data']);
  if (kind === 'Secret' && group === '') return isUnder(path, ['data']) || isUnder(path, ['stringData']);
  return (group === '' || isBuiltin(group)) && !FREE_KINDS.has(kind) && isTextOfPod(kind, path);
}

/** Groups of Kubernetes have no dot, or are those of `k8s.io` that ship with it. */
function isBuiltin(group: string): boolean {
  return /^(?:apps|batch|autoscaling|policy|(?:networking|storage|scheduling|rbac\.authorization)\.k8s\.io)$/.test(
    group,
  );
}

function isTextOfPod(kind: string, path: Path): boolean {
  const [last, parent, grandparent] = [path.at(-1), path.at(-2), path.at(-3)];
  if (typeof parent === 'string' && MAPS.has(parent)) return true;
  if (typeof last === 'number') return parent === 'command' || parent === 'args';
  if (last === 'value') return typeof parent === 'number' && grandparent === 'env';
  return kind === 'Service' && isUnder(path, ['spec', 'selector']);
}

function isUnder(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((step, i) => path[i] === step);
}
