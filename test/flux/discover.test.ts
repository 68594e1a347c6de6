// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverEnvironments } from '../../src/flux/discover.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import { type Files, kustomization, sync } from './support.ts';

const found = (files: Files, clusters: string[] = []): string[] =>
  discoverEnvironments(memoryTree(files), { clusters }).map(({ name, path }) => `${name} ${path}`);

test('what bootstrap writes tells the environments, and where that is said', () => {
  const files = {
    'clusters/production/flux-system/gotk-sync.yaml': sync('clusters/production'),
    'clusters/staging/flux-system/gotk-sync.yaml': sync('clusters/staging'),
    'clusters/production/apps.yaml': kustomization('apps', 'apps'),
    'apps/a.yaml': '',
  };
  assert.deepEqual(found(files), ['production clusters/production', 'staging clusters/staging']);
  assert.equal(
    discoverEnvironments(memoryTree(files))[0]?.reason,
    'clusters/production/flux-system/gotk-sync.yaml:19 syncs ./clusters/production',
  );
});

test('a single cluster may sync the whole repository', () => {
  assert.deepEqual(
    found({ 'flux-system/gotk-sync.yaml': sync(''), 'apps.yaml': kustomization('apps', 'apps') }),
    ['cluster '],
  );
});

test('a source and a Kustomization in one file are a cluster only when the path holds the file', () => {
  const tenant = sync('').replaceAll('flux-system', 'tenant');
  const home = sync('kubernetes/flux').replaceAll('name: flux-system', 'name: home');
  assert.deepEqual(found({ 'kubernetes/flux/config/cluster.yaml': home, 'tenants/team/sync.yaml': tenant }), [
    'flux kubernetes/flux',
  ]);
});

const FLUX_INSTANCE = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata:
  name: flux
  namespace: flux-system
spec:
  sync:
    kind: GitRepository
    url: https://github.com/example/fleet
    ref: refs/heads/main
    path: clusters/east
`;

const VALUES = FLUX_INSTANCE.slice(FLUX_INSTANCE.indexOf('  sync:'));
const HELM_RELEASE = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: flux-instance
spec:
  values:
    instance:
${VALUES.replace(/^/gm, '    ').trimEnd()}
`;

test('a FluxInstance tells its environment, as a HelmRelease or as values of its chart too', () => {
  for (const manifest of [FLUX_INSTANCE, HELM_RELEASE, `instance:\n${VALUES}`]) {
    const files = {
      'flux/instance.yaml': manifest,
      'clusters/east/apps.yaml': kustomization('apps', 'apps'),
    };
    assert.deepEqual(found(files), ['east clusters/east'], manifest);
  }
  assert.deepEqual(found({ 'flux/instance.yaml': FLUX_INSTANCE }), [], 'of a path that is not here');
});

test('without either, folders below clusters with Flux Kustomizations are environments', () => {
  const files = {
    'clusters/production/apps.yaml': kustomization('apps', 'apps/production'),
    'clusters/staging/flux-system/gotk-sync.yaml': '# written by flux bootstrap\n',
    'clusters/staging/team/apps.yaml': kustomization('apps', 'apps/staging'),
    'clusters/notes/readme.yaml': 'a: 1\n',
    'apps/production/a.yaml': '',
  };
  assert.deepEqual(found(files), ['production clusters/production', 'staging clusters/staging']);
});

test('clusters may lie deeper, share a base, and only reach their Kustomizations through it', () => {
  const kustomize = (...resources: string[]): string =>
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${resources}]\n`;
  const files = {
    'clusters/sbox/base/kustomization.yaml': kustomize('../../../apps/one.yaml'),
    'clusters/sbox/00/kustomization.yaml': kustomize('../base'),
    'clusters/sbox/01/kustomization.yaml': kustomize('../base'),
    'clusters/prod/00/kustomization.yaml': kustomize('../../../apps/one.yaml'),
    'apps/one.yaml': kustomization('one', 'apps/${ENVIRONMENT}'),
  };
  assert.deepEqual(found(files), [
    'prod/00 clusters/prod/00',
    'sbox/00 clusters/sbox/00',
    'sbox/01 clusters/sbox/01',
  ]);
});

test('a cluster beside those that bootstrap made is an environment too', () => {
  const files = {
    'clusters/production/flux-system/gotk-sync.yaml': sync('clusters/production'),
    'clusters/new/apps.yaml': kustomization('apps', 'apps'),
    'examples/clusters/demo/apps.yaml': kustomization('apps', 'apps'),
  };
  assert.deepEqual(found(files), ['new clusters/new', 'production clusters/production']);
});

test('in the end, what no Flux Kustomization applies begins the environment', () => {
  const files = {
    'kubernetes/flux/ks.yaml': kustomization('cluster-apps', 'kubernetes/apps'),
    'kubernetes/apps/one/ks.yaml': kustomization('one', 'kubernetes/apps/one/app'),
    'kubernetes/apps/one/app/a.yaml': '',
  };
  assert.deepEqual(found(files), ['flux kubernetes/flux']);
});

test('globs of the user replace all of this', () => {
  const files = {
    'clusters/production/flux-system/gotk-sync.yaml': sync('clusters/production'),
    'fleet/a/east/apps.yaml': kustomization('apps', 'apps'),
    'fleet/a/west/apps.yaml': kustomization('apps', 'apps'),
    'fleet/b/east/apps.yaml': kustomization('apps', 'apps'),
  };
  assert.deepEqual(found(files, ['fleet/*/e*']), ['a/east fleet/a/east', 'b/east fleet/b/east']);
  assert.deepEqual(found(files, ['**/west', './clusters/production/']), [
    'production clusters/production',
    'west fleet/a/west',
  ]);
});

test('a repository without Flux has no environments', () => {
  assert.deepEqual(found({ 'app/deployment.yaml': 'kind: Deployment\n', 'broken.yaml': 'a: [\n' }), []);
});
