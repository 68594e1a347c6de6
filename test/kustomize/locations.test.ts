import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configMap, type Files, failureOf, placeOf } from './support.ts';

const CASES: { name: string; files: Files; place: string }[] = [
  {
    name: 'a resource that does not exist: its entry',
    files: { 'kustomization.yaml': 'resources:\n- a.yaml\n- missing.yaml\n', 'a.yaml': configMap('a') },
    place: 'kustomization.yaml:3:3',
  },
  {
    name: 'a missing resource of a base: the entry of the base',
    files: {
      'kustomization.yaml': 'resources:\n- base\n',
      'base/kustomization.yaml': 'namespace: web\nresources:\n- missing.yaml\n',
    },
    place: 'base/kustomization.yaml:3:3',
  },
  {
    name: 'a missing resource of a component: the entry of the component',
    files: {
      'kustomization.yaml': 'components:\n- c\n',
      'c/kustomization.yaml': 'kind: Component\nresources:\n- missing.yaml\n',
    },
    place: 'c/kustomization.yaml:3:3',
  },
  {
    name: 'malformed YAML: the line of the fault',
    files: { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': `${configMap('a')}---\na: b\n c: d\n` },
    place: 'a.yaml:7:3',
  },
  {
    name: 'an object without a name: the object',
    files: { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': `${configMap('a')}---\nkind: Pod\n` },
    place: 'a.yaml:6:1',
  },
  {
    name: 'an object that exists already: the second one',
    files: {
      'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
      'a.yaml': configMap('a'),
      'b.yaml': `# again\n${configMap('a')}`,
    },
    place: 'b.yaml:2:1',
  },
  {
    name: 'an unknown field: its key',
    files: { 'kustomization.yaml': 'resources: []\npatches:\n- patch: x\n  targte: {}\n' },
    place: 'kustomization.yaml:4:3',
  },
  {
    name: 'a value of the wrong type: the value',
    files: { 'kustomization.yaml': 'images:\n- name: nginx\n  newTag: 1.10\n' },
    place: 'kustomization.yaml:3:11',
  },
  {
    name: 'a generator file that does not exist: its source',
    files: { 'kustomization.yaml': 'configMapGenerator:\n- name: a\n  files:\n  - x=nope.txt\n' },
    place: 'kustomization.yaml:4:5',
  },
  {
    name: 'a generator key that repeats: the second source',
    files: { 'kustomization.yaml': 'configMapGenerator:\n- name: a\n  literals:\n  - a=1\n  - a=2\n' },
    place: 'kustomization.yaml:5:5',
  },
  {
    name: 'a base without a kustomization file: the entry',
    files: { 'kustomization.yaml': 'resources:\n- base\n', 'base/a.yaml': configMap('a') },
    place: 'kustomization.yaml:2:3',
  },
  {
    name: 'replicas of nothing: the entry',
    files: { 'kustomization.yaml': 'resources: []\nreplicas:\n- name: a\n  count: 1\n' },
    place: 'kustomization.yaml:3:3',
  },
  {
    name: 'a bad order: the options',
    files: { 'kustomization.yaml': 'resources: []\nsortOptions:\n  order: random\n' },
    place: 'kustomization.yaml:3:3',
  },
  {
    name: 'a path that runs into text: the text',
    files: {
      'kustomization.yaml': 'namePrefix: x-\nresources: [a.yaml]\n',
      'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - env: text\n',
    },
    place: 'a.yaml:6:10',
  },
  {
    name: 'a label whose key is no text in the output: the label',
    files: {
      'kustomization.yaml': 'labels:\n- pairs:\n    "1": x\nresources: [a.yaml]\n',
      'a.yaml': configMap('a'),
    },
    place: 'kustomization.yaml:3:10',
  },
  {
    name: 'an unknown field of a configuration: its key',
    files: { 'kustomization.yaml': 'configurations: [c.yaml]\n', 'c.yaml': 'images: []\nfoo: bar\n' },
    place: 'c.yaml:2:1',
  },
  {
    name: 'a plugin that is not built in: the plugin',
    files: {
      'kustomization.yaml':
        'transformers:\n- |-\n  apiVersion: example.com/v1\n  kind: Foo\n  metadata: {name: x}\n',
    },
    place: 'kustomization.yaml:3:3',
  },
  {
    name: 'an empty kustomization: the file',
    files: { 'kustomization.yaml': 'resources: [base]\n', 'base/kustomization.yaml': '# nothing\n' },
    place: 'base/kustomization.yaml:1:1',
  },
  {
    name: 'a chart: its entry',
    files: { 'kustomization.yaml': 'helmCharts:\n- name: a\n' },
    place: 'kustomization.yaml:2:3',
  },
];

for (const { name, files, place } of CASES) {
  test(name, () => assert.equal(placeOf(failureOf(files)), place));
}
