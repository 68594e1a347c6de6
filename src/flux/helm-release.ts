import { groupOf, type KubeObject } from '../kube/object.ts';
import { type Dependency, HELM_GROUP, type HealthCheckExpressions } from './api.ts';
import { FieldReader } from './field-reader.ts';
import { readDependencies, readHealthCheckExpressions } from './shared-fields.ts';

/** What checks look at in `spec` of a HelmRelease, v2 (`fluxcd/helm-controller:api/v2/helmrelease_types.go`). */
export interface HelmReleaseSpec {
  suspend: boolean;
  dependsOn: Dependency[];
  healthCheckExprs: HealthCheckExpressions[];
  /** The timeouts that are written: of everything, of installing and of upgrading. */
  timeouts: { field: string; value: string }[];
}

export function isHelmRelease(object: KubeObject): boolean {
  return object.kind === 'HelmRelease' && groupOf(object.apiVersion) === HELM_GROUP;
}

/** The spec of a HelmRelease of any version; fields of a wrong type count as absent. */
export function readHelmRelease(object: KubeObject): HelmReleaseSpec {
  const fields = new FieldReader(object);
  const timeouts = ['spec.timeout', 'spec.install.timeout', 'spec.upgrade.timeout'].flatMap((field) => {
    const value = fields.text(field.split('.'));
    return value === undefined ? [] : [{ field, value }];
  });
  return {
    suspend: fields.flag(['spec', 'suspend']),
    dependsOn: readDependencies(fields, object.namespace),
    healthCheckExprs: readHealthCheckExpressions(fields),
    timeouts,
  };
}
