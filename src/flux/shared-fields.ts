import type { Dependency, HealthCheckExpressions } from './api.ts';
import type { FieldReader } from './field-reader.ts';

/** `spec.dependsOn` of a Kustomization or HelmRelease in `namespace` (`fluxcd/pkg:apis/meta/dependencies.go`). */
export function readDependencies(fields: FieldReader, namespace: string): Dependency[] {
  return fields.items(['spec', 'dependsOn']).map((item) => ({
    namespace: fields.text([...item, 'namespace']) || namespace,
    name: fields.requiredText([...item, 'name']),
    readyExpr: fields.text([...item, 'readyExpr']) || undefined,
  }));
}

/** `spec.healthCheckExprs` of a Kustomization or HelmRelease (`fluxcd/pkg:apis/kustomize/kustomize_types.go`). */
export function readHealthCheckExpressions(fields: FieldReader): HealthCheckExpressions[] {
  return fields.items(['spec', 'healthCheckExprs']).map((item) => ({
    apiVersion: fields.requiredText([...item, 'apiVersion']),
    kind: fields.text([...item, 'kind']) ?? '',
    current: fields.text([...item, 'current']),
    inProgress: fields.text([...item, 'inProgress']),
    failed: fields.text([...item, 'failed']),
  }));
}
