import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RuleFinding } from '../../src/checks/finding.ts';
import { checkTree, planChange, type ScopeOptions } from '../../src/run.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import type { Tree } from '../../src/tree/tree.ts';

const cluster = (name: string, path: string): Record<string, string> => ({
  [`clusters/${name}/flux-system/gotk-sync.yaml`]: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, url: https://git.example.com/fleet, ref: {branch: main}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 10m, path: ./clusters/${name}, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`,
  [`clusters/${name}/apps.yaml`]: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec: {interval: 10m, path: ./${path}, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`,
});

const FILES = {
  ...cluster('production', 'apps/production'),
  ...cluster('staging', 'apps/staging'),
  'apps/production/kustomization.yaml': 'resources: []\n',
  'apps/staging/kustomization.yaml': 'resources: []\n',
};
const HEAD = memoryTree(FILES, 'head');
const BASE = memoryTree(FILES, 'base');

const difference = (file: string): RuleFinding => ({
  message: `differs in ${file}`,
  location: { file, line: 1, column: 1 },
});

function scope(findings: Record<string, string[]>): ScopeOptions {
  const verify = (tree: Tree): RuleFinding[] => (findings[tree.label] ?? []).map(difference);
  return { path: '', clusters: [], environments: [], variables: {}, verify };
}

test('a difference is an error of the environments that build the directory, or of all', () => {
  const { findings, summary } = checkTree(
    { rev: 'head', tree: HEAD },
    scope({ head: ['apps/production/kustomization.yaml', 'apps/base/kustomization.yaml'] }),
  );
  const verify = findings.filter(({ rule }) => rule === 'build/verify');
  assert.deepEqual(
    verify.map(({ location, severity, environments }) => [location?.file, severity, environments]),
    [
      ['apps/base/kustomization.yaml', 'error', ['production', 'staging']],
      ['apps/production/kustomization.yaml', 'error', ['production']],
    ],
  );
  assert.equal(summary.errors, findings.filter(({ severity }) => severity === 'error').length);
});

test('differences that the base has, too, or alone, are no news', () => {
  const { findings } = planChange(
    { rev: 'base', tree: BASE },
    { rev: 'head', tree: HEAD },
    scope({ base: ['both.yaml', 'gone.yaml'], head: ['both.yaml', 'new.yaml'] }),
  );
  const verify = findings.filter(({ rule }) => rule === 'build/verify');
  assert.deepEqual(
    verify.map(({ message, existing }) => [message, existing]),
    [
      ['differs in new.yaml', false],
      ['differs in both.yaml', true],
      ['before the change, differs in gone.yaml', true],
    ],
  );
});
