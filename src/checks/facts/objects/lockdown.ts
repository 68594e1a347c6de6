import { OPERATOR_GROUP } from '../../../flux/api.ts';
import { type JsonValue, valueAt } from '../../../kube/json.ts';
import { groupOf } from '../../../kube/object.ts';
import type { ClusterIndex } from '../../cluster-index.ts';

const FLAG = /^--no-cross-namespace-refs(?:=(.*))?$/;

/**
 * The controllers that refuse references to other namespaces, as far as what the environment applies says so: by the
 * flag of their Deployment, or `multitenant` of a FluxInstance, which sets it for all of them
 * (https://fluxcd.io/flux/installation/configuration/multitenancy/).
 */
export function lockedControllers(index: ClusterIndex): (controller: string) => boolean {
  const locked = new Set<string>();
  let all = false;
  for (const { object } of index.all()) {
    const { kind, name, value } = object;
    if (kind === 'Deployment' && name.endsWith('-controller') && isSet(value)) locked.add(name);
    if (kind === 'FluxInstance' && groupOf(object.apiVersion) === OPERATOR_GROUP) {
      all ||= valueAt(value, ['spec', 'cluster', 'multitenant']) === true;
    }
  }
  return (controller) => all || locked.has(controller);
}

/** The last of several flags counts. */
function isSet(deployment: JsonValue): boolean {
  const containers = valueAt(deployment, ['spec', 'template', 'spec', 'containers']);
  const args = Array.isArray(containers)
    ? containers.flatMap((container) => valueAt(container, ['args']) ?? [])
    : [];
  let value = 'false';
  for (const arg of args) {
    const match = typeof arg === 'string' ? FLAG.exec(arg) : null;
    if (match !== null) value = match[1] ?? 'true';
  }
  return /^(?:1|t|true)$/i.test(value);
}
