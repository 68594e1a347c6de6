import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArguments } from '../../src/cli/arguments.ts';
import { runTree } from '../../src/cli/tree.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

function tree(...argv: string[]): string {
  let printed = '';
  const write = (text: string): void => {
    printed += text;
  };
  assert.equal(runTree(readArguments(['tree', ...argv]), { write, error: write, color: false }), 0);
  return printed;
}

test('tree: each Kustomization under the one that applies it, what it contains, builds and waits for', () => {
  assert.equal(
    tree(join(fixtures, 'shop/head'), '-e', 'staging'),
    `staging (./clusters/staging)
  flux-system/flux-system
      builds ./clusters/staging of GitRepository/flux-system/flux-system
      contains 1 ConfigMap, 1 GitRepository, 4 Kustomization
    flux-system/apps
        builds ./apps/staging of GitRepository/flux-system/flux-system
        contains 3 Deployment, 1 Namespace, 3 Route, 1 Secret, 3 Service
        waits for flux-system/infrastructure-controllers
    flux-system/infrastructure-controllers
        builds ./infrastructure/controllers of GitRepository/flux-system/flux-system
        contains 1 ConfigMap, 1 Deployment, 1 Namespace, 1 Service
        waits for flux-system/infrastructure-crds
    flux-system/infrastructure-crds
        builds ./infrastructure/crds of GitRepository/flux-system/flux-system
        contains 1 CustomResourceDefinition
`,
  );
});

test('tree: what fails says why, and what is held back by what', () => {
  const text = tree(join(fixtures, 'trouble/head'));
  assert.match(text, /^ {4}flux-system\/greeter: failed, variable 'REGION' is not defined/m);
  assert.match(text, /^ {8}waits for flux-system\/worker\n {8}held back by flux-system\/worker$/m);
});

test('tree --format json: the same as data, and no secret value', () => {
  const text = tree(join(fixtures, 'shop/head'), '-e', 'production', '--format', 'json');
  const [production] = JSON.parse(text);
  assert.equal(production.name, 'production');
  const apps = production.kustomizations.find(({ name }: { name: string }) => name === 'apps');
  assert.deepEqual(apps.dependsOn, ['flux-system/infrastructure-controllers']);
  assert.equal(apps.parent, 'flux-system/flux-system');
  assert.equal(apps.wave, 4);
  assert.equal(apps.contains.Deployment, 3);
  assert.doesNotMatch(text, /not-a-real-token/);
});

test('tree --format mermaid: a frame for each environment', () => {
  const text = tree(join(fixtures, 'shop/head'), '--format', 'mermaid');
  assert.match(text, /^flowchart LR\n {2}subgraph e0\["production"\]\n {2}n0\["flux-system\/apps"\]\n/);
  assert.match(text, /\n {2}n2 --> n0\n {2}n1 -\.-> n0\n/);
  assert.match(text, /\n {2}subgraph e1\["staging"\]\n {2}n4\["flux-system\/apps"\]\n/);
});

test('the formats of tree are its own', () => {
  assert.throws(() => readArguments(['tree', '--format', 'terminal']), /use one of text, mermaid, json/);
});
