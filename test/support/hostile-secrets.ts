const flux = (name: string, spec: string, path = name): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: "${name}", namespace: flux-system}
spec:
  interval: 10m
  path: "./${path}"
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
${spec}`;

const SUBSTITUTE = `  postBuild:
    substituteFrom: [{kind: Secret, name: vars}]
`;

/** A repository whose Kustomization `apps` has a secret variable TOKEN, and builds these files of `apps`. */
function repository(token: string, apps: Record<string, string>): Record<string, string> {
  const files = Object.entries(apps).map(([file, text]) => [`apps/${file}`, text] as const);
  return {
    'clusters/production/flux-system/gotk-sync.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, url: "https://github.com/acme/fleet", ref: {branch: main}}
---
${flux('flux-system', '', 'clusters/production')}`,
    'clusters/production/apps.yaml': `apiVersion: v1
kind: Secret
metadata: {name: vars, namespace: flux-system}
stringData: {TOKEN: "${token}"}
---
${flux('apps', SUBSTITUTE)}`,
    'part/all.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: part, namespace: shop}\n',
    ...Object.fromEntries(files),
  };
}

const manifest = (kind: string, rest: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: a, namespace: shop}\n${rest}\n`;

const kustomization = (rest: string): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${rest}\n`;

const SECRET = manifest('Secret', 'stringData: {a: b}');

/** Files of `apps` with a secret in them, which substitution puts there when it stands as a variable. */
type Place = (canary: string) => Record<string, string>;

const built = (rest: string): Record<string, string> => ({
  'all.yaml': SECRET,
  'kustomization.yaml': kustomization(`resources: [all.yaml]\n${rest}`),
});

const secretWith = (value: string): Record<string, string> => ({
  'all.yaml': manifest('Secret', `stringData: {a: ${value}}`),
});

const patch = (text: string): Record<string, string> =>
  built(`patches: [{target: {kind: Secret}, patch: '${text}'}]`);

/** What is made of a variable that holds the secret. */
const VARIABLE: Readonly<Record<string, string>> = {
  'the name of a Kustomization': flux('$', '', 'part'),
  'the name of what a Kustomization waits for': flux('part', '  dependsOn: [{name: "$"}]\n'),
  'the namespace of what a Kustomization waits for': flux(
    'part',
    '  dependsOn: [{name: a, namespace: "$"}]\n',
  ),
  'the path of a Kustomization': flux('part', '', 'part/$'),
  'the source of a Kustomization': flux('part', '').replace('name: flux-system}\n', 'name: "$"}\n'),
  'the namespace of a source': flux('part', '').replace('system}\n', 'system, namespace: "$"}\n'),
  'a field of a Kustomization': flux('part', '  "$": a\n'),
  'a patch of a Kustomization': flux('part', '  patches: [{patch: "hello $", target: {kind: ConfigMap}}]\n'),
  'the namespace that a Kustomization sets': flux('part', '  targetNamespace: "$"\n  namePrefix: "$-"\n'),
  'an expression that Flux refuses': flux('part', '  dependsOn: [{name: b, readyExpr: "a $"}]\n'),
  'the kind of an object': manifest('"$"', ''),
  'a key of a ConfigMap': manifest('ConfigMap', 'data: {"$": a}'),
};

const PLACES: Readonly<Record<string, Place>> = {
  'a default in an expression of a Secret that cannot be read': (canary) =>
    secretWith(`"x\${FOO-${canary}}"`),
  'the rest of a line of a Secret behind an expression without an end': (canary) =>
    secretWith(`"x\${FOO ${canary}"`),
  'an expression of a Secret without a definition': (canary) => secretWith(`"\${FOO%%${canary}}"`),
  'an alias in a Secret that cannot be read': (canary) => secretWith(`*${canary}`),
  'a separator within a Secret': (canary) => ({ 'all.yaml': `${SECRET}--- ${canary}\n` }),
  'a patch that is no JSON': (canary) => patch(`[{"op":"add","path":"/stringData/a","value":"${canary}"`),
  'a patch that is a text': (canary) => patch(canary),
  'a patch without a name': (canary) => patch(`{apiVersion: v1, kind: Secret, stringData: {a: ${canary}}}`),
  'a patch without a target': (canary) =>
    built(`patches: [{patch: '[{"op":"add","path":"/stringData/a","value":"${canary}"}]'}]`),
  'a JSON patch of the old form': (canary) =>
    built(
      `patchesJson6902: [{target: {version: v1, kind: Secret, name: a}, patch: '[{"op":"add","value":"${canary}"'}]`,
    ),
  'a patch where a file is to be named': (canary) =>
    built(`patchesStrategicMerge: ['{apiVersion: v1, kind: Secret, stringData: {a: ${canary}}}']`),
  'a manifest where a file is to be named': (canary) => ({
    'kustomization.yaml': kustomization(
      `resources:\n- |\n  kind: Secret\n  metadata: {name: a}\n  stringData: {a: ${canary}}`,
    ),
  }),
  'a manifest where a file is to be named, in a component': (canary) => ({
    'kustomization.yaml': kustomization('components: [c]'),
    'c/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources:\n- |\n  kind: Secret\n  stringData: {a: ${canary}}\n`,
  }),
  'the source of a replacement that takes too late a part': (canary) =>
    built(
      `replacements: [{source: {kind: Secret, fieldPath: stringData.b, options: {delimiter: ":", index: 5}}, targets: [{select: {name: a}}]}]
patches: [{patch: '{apiVersion: v1, kind: Secret, metadata: {name: a, namespace: shop}, stringData: {b: ${canary}}}'}]`,
    ),
  'copied into a ConfigMap by a replacement': (canary) => ({
    'all.yaml': `${manifest('Secret', `stringData: {a: ${canary}, map: {b: ${canary}}}`)}---
${manifest('ConfigMap', 'data: {x: y, url: "db://u:p", all: {c: d}}')}`,
    'kustomization.yaml': kustomization(`resources: [all.yaml]
replacements:
  - source: {kind: Secret, fieldPath: stringData.a}
    targets:
      - {select: {kind: ConfigMap}, fieldPaths: [data.x]}
      - {select: {kind: ConfigMap}, fieldPaths: [data.url], options: {delimiter: ":", index: 1}}
  - source: {kind: Secret, fieldPath: stringData.map}
    targets: [{select: {kind: ConfigMap}, fieldPaths: [data.all]}]
  - source: {kind: ConfigMap, fieldPath: data.x}
    targets: [{select: {kind: ConfigMap}, fieldPaths: [metadata.annotations.x], options: {create: true}}]`),
  }),
  'copied into a Pod by a var': (canary) => ({
    'all.yaml': `${manifest('Secret', `stringData: {a: ${canary}}`)}---
${manifest('Pod', 'spec: {containers: [{name: a, image: a, args: ["--token=$(TOKEN)"]}]}')}`,
    'kustomization.yaml': kustomization(`resources: [all.yaml]
vars: [{name: TOKEN, objref: {apiVersion: v1, kind: Secret, name: a}, fieldref: {fieldpath: stringData.a}}]`),
  }),
  'a literal without a key': (canary) => built(`secretGenerator: [{name: g, literals: ["${canary}"]}]`),
  'lines of a private key in an env file': (canary) => ({
    'kustomization.yaml': kustomization('secretGenerator: [{name: g, envs: [s.env]}]'),
    's.env': `KEY=first line\n${canary.padEnd(64, 'x').replaceAll('-', '/')}\n${canary.replaceAll('-', 'x').padEnd(64, 'x')}\n`,
  }),
  'a patch for Secrets in a HelmRelease': (canary) => ({
    'all.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: a, namespace: shop}
spec:
  interval: 10m
  chartRef: {kind: OCIRepository, name: a}
  postRenderers:
    - kustomize:
        patches:
          - {target: {kind: Secret}, patch: '[{"op":"add","path":"/stringData/a","value":"${canary}"}]'}
          - {target: {name: a}, patch: '[{"op":"add","path":"/stringData/b","value":"${canary}"}]'}
`,
  }),
  'a Secret in a ResourceSet': (canary) => ({
    'all.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: a, namespace: shop}
spec:
  resources:
    - {apiVersion: v1, kind: Secret, metadata: {name: b}, stringData: {a: ${canary}}}
`,
  }),
  'Secrets written out in texts, in every way to write them': (canary) => ({
    'all.yaml': manifest(
      'ConfigMap',
      `data:
  flow: '{apiVersion: v1, kind: Secret, stringData: {a: ${canary}}}'
  quoted: '"kind": "Secret", "data": {"a": "${canary}"}'
  inner: '{"manifest":"{\\"kind\\":\\"Secret\\",\\"stringData\\":{\\"a\\":\\"${canary}\\"}}"}'
  url: '{"url":"https:\\/\\/me:${canary}@host"}'`,
    ),
  }),
};

/** Repositories with a secret in a place that is easily overlooked, by what the place is, each made of the secret. */
export const hostileSecrets: Readonly<Record<string, (canary: string) => Record<string, string>>> = {
  ...Object.fromEntries(
    Object.entries(VARIABLE).flatMap(([what, yaml]) =>
      (['TOKEN', 'TOKEN^^'] as const).map((name) => [
        `${what} (\${${name}})`,
        (canary: string) => repository(canary, { 'all.yaml': yaml.replaceAll('$', `\${${name}}`) }),
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(PLACES).map(([what, place]) => [
      what,
      (canary: string) => repository('another-value', place(canary)),
    ]),
  ),
};
