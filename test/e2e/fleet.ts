import type { Files } from './clone.ts';

function configMap(name: string, data: Record<string, string>): string {
  const lines = Object.entries(data).map(([key, value]) => `  ${key}: "${value}"`);
  return ['apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name}`, 'data:', ...lines, ''].join(
    '\n',
  );
}

function resources(...names: string[]): string {
  return [
    'apiVersion: kustomize.config.k8s.io/v1beta1',
    'kind: Kustomization',
    'namespace: shop',
    'resources:',
    ...names.map((name) => `  - ${name}`),
    '',
  ].join('\n');
}

function largeNames(): string[] {
  return Array.from({ length: 30 }, (_, index) => `large-${index}`);
}

function fluxKustomization(name: string, path: string, ...postBuild: string[]): string {
  return [
    'apiVersion: kustomize.toolkit.fluxcd.io/v1',
    'kind: Kustomization',
    'metadata:',
    `  name: ${name}`,
    '  namespace: flux-system',
    'spec:',
    '  interval: 10m',
    `  path: ${path}`,
    '  prune: true',
    '  sourceRef:',
    '    kind: GitRepository',
    '    name: flux-system',
    ...postBuild.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const SOURCE = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 1m
  ref:
    branch: main
  url: https://github.com/acme/fleet
---
`;

/** A small repository: one environment, one Flux Kustomization below the first, one ConfigMap. */
export const FLEET: Files = {
  'README.md': '# Fleet\n',
  'apps/kustomization.yaml': resources('settings.yaml'),
  'apps/settings.yaml': configMap('settings', { colour: 'green' }),
  'clusters/production/apps.yaml': fluxKustomization('apps', './apps'),
  'clusters/production/flux-system/gotk-sync.yaml':
    SOURCE + fluxKustomization('flux-system', './clusters/production'),
};

/** Changes nothing that a cluster would see. */
export const NO_CHANGE: Files = { 'README.md': '# The fleet\n' };

/** One object more, one different. */
export const CHANGE: Files = {
  'apps/kustomization.yaml': resources('settings.yaml', 'features.yaml'),
  'apps/settings.yaml': configMap('settings', { colour: 'blue' }),
  'apps/features.yaml': configMap('features', { search: 'on' }),
};

/** Another change than `CHANGE`. */
export const OTHER_CHANGE: Files = {
  'apps/settings.yaml': configMap('settings', { colour: 'red' }),
};

/** A build that fails. */
export const MISTAKE: Files = { 'apps/kustomization.yaml': resources('settings.yaml', 'missing.yaml') };

/** A Kustomization that two others apply. */
export const DOUBT: Files = {
  'clusters/production/more.yaml': fluxKustomization('more', './more'),
  'more/apps.yaml': fluxKustomization('apps', './apps'),
};

/** A variable whose value only the cluster knows, and a file for the input `variables`. */
export const UNKNOWN_VARIABLE: Files = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Flux writes a variable
  'apps/settings.yaml': configMap('settings', { region: '${REGION}' }),
  'clusters/production/apps.yaml': fluxKustomization(
    'apps',
    './apps',
    'postBuild:',
    '  substituteFrom:',
    '    - kind: ConfigMap',
    '      name: cluster-vars',
  ),
  'plan/variables.yaml': 'REGION: eu-west-1\n',
};

/** More than a comment and a job summary hold, in characters of more than a byte. */
export const LARGE: Files = {
  'apps/kustomization.yaml': resources('settings.yaml', ...largeNames().map((name) => `${name}.yaml`)),
  ...Object.fromEntries(
    largeNames().map((name) => [`apps/${name}.yaml`, configMap(name, { text: 'é'.repeat(40_000) })]),
  ),
};

/** Text that the runner would take for commands, in every place of a diff. */
export const HOSTILE: Files = {
  'apps/settings.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  mask: "::add-mask::e"
  text: |
    ::error::forged
    ##[error]forged
`,
};

/** A second environment, with the same objects as the first. */
export const STAGING: Files = {
  'clusters/staging/apps.yaml': FLEET['clusters/production/apps.yaml']!,
  'clusters/staging/flux-system/gotk-sync.yaml':
    SOURCE + fluxKustomization('flux-system', './clusters/staging'),
};

/** Two builds that fail. */
export const MISTAKES: Files = {
  ...MISTAKE,
  'web/kustomization.yaml': resources('missing.yaml'),
  'clusters/production/web.yaml': fluxKustomization('web', './web'),
};

/** A build that fails for what is not in a file of the change. */
export const REMOVAL: Files = { 'apps/settings.yaml': null };

/** Sixty errors, each on a line of its own. */
export const UNDEFINED_VARIABLES: Files = {
  'apps/settings.yaml': configMap(
    'settings',
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`key${at}`, `\${VALUE_${at}}`])),
  ),
  'clusters/production/apps.yaml': fluxKustomization(
    'apps',
    './apps',
    'postBuild:',
    '  substitute:',
    '    OTHER: "1"',
  ),
};

/** More environments with the same objects as the first. */
export function clusters(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => `clusters/cluster-${at}`).flatMap((folder) => [
      [`${folder}/apps.yaml`, fluxKustomization('apps', './apps')],
      [`${folder}/flux-system/gotk-sync.yaml`, SOURCE + fluxKustomization('flux-system', `./${folder}`)],
    ]),
  );
}

/** One file of many objects. */
export function configMaps(count: number, data: Record<string, string>): string {
  return Array.from({ length: count }, (_, at) => configMap(`settings-${at}`, data)).join('---\n');
}

/** A secret value in a Secret, as text and in base64, and substituted into other objects; `more` stands beside it. */
export function secretFleet(secret: string, more: string): Files {
  const base64 = Buffer.from(secret).toString('base64');
  return {
    'clusters/production/vars.yaml': [
      ...['apiVersion: v1', 'kind: Secret', 'metadata:', '  name: vars', '  namespace: flux-system'],
      ...['stringData:', `  TOKEN: ${secret}`, 'data:', `  other: ${base64}`, ''],
    ].join('\n'),
    'clusters/production/apps.yaml': fluxKustomization(
      'apps',
      './apps',
      ...['postBuild:', '  substituteFrom:', '    - kind: Secret', '      name: vars'],
    ),
    'apps/settings.yaml': configMap('settings', {
      url: `https://me:\${TOKEN}@db ${more}`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Flux writes a variable
      token: '${TOKEN}',
    }),
  };
}
