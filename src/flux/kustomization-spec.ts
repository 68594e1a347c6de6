import type { KubeObject } from '../kube/object.ts';
import type { KustomizationSpec } from './api.ts';
import { FieldReader } from './field-reader.ts';
import { readDependencies, readHealthCheckExpressions } from './shared-fields.ts';
import type { Problem } from './state.ts';

const DELETION_POLICIES = ['MirrorPrune', 'Delete', 'WaitForTermination', 'Orphan'] as const;
const STRATEGIES = ['WithVariables', 'Always'] as const;

/**
 * The spec of a Flux Kustomization of any version, read as v1, with the defaults of the API and the controller filled
 * in (`fluxcd/kustomize-controller:api/v1/kustomization_types.go`). The problems are what the API server would refuse.
 */
export function readKustomizationSpec(object: KubeObject): { spec: KustomizationSpec; problems: Problem[] } {
  const fields = new FieldReader(object);
  const { namespace } = object;
  const spec: KustomizationSpec = {
    interval: fields.text(['spec', 'interval']),
    retryInterval: fields.text(['spec', 'retryInterval']),
    timeout: fields.text(['spec', 'timeout']),
    path: fields.text(['spec', 'path']) ?? '',
    prune: fields.flag(['spec', 'prune']),
    suspend: fields.flag(['spec', 'suspend']),
    force: fields.flag(['spec', 'force']),
    wait: fields.flag(['spec', 'wait']),
    targetNamespace: fields.text(['spec', 'targetNamespace']),
    namePrefix: fields.text(['spec', 'namePrefix']),
    nameSuffix: fields.text(['spec', 'nameSuffix']),
    deletionPolicy: fields.choice(['spec', 'deletionPolicy'], DELETION_POLICIES, 'MirrorPrune'),
    sourceRef: {
      kind: fields.requiredText(['spec', 'sourceRef', 'kind']),
      name: fields.requiredText(['spec', 'sourceRef', 'name']),
      namespace: fields.text(['spec', 'sourceRef', 'namespace']) || namespace,
    },
    dependsOn: readDependencies(fields, namespace),
    components: fields.texts(['spec', 'components']),
    ignoreMissingComponents: fields.flag(['spec', 'ignoreMissingComponents']),
    buildMetadata: fields.texts(['spec', 'buildMetadata']),
    commonMetadata: {
      labels: fields.textMap(['spec', 'commonMetadata', 'labels']),
      annotations: fields.textMap(['spec', 'commonMetadata', 'annotations']),
    },
    healthChecks: fields.items(['spec', 'healthChecks']).map((item) => ({
      apiVersion: fields.text([...item, 'apiVersion']) || 'apps/v1',
      kind: fields.requiredText([...item, 'kind']),
      name: fields.requiredText([...item, 'name']),
      namespace: fields.text([...item, 'namespace']) ?? '',
    })),
    healthCheckExprs: readHealthCheckExpressions(fields),
    hasPostBuild: fields.map(['spec', 'postBuild']) !== undefined,
    substitute: fields.textMap(['spec', 'postBuild', 'substitute']),
    substituteFrom: fields.items(['spec', 'postBuild', 'substituteFrom']).map((item) => ({
      kind: fields.choice([...item, 'kind'], ['ConfigMap', 'Secret'], 'ConfigMap'),
      name: fields.requiredText([...item, 'name']),
      optional: fields.flag([...item, 'optional']),
    })),
    substituteStrategy: fields.choice(
      ['spec', 'postBuild', 'substituteStrategy'],
      STRATEGIES,
      'WithVariables',
    ),
    decryption: fields.map(['spec', 'decryption']) !== undefined,
    kubeConfig: fields.map(['spec', 'kubeConfig']) !== undefined,
  };
  return { spec, problems: fields.problems };
}
