const KEY = (canary: string) => `-----BEGIN EC PRIVATE KEY-----\n${canary}\n-----END EC PRIVATE KEY-----`;

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const flux = (name: string, spec: string): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec:
  interval: 10m
  path: ./${name}
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
${spec}---
`;

const kustomization = (rest: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: shop\n${rest}`;

/** A value of every variable that is a Secret's, and what becomes of it wherever it goes. */
const SUBSTITUTE = `  postBuild:
    substituteFrom: [{kind: Secret, name: vars}]
`;

/** The channels by which a secret can get into a plan. */
export const CHANNELS = [
  'data',
  'stringData',
  'misspelled',
  'list',
  'badBase64',
  'docker',
  'lastApplied',
  'literal',
  'file',
  'env',
  'variable',
  'key',
  'keyInJson',
  'keyInBase64',
  'url',
  'token',
  'sourceUrl',
  'patch',
  'targetedPatch',
  'manifestInText',
  'brokenVariable',
  'brokenLiteral',
  'caBundle',
] as const;

/**
 * A repository with a secret of its own in every channel; `canary` makes it of the channel's name. Two of its
 * Kustomizations fail to build, with messages that may quote what they fail of.
 */
export function canaryRepository(
  canary: (channel: (typeof CHANNELS)[number]) => string,
): Record<string, string> {
  return {
    'clusters/production/flux-system/gotk-sync.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, url: "https://github.com/acme/fleet", ref: {branch: main}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 10m, path: ./clusters/production, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`,
    'clusters/production/apps.yaml': [
      `apiVersion: v1
kind: Secret
metadata: {name: vars, namespace: flux-system}
stringData:
  TOKEN: ${canary('variable')}
  BROKEN: "${canary('brokenVariable')}: ["
---
`,
      flux(
        'apps',
        `${SUBSTITUTE}  patches:
    - patch: |
        apiVersion: v1
        kind: Secret
        metadata: {name: plain}
        stringData: {patched: ${canary('patch')}}
    - target: {kind: Secret, name: plain}
      patch: |
        - {op: add, path: /stringData/more, value: ${canary('targetedPatch')}}
`,
      ),
      flux('broken-variable', SUBSTITUTE),
      flux('broken-literal', ''),
      `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: private, namespace: flux-system}
spec: {interval: 1m, url: "https://me:${canary('sourceUrl')}@git.example.com/private"}
---
`,
      flux('private', '').replace('name: flux-system}\n', 'name: private}\n'),
    ].join(''),
    'apps/kustomization.yaml': kustomization(`resources: [all.yaml]
secretGenerator:
  - name: generated
    literals: ["password=${canary('literal')}"]
    files: [secret.txt]
    envs: [secret.env]
`),
    'apps/secret.txt': `first line\n${canary('file')}\n`,
    'apps/secret.env': `FROM_ENV=${canary('env')}\n`,
    'apps/all.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: plain
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"a":"${canary('lastApplied')}"}}'
data:
  a: ${base64(canary('data'))}
stringData:
  b: ${canary('stringData')}
stringdata: {c: ${canary('misspelled')}}
---
apiVersion: v1
kind: Secret
metadata: {name: odd}
data: {a: "${canary('badBase64')}!", b: [${canary('list')}]}
immutable: true
---
apiVersion: v1
kind: Secret
metadata: {name: registry}
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '{"auths":{"r.io":{"auth":"${base64(`me:${canary('docker')}`)}","password":"${canary('docker')}"}}}'
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-\${TOKEN}
  annotations: {note: "token \${TOKEN}"}
data:
  url: db://me:\${TOKEN}@host
  text: |
    first
    token = \${TOKEN}
  key: ${JSON.stringify(KEY(canary('key')))}
  account.json: ${JSON.stringify(JSON.stringify({ type: 'service_account', private_key: KEY(canary('keyInJson')) }))}
  encoded: ${base64(`{"key": ${JSON.stringify(KEY(canary('keyInBase64')))}}`)}
  manifest.yaml: |
    apiVersion: v1
    kind: Secret
    metadata: {name: inner}
    stringData: {a: ${canary('manifestInText')}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      containers:
        - name: api
          image: r.io/api:1.0.0
          args: ["--token=\${TOKEN}"]
          env: [{name: TOKEN, value: "\${TOKEN}"}]
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: elsewhere}
spec: {interval: 1m, url: "https://me:${canary('url')}@git.example.com/a"}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: charts}
spec: {interval: 1m, url: "https://ghp_${canary('token')}@charts.example.com"}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: hook}
webhooks: [{name: a.example.com, clientConfig: {caBundle: ${base64(canary('caBundle'))}}}]
`,
    'broken-variable/kustomization.yaml': kustomization('resources: [all.yaml]\n'),
    'broken-variable/all.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: broken}\ndata:\n  a: \${BROKEN}\n`,
    'broken-literal/kustomization.yaml': kustomization(
      `secretGenerator: [{name: broken, literals: ["${canary('brokenLiteral')}"]}]\n`,
    ),
  };
}

/** The canaries, plain or in base64 at any offset, that a text shows. */
export function leaks(text: string, canaries: readonly string[]): string[] {
  return canaries.filter((canary) => formsOf(canary).some((form) => text.includes(form)));
}

/** A text, and what is the same of its base64 whatever stands before and behind it. */
function formsOf(canary: string): string[] {
  const encoded = [0, 1, 2].map((offset) =>
    base64(`${' '.repeat(offset)}${canary}`)
      .replace(/=+$/, '')
      .slice(offset === 0 ? 0 : 4, -2),
  );
  return [canary, ...encoded];
}
