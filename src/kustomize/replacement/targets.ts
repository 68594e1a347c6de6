import type { ResourceId } from '../../kube/identity.ts';
import { locationOf } from '../../kube/yaml/node.ts';
import { wrapError } from '../errors.ts';
import type { Replacement, Selector } from '../load/types.ts';
import { compileIdPatterns, metadataMatcher } from '../patch/select/selector.ts';
import { allIds, type Resource } from '../resource.ts';

/** An entry of a replacement's `targets`. */
export type Target = NonNullable<Replacement['targets'][number]>;

/**
 * The resources that a target selects and does not reject. Ids are compared with their namespaces as written, any id
 * that a resource had counts, and a reject with a label or annotation selector rejects by that alone as well
 * (`kubernetes-sigs/kustomize:api/filters/replacement/replacement.go`, applyReplacement). Throws `BuildError`.
 */
export function selectTargets(
  { reject, node }: Target,
  select: Selector,
  resources: readonly Resource[],
): Resource[] {
  const rejects = reject.filter((selector) => selector !== undefined);
  try {
    const isSelected = idMatcher(select);
    const isRejected = rejects.filter(namesId).map(idMatcher);
    const hasMetadata = bothMetadata(select);
    const hasRejectedMetadata = rejects.filter(namesMetadata).map(bothMetadata);
    return resources.filter((resource) => {
      if (!hasMetadata(resource) || hasRejectedMetadata.some((matches) => matches(resource))) return false;
      const ids = allIds(resource);
      return !ids.some((id) => isRejected.some((matches) => matches(id))) && ids.some(isSelected);
    });
  } catch (error) {
    throw wrapError('', error, locationOf(node));
  }
}

function idMatcher(selector: Selector): (id: ResourceId) => boolean {
  try {
    const patterns = compileIdPatterns(selector);
    return (id) => patterns.gvk(id) && patterns.name(id.name) && patterns.namespace(id.namespace);
  } catch (error) {
    throw wrapError('error creating target selector: ', error, locationOf(selector.node));
  }
}

/** Upstream parses both selectors of an object, annotations first, before it says whether they fit. */
function bothMetadata({ labelSelector, annotationSelector }: Selector): (resource: Resource) => boolean {
  const annotations = metadataMatcher({ annotationSelector, labelSelector: '' });
  const labels = metadataMatcher({ annotationSelector: '', labelSelector });
  return (resource) => {
    const hasAnnotations = annotations(resource);
    return labels(resource) && hasAnnotations;
  };
}

function namesId({ group, version, kind, name, namespace }: Selector): boolean {
  return [group, version, kind, name, namespace].some((part) => part !== '');
}

function namesMetadata({ labelSelector, annotationSelector }: Selector): boolean {
  return labelSelector !== '' || annotationSelector !== '';
}
