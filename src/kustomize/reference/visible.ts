import { getIn, getText, locationOf } from '../../kube/yaml/node.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BuildError } from '../errors.ts';
import { namespaceOf } from '../resource.ts';
import { formatId } from '../resource-id.ts';
import type { Candidate } from './candidates.ts';

/**
 * Which objects a reference in `referrer` can mean: those of its namespace and cluster-scoped ones; all, when it is
 * cluster-scoped itself (`kubernetes-sigs/kustomize:api/resmap/reswrangler.go`). Throws `BuildError` for a role binding
 * with a namespace that is no text.
 */
export function visibleFrom(referrer: Candidate): (candidate: Candidate) => boolean {
  if (referrer.clusterScoped) return () => true;
  const bound = boundNamespaces(referrer);
  return (candidate) =>
    candidate.clusterScoped ||
    candidate.namespace === referrer.namespace ||
    bound.has(namespaceOf(candidate.resource));
}

/** A role binding may bind service accounts of other namespaces. */
function boundNamespaces({ resource, id }: Candidate): ReadonlySet<string> {
  const namespaces = new Set<string>();
  const subjects = id.kind === 'RoleBinding' ? getIn(resource.node, ['subjects']) : undefined;
  if (subjects?.kind !== 'seq') return namespaces;
  for (const subject of subjects.items) {
    const namespace = getIn(subject, ['namespace']);
    if (namespace === undefined || getText(subject, 'kind') !== 'ServiceAccount') continue;
    if (namespace.kind !== 'scalar' || typeof toJson(namespace) !== 'string') {
      throw new BuildError(
        `Invalid Input: namespace is blank for resource "${formatId(id)}"\n`,
        locationOf(namespace),
      );
    }
    namespaces.add(namespace.text);
  }
  return namespaces;
}
