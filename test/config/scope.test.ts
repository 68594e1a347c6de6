import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { configureScope } from '../../src/config/scope.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';
import { CONFIG_MAP, findingsOf, flux, planOf, repository } from './repository.ts';

const configuration = readConfiguration(
  new SourceText(
    '.flux-plan.yaml',
    'clusters: [a/*]\nvariables: {A: file, B: file}\nsources: {Bucket/n/a: a, Bucket/n/b: b}\n',
  ),
);
const source = (name: string, path: string) => ({ kind: 'Bucket', namespace: 'n', name, path });

test('the file counts where nothing was asked for', () => {
  const { clusters, variables, sources } = configureScope(
    { clusters: [], variables: {}, sources: [] },
    configuration,
  );
  assert.deepEqual(clusters, ['a/*']);
  assert.deepEqual({ ...variables }, { A: 'file', B: 'file' });
  assert.deepEqual(sources, [source('a', 'a'), source('b', 'b')]);
});

test('what was asked for goes before the file: folders as a whole, the others name by name', () => {
  const { clusters, variables, sources } = configureScope(
    { clusters: ['b'], variables: { B: 'asked', C: 'asked' }, sources: [source('b', 'other')] },
    configuration,
  );
  assert.deepEqual(clusters, ['b']);
  assert.deepEqual({ ...variables }, { A: 'file', B: 'asked', C: 'asked' });
  assert.deepEqual(sources, [source('a', 'a'), source('b', 'other')]);
});

test('a Kustomization that is external is no missing dependency', () => {
  const external = (name: string) => ({
    '.flux-plan.yaml': `external: [Kustomization/flux-system/${name}]\n`,
  });
  assert.equal(findingsOf(planOf(repository(external('infra')))).length, 0);
  assert.equal(findingsOf(planOf(repository(external('inf*')))).length, 0);
  assert.equal(findingsOf(planOf(repository(external('other')))).length, 2);
});

test('variables may come from a ConfigMap that is external, and from no other that is missing', () => {
  const files = (name: string, ...lines: string[]) => ({
    'clusters/production/apps.yaml': flux(
      'apps',
      'apps',
      'postBuild: {substituteFrom: [{kind: ConfigMap, name: cluster-vars}]}',
    ),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Flux writes a variable
    'apps/config.yaml': CONFIG_MAP.replace('a: b', 'a: ${REGION}'),
    '.flux-plan.yaml': [`external: [ConfigMap/flux-system/${name}]`, ...lines, ''].join('\n'),
  });
  const statuses = (head: Record<string, string>, base: Record<string, string>) => {
    const plan = planOf(head, base);
    const [environment] = plan.environments;
    const apps = environment?.kustomizations.find(({ name }) => name === 'apps');
    const diff = environment?.changes.map((change) => change.diff).join('') ?? '';
    return [apps?.status, /\+ *a: (.*)/.exec(diff)?.[1], findingsOf(plan)[0]];
  };
  const before = { 'clusters/production/apps.yaml': flux('apps', 'apps'), 'apps/config.yaml': CONFIG_MAP };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Flux writes a variable
  assert.deepEqual(statuses(files('cluster-vars'), before).slice(0, 2), ['rendered', '${REGION}']);
  assert.deepEqual(statuses(files('cluster-vars', 'variables: {REGION: eu-west-1}'), before).slice(0, 2), [
    'rendered',
    'eu-west-1',
  ]);
  assert.deepEqual(statuses(files('other'), before), [
    'failed',
    undefined,
    'error variables/source-missing production clusters/production/apps.yaml:11',
  ]);
});

test('a source is mapped by the file, and the input that maps it elsewhere goes before', () => {
  const files = {
    'clusters/production/apps.yaml': flux('apps', 'config').replace(
      '{kind: GitRepository, name: flux-system}',
      '{kind: OCIRepository, name: apps}',
    ),
    'deploy/config/config.yaml': CONFIG_MAP,
    'other/config/config.yaml': CONFIG_MAP + CONFIG_MAP.replace(/^/, '---\n').replace('name: app', 'name: b'),
    '.flux-plan.yaml': 'sources: {OCIRepository/flux-system/apps: deploy}\n',
  };
  const objects = (...args: Parameters<typeof planOf>) =>
    planOf(...args).environments[0]?.kustomizations.find(({ name }) => name === 'apps')?.objects;
  assert.equal(objects(files), 1);
  const sources = [{ kind: 'OCIRepository', namespace: 'flux-system', name: 'apps', path: 'other' }];
  assert.equal(objects(files, undefined, { sources }), 2);
});

test('what is noise: the built-in fields, or those of the file in their place', () => {
  const labelled = (version: string) =>
    CONFIG_MAP.replace('namespace: shop}', `namespace: shop, labels: {helm.sh/chart: web-${version}}}`);
  const diffOf = (...lines: string[]) => {
    const files = (version: string) =>
      repository({
        'apps/config.yaml': labelled(version),
        '.flux-plan.yaml': lines.map((line) => `${line}\n`).join(''),
      });
    const change = planOf(files('2'), files('1')).environments[0]?.changes[0];
    return [change?.diff.includes('+    helm.sh/chart: web-2'), change?.omitted];
  };
  assert.deepEqual(diffOf(), [false, ['metadata.labels["helm.sh/chart"]']]);
  assert.deepEqual(diffOf('noise: []'), [true, undefined]);
  assert.deepEqual(diffOf('noise: [/metadata/labels/*]'), [false, ['metadata.labels["helm.sh/chart"]']]);
  assert.throws(() => diffOf('noise: [/spec]'), /\.flux-plan\.yaml:1:/);
});
