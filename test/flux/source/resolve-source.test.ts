import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Knowledge } from '../../../src/flux/knowledge.ts';
import { asRendered } from '../../../src/flux/rendered.ts';
import { type HomeSource, SourceResolver } from '../../../src/flux/source/resolve-source.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import { walkFiles } from '../../../src/tree/view.ts';
import {
  configMap,
  type Files,
  find,
  indent,
  kustomization,
  objectOf,
  owned,
  reconcile,
  statuses,
  sync,
} from '../support.ts';

const HOME: HomeSource = {
  kind: 'GitRepository',
  namespace: 'flux-system',
  name: 'flux-system',
  url: 'ssh://git@github.com/example/fleet',
  ref: 'branch main',
};

const REPOSITORY = { 'apps/a.yaml': '', 'infra/b.yaml': '', '.github/ci.yaml': '' };

function gitRepository(name: string, url: string, spec = ''): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: ${name}, namespace: flux-system}\nspec:\n  url: ${url}\n${indent(spec, 2)}`;
}

function generator(spec: string): string {
  return `apiVersion: source.extensions.fluxcd.io/v1beta1\nkind: ArtifactGenerator\nmetadata: {name: gen, namespace: flux-system}\nspec:\n${indent(spec, 2)}`;
}

const SELF = 'sources:\n  - {alias: self, kind: GitRepository, name: flux-system}\n';

/** The files of a source, or why there are none. */
function resolve(
  kind: string,
  name: string,
  objects: string[],
  files: Files = REPOSITORY,
): string[] | string {
  const knowledge = new Knowledge();
  for (const yaml of objects) knowledge.add(asRendered(objectOf(yaml)));
  const source = new SourceResolver(memoryTree(files)).resolve(
    { kind, name, namespace: 'flux-system' },
    HOME,
    knowledge,
  );
  return source.status === 'here'
    ? [...walkFiles(source.artifact.tree)]
    : `${source.status}: ${source.problem.message}`;
}

test('the source that begins the environment is the repository, packed as its object says', () => {
  assert.deepEqual(resolve('GitRepository', 'flux-system', []), ['apps/a.yaml', 'infra/b.yaml']);
  const ignoring = gitRepository('flux-system', 'https://x/y', 'ignore: |\n  /*\n  !/infra\n');
  assert.deepEqual(resolve('GitRepository', 'flux-system', [ignoring]), ['infra/b.yaml']);
  const sparse = gitRepository('flux-system', 'https://x/y', 'sparseCheckout: [missing]');
  assert.match(
    String(resolve('GitRepository', 'flux-system', [sparse])),
    /^failed: .*'missing' does not exist/,
  );
});

test('another GitRepository is the repository when its URL and its ref are the same', () => {
  const same = (spec: string): string =>
    String(
      resolve('GitRepository', 'other', [
        gitRepository('other', 'https://github.com/example/fleet.git', spec),
      ]),
    );
  assert.equal(same('ref: {branch: main}'), 'apps/a.yaml,infra/b.yaml');
  assert.match(same('ref: {tag: v1}'), /^elsewhere: .*another revision of this repository: tag v1/);
  assert.match(
    same('include: [{repository: {name: x}}]\nref: {branch: main}'),
    /^missing: .*cannot include GitRepository\/flux-system\/x/,
  );
});

test('other sources are elsewhere, and those without an object are missing', () => {
  const other = gitRepository('other', 'https://github.com/example/other');
  assert.equal(
    resolve('GitRepository', 'other', [other]),
    'elsewhere: source GitRepository/flux-system/other is another repository: https://github.com/example/other',
  );
  const oci = other.replace('GitRepository', 'OCIRepository').replace('https', 'oci');
  assert.match(
    String(resolve('OCIRepository', 'other', [oci])),
    /^elsewhere: .*oci:\/\/github.com\/example\/other/,
  );
  assert.equal(
    resolve('GitRepository', 'other', []),
    'missing: source GitRepository/flux-system/other not found',
  );
  assert.match(String(resolve('ExternalArtifact', 'other', [])), /^missing: .*no ArtifactGenerator/);
});

test('an ArtifactGenerator makes artifacts of the repository', () => {
  const made = generator(
    `${SELF}artifacts:\n  - name: apps\n    copy:\n      - {from: "@self/apps/**", to: "@artifact/"}\n`,
  );
  assert.deepEqual(resolve('ExternalArtifact', 'apps', [made]), ['a.yaml']);
});

test('pathPattern makes an artifact for each directory that it matches', () => {
  const made = generator(
    `${SELF}pathPattern: "@self/apps/{app}/{env}"\nartifacts:\n  - name: "{app}-{env}"\n    copy:\n      - {from: "@self/apps/{app}/{env}/**", to: "@artifact/"}\n`,
  );
  const files = { 'apps/Api/prod/a.yaml': '', 'apps/web/prod/b.yaml': '' };
  assert.deepEqual(resolve('ExternalArtifact', 'api-prod', [made], files), ['a.yaml']);
  assert.match(String(resolve('ExternalArtifact', 'api-dev', [made], files)), /^missing/);
});

test('an artifact of something that is not here is elsewhere, and one that cannot be made fails', () => {
  const artifact = (from: string, more = ''): string =>
    `artifacts:\n  - name: x\n    copy:\n      - {from: "${from}", to: "@artifact/"${more}}\n`;
  const elsewhere = generator(
    `sources:\n  - {alias: o, kind: GitRepository, name: other}\n${artifact('@o/x/**')}`,
  );
  const other = gitRepository('other', 'https://github.com/example/other');
  assert.match(
    String(resolve('ExternalArtifact', 'x', [elsewhere, other])),
    /^elsewhere: .*is another repository/,
  );
  assert.match(
    String(resolve('ExternalArtifact', 'x', [elsewhere])),
    /^failed: .*source GitRepository\/flux-system\/other not found/,
  );
  assert.match(
    String(resolve('ExternalArtifact', 'x', [generator(SELF + artifact('@self/none/**'))])),
    /^failed: .*no files match/,
  );
  const extract = generator(SELF + artifact('@self/a.tgz', ', strategy: Extract'));
  assert.match(
    String(resolve('ExternalArtifact', 'x', [extract], { 'a.tgz': 'text' })),
    /^failed: .*'a\.tgz' is not gzip-compressed/,
  );
  const large = gzipSync(Buffer.alloc(65 * 2 ** 20));
  assert.match(
    String(resolve('ExternalArtifact', 'x', [extract], { 'a.tgz': large })),
    /^elsewhere: .*'a\.tgz' is too big to be unpacked here/,
  );
  const circle = generator(
    `sources:\n  - {alias: me, kind: ExternalArtifact, name: x}\n${artifact('@me/**')}`,
  );
  assert.match(String(resolve('ExternalArtifact', 'x', [circle])), /in a circle/);
});

test('an ArtifactGenerator makes artifacts for other namespaces', () => {
  const made = generator(
    `${SELF}artifacts:\n  - name: apps\n    namespace: other\n    copy:\n      - {from: "@self/apps/**", to: "@artifact/"}\n`,
  );
  assert.match(String(resolve('ExternalArtifact', 'apps', [made])), /^missing/);
  const elsewhere = made
    .replace('namespace: flux-system', 'namespace: tenants')
    .replace('other', 'flux-system');
  assert.deepEqual(
    resolve('ExternalArtifact', 'apps', [
      elsewhere.replace('name: flux-system}', 'name: flux-system, namespace: flux-system}'),
    ]),
    ['a.yaml'],
  );
});

test('objects from an artifact lead back to the files of the repository', () => {
  const state = reconcile({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/artifacts.yaml': generator(
      `${SELF}artifacts:\n  - name: apps\n    copy:\n      - {from: "@self/apps/base/**", to: "@artifact/base/"}\n      - {from: "@self/apps/prod/**", to: "@artifact/prod/"}\n`,
    ),
    'clusters/one/apps.yaml': kustomization('apps', 'prod').replace(
      'kind: GitRepository\n    name: flux-system',
      'kind: ExternalArtifact\n    name: apps',
    ),
    'clusters/one/broken.yaml': kustomization('broken', 'base/broken').replace(
      'kind: GitRepository\n    name: flux-system',
      'kind: ExternalArtifact\n    name: apps',
    ),
    'apps/base/a.yaml': configMap('a', 'k: v'),
    'apps/base/kustomization.yaml': 'resources: [a.yaml]\n',
    'apps/prod/kustomization.yaml': 'resources: [../base]\n',
    'apps/base/broken/kustomization.yaml': 'resources: [missing.yaml]\n',
  });
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', apps: 'rendered', broken: 'failed' });
  assert.equal(find(state, 'apps').path, 'apps/prod');
  assert.equal(owned(find(state, 'apps'), 'a').origin?.file, 'apps/base/a.yaml');
  assert.equal(find(state, 'broken').problem?.location?.file, 'apps/base/broken/kustomization.yaml');
});
