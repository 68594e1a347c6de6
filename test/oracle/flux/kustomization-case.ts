/** A small repository, a Flux Kustomization of it, and the ConfigMaps and Secrets that the cluster holds. */
export interface KustomizationCase {
  name: string;
  files: Record<string, string>;
  path: string;
  kustomization: { apiVersion: string; kind: string; metadata: object; spec: Record<string, unknown> };
  objects: object[];
  strict: boolean;
  /** What both Flux and this project have to say when it fails. */
  says?: string;
}

interface Options {
  path?: string;
  spec?: Record<string, unknown>;
  objects?: object[];
  strict?: boolean;
  says?: string;
}

export function make(name: string, files: Record<string, string>, options: Options = {}): KustomizationCase {
  const { path = 'app', spec = {}, objects = [], strict = true, says } = options;
  return {
    name,
    files,
    path,
    kustomization: {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'app', namespace: 'flux-system' },
      spec: { interval: '10m', prune: true, ...spec },
    },
    objects,
    strict,
    ...(says !== undefined && { says }),
  };
}

export const configMap = (name: string, data: Record<string, string> = { k: 'v' }): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n${Object.entries(data)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('')}`;

export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  replicas: 1
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
    spec:
      containers:
        - name: api
          image: example/api:1.0
          env:
            - name: MODE
              value: plain
`;

export const kustomizationFile = (text: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${text}`;

/** An object whose one value is a template, with the variables to fill it with. */
export function substitution(
  name: string,
  value: string,
  substitute: Record<string, string>,
  options: Options = {},
): KustomizationCase {
  return make(
    name,
    {
      'app/cm.yaml': `apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: thing\nspec:\n  k: ${value}\n`,
    },
    { ...options, spec: { postBuild: { substitute }, ...options.spec } },
  );
}

export const vars = (name: string, data: Record<string, string>, namespace = 'flux-system'): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

export const secret = (name: string, data: Record<string, string>): object => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace: 'flux-system' },
  data: Object.fromEntries(
    Object.entries(data).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
  ),
});
