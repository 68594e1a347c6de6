/** `spec` of a Flux Kustomization, v1 (`fluxcd/kustomize-controller:api/v1/kustomization_types.go`), defaults filled in. */
export interface KustomizationSpec {
  interval: string | undefined;
  retryInterval: string | undefined;
  timeout: string | undefined;
  path: string;
  prune: boolean;
  suspend: boolean;
  force: boolean;
  wait: boolean;
  targetNamespace: string | undefined;
  namePrefix: string | undefined;
  nameSuffix: string | undefined;
  deletionPolicy: 'MirrorPrune' | 'Delete' | 'WaitForTermination' | 'Orphan';
  sourceRef: SourceReference;
  dependsOn: Dependency[];
  components: string[];
  ignoreMissingComponents: boolean;
  buildMetadata: string[];
  commonMetadata: { labels: Record<string, string>; annotations: Record<string, string> };
  healthChecks: { apiVersion: string; kind: string; name: string; namespace: string }[];
  healthCheckExprs: HealthCheckExpressions[];
  hasPostBuild: boolean;
  substitute: Record<string, string>;
  substituteFrom: { kind: string; name: string; optional: boolean }[];
  substituteStrategy: 'WithVariables' | 'Always';
  decryption: boolean;
  kubeConfig: boolean;
}

/** How the health of the objects of a group, or of one kind of it, is told. Expressions are CEL. */
export interface HealthCheckExpressions {
  apiVersion: string;
  /** '' for every kind of the group. */
  kind: string;
  current: string | undefined;
  inProgress: string | undefined;
  failed: string | undefined;
}

export interface SourceReference {
  kind: string;
  name: string;
  /** The Kustomization's own namespace when the reference names none. */
  namespace: string;
}

export interface Dependency {
  namespace: string;
  name: string;
  readyExpr: string | undefined;
}

export const KUSTOMIZE_GROUP = 'kustomize.toolkit.fluxcd.io';
export const SOURCE_GROUP = 'source.toolkit.fluxcd.io';
export const SOURCE_EXTENSIONS_GROUP = 'source.extensions.fluxcd.io';
export const OPERATOR_GROUP = 'fluxcd.controlplane.io';
export const HELM_GROUP = 'helm.toolkit.fluxcd.io';
