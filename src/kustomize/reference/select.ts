import type { Gvk } from '../../kube/identity.ts';
import { get, getText, locationOf, type Node } from '../../kube/yaml/node.ts';
import { BuildError } from '../errors.ts';
import type { Resource } from '../resource.ts';
import { formatId } from '../resource-id.ts';
import { type Candidate, sameLayers, wasOfKind } from './candidates.ts';
import type { Reference } from './referrers.ts';

/**
 * The object that a name means, of those that once had it; undefined when there is none
 * (`kubernetes-sigs/kustomize:api/filters/nameref/nameref.go`, selectReferral). Several will do when `identity` says that
 * they come to the same; otherwise throws `BuildError` at `node`.
 */
export function selectReferral(
  named: readonly Candidate[],
  referrer: Candidate,
  reference: Reference,
  identity: (resource: Resource) => string,
  node: Node,
): Resource | undefined {
  const roleRef = roleRefOf(referrer, reference);
  const possible = named.filter(
    (candidate) =>
      wasOfKind(candidate, reference.referred) &&
      (roleRef === undefined || wasOfKind(candidate, roleRef)) &&
      inReach(candidate, referrer),
  );
  if (possible.length === 1) return possible[0]?.resource;
  let best = possible.filter((candidate) => sameLayers(candidate, referrer, true));
  if (best.length > 1) best = best.filter((candidate) => sameLayers(candidate, referrer, false));
  const [first] = best;
  if (first === undefined) return undefined;
  if (best.every(({ resource }) => identity(resource) === identity(first.resource))) return first.resource;
  const ids = best.map(({ id }) => formatId(id)).join(', ');
  throw new BuildError(`found multiple possible referrals: ${ids}`, locationOf(node));
}

/** A role binding says itself what kind of role it means. */
function roleRefOf({ resource }: Candidate, { field }: Reference): Gvk | undefined {
  if (!field.path.endsWith('roleRef/name')) return undefined;
  const roleRef = get(resource.node, 'roleRef');
  const group = getText(roleRef, 'apiGroup');
  const kind = getText(roleRef, 'kind');
  return group === undefined || kind === undefined ? undefined : { group, version: '', kind };
}

function inReach(candidate: Candidate, referrer: Candidate): boolean {
  if (referrer.clusterScoped || candidate.clusterScoped) return true;
  return candidate.id.kind === 'ServiceAccount' || candidate.namespace === referrer.namespace;
}
