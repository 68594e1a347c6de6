import { locationOf, type Node } from '../../kube/yaml/node.ts';
import type { FieldSpec } from '../config/field-spec.ts';
import { BuildError } from '../errors.ts';
import { setScalar } from '../field/set.ts';
import { applyFieldSpec } from '../field/walk.ts';
import type { Replica } from '../load/types.ts';
import { allIds, isEmptied, type Resource } from '../resource.ts';
import { formatGvk, isSelected } from '../resource-id.ts';

/** A number that stays a string where it stands in quotes, though it is tagged as an integer. */
function setInteger(target: Node, text: string, from: Node): void {
  setScalar(target, text, '', from);
  if (target.kind === 'scalar') target.heldTag = '!!int';
}

/**
 * Sets the replicas of the workloads that have, or had, a name
 * (`kubernetes-sigs/kustomize:api/internal/builtins/ReplicaCountTransformer.go`). Throws `BuildError` when there is none.
 */
export function transformReplicas(
  resources: readonly Resource[],
  { name, count, node }: Replica,
  fields: readonly FieldSpec[],
): void {
  let found = false;
  for (const spec of fields) {
    for (const resource of resources) {
      const matches = allIds(resource).some((id) => id.name === name && isSelected(id, spec));
      if (!matches || isEmptied(resource)) continue;
      found = true;
      applyFieldSpec(resource.node, spec, {
        set: (target) => setInteger(target, String(count), node),
        create: 'scalar',
      });
    }
  }
  if (found) return;
  const gvks = fields.map(formatGvk).join(' ');
  throw new BuildError(
    `resource with name ${name} does not match a config with the following GVK [${gvks}]`,
    locationOf(node),
  );
}
