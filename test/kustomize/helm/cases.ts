import type { Files } from '../support.ts';

/** A chart, and what it prints where that matters. */
function chart(values: string | undefined, rendered?: string, folder = 'charts/web'): Files {
  return {
    [`${folder}/Chart.yaml`]: 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    ...(values !== undefined && { [`${folder}/values.yaml`]: values }),
    ...(rendered !== undefined && { [`${folder}/rendered.yaml`]: rendered }),
  };
}

const entry = (fields: string): string =>
  `helmCharts:\n- name: web\n  releaseName: shop\n${fields
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}\n`))
    .join('')}`;

const INLINE = 'valuesInline: {replicas: 3, extra: {b: 2, c: null}, list: [x]}';
const VALUES = '# of the chart\nreplicas: 1\nextra: {a: 1, b: 1, c: 3}\nlist: [1, 2]\nother: yes\n';
const TYPES = `valuesInline:
  n: no
  x: "no"
  z: 10000000
  big: 9007199254740993
  e: 1.5e+3
  f: 0.1
  date: 2001-01-01
  nested: {deep: [{a: b}, null, true]}
  text: |
    a
    b`;

/** A text of the form that `helm template` prints: with comments, an empty document, a definition and a hook. */
const RENDERED = `---
# Source: web/crds/crd.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec: {group: example.com}
---
# Source: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  labels: {app: web}
spec:
  template:
    spec:
      containers:
      - name: web
        image: web:1
---
# Source: web/templates/service-account.yaml
apiVersion: v1
kind: ServiceAccount
metadata:
  name: shop
  namespace: elsewhere
---
# Source: web/templates/empty.yaml
---
# Source: web/templates/hook.yaml
apiVersion: batch/v1
kind: Job
metadata:
  name: shop-test
  annotations:
    "helm.sh/hook": test
`;

/** Repositories that are built from their root, by what they show. */
export const CASES: Readonly<Record<string, Files>> = {
  'no values of its own': { 'kustomization.yaml': entry(''), ...chart(VALUES) },
  'inline values go over those of the chart': { 'kustomization.yaml': entry(INLINE), ...chart(VALUES) },
  'inline values go under those of the chart': {
    'kustomization.yaml': entry(`${INLINE}\nvaluesMerge: merge`),
    ...chart(VALUES),
  },
  'inline values replace those of the chart': {
    'kustomization.yaml': entry(`${INLINE}\nvaluesMerge: replace`),
    ...chart(VALUES),
  },
  'types of inline values': { 'kustomization.yaml': entry(TYPES), ...chart('a: 1\n') },
  'types of inline values that replace': {
    'kustomization.yaml': entry(`${TYPES}\nvaluesMerge: replace`),
    ...chart('a: 1\n'),
  },
  'types of the values of a chart': {
    'kustomization.yaml': entry(INLINE),
    ...chart(
      'a: 08\nb: 2001-01-01\nc: 0777\nd: yes\ne: "x"\nf: |\n  a\n  b\nn: null\nm:\nbig: 9007199254740993\nfl: 1e3\nq: >\n  x\n\n    y\n   z\nt: |\n  \ta\n',
    ),
  },
  'null values of a chart': { 'kustomization.yaml': entry(INLINE), ...chart('null\n') },
  'null values of a chart over inline ones': {
    'kustomization.yaml': entry(`${INLINE}\nvaluesMerge: merge`),
    ...chart('null\n'),
  },
  'a directive in the values of a chart': {
    'kustomization.yaml': entry(INLINE),
    ...chart('extra: {$patch: delete, a: 1}\n'),
  },
  'a directive in inline values': {
    'kustomization.yaml': entry('valuesInline: {extra: {$patch: replace, z: 1}, list: {$patch: delete}}'),
    ...chart(VALUES),
  },
  'more than one document of values': { 'kustomization.yaml': entry(INLINE), ...chart('a: 1\n---\nb: 2\n') },
  'empty values of a chart': { 'kustomization.yaml': entry(INLINE), ...chart('# nothing\n') },
  'values with a key that is no text': { 'kustomization.yaml': entry(INLINE), ...chart('a: {1: b}\n') },
  'a chart without values': { 'kustomization.yaml': entry(''), ...chart(undefined) },
  'every option': {
    'kustomization.yaml': entry(
      `namespace: own
valuesFile: prod.yaml
additionalValuesFiles: [more/a.yaml, b.yaml]
includeCRDs: true
skipHooks: true
skipTests: true
apiVersions: [a/v1, b/v1]
kubeVersion: "1.30"
nameTemplate: n
devel: true`,
    ),
    'prod.yaml': 'from: prod\n',
    'more/a.yaml': 'from: a\n',
    'b.yaml': 'from: b\n',
    ...chart(VALUES),
  },
  'a chart home of its own': {
    'kustomization.yaml': `helmGlobals: {chartHome: vendor/charts}\n${entry(INLINE)}`,
    ...chart(VALUES, undefined, 'vendor/charts/web'),
  },
  'a chart by version and repository': {
    'kustomization.yaml': entry(`version: 1.2.3\nrepo: https://charts.example.com\n${INLINE}`),
    ...chart(VALUES, undefined, 'charts/web-1.2.3/web'),
  },
  'the old field': {
    'kustomization.yaml':
      'helmChartInflationGenerator:\n- chartName: web\n  chartHome: vendor\n  releaseName: old\n  valuesLocal: {replicas: 9}\n  values: mine.yaml\n',
    'mine.yaml': 'replicas: 2\nfrom: mine\n',
    ...chart(VALUES, undefined, 'vendor/web'),
  },
  'the plugin': {
    'kustomization.yaml': 'generators: [plugin.yaml]\nnamespace: other\nbuildMetadata: [originAnnotations]\n',
    'plugin.yaml':
      'apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: {name: gen}\nname: web\nreleaseName: shop\nvaluesInline: {replicas: 07, extra: {yes: no}}\n',
    ...chart(VALUES),
  },
  'the namespace comes from above, and is not set again': {
    'kustomization.yaml': 'namespace: top\nresources: [middle]\n',
    'middle/kustomization.yaml': 'resources: [base]\n',
    'middle/base/kustomization.yaml': entry(''),
    ...chart(VALUES, RENDERED, 'middle/base/charts/web'),
  },
  'what helm has printed is like any other resource': {
    'kustomization.yaml': `namespace: prod
namePrefix: p-
commonAnnotations: {a: b}
buildMetadata: [originAnnotations, transformerAnnotations]
images: [{name: web, newTag: "2"}]
patches: [{patch: "apiVersion: v1\\nkind: ServiceAccount\\nmetadata: {name: shop, namespace: elsewhere}\\nsecrets: [{name: s}]"}]
${entry('')}`,
    ...chart(VALUES, RENDERED),
  },
  'output that is no object': { 'kustomization.yaml': entry(''), ...chart(VALUES, '---\nkind: Widget\n') },
  'no chart': { 'kustomization.yaml': entry('') },
  'no name': { 'kustomization.yaml': 'helmCharts:\n- releaseName: x\n' },
  'an unknown way to merge': {
    'kustomization.yaml': entry('valuesMerge: both'),
    ...chart(VALUES),
  },
  'an additional values file that is not there': {
    'kustomization.yaml': entry('additionalValuesFiles: [nope.yaml]'),
    ...chart(VALUES),
  },
};
