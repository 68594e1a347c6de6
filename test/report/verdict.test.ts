import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdict } from '../../src/report/verdict.ts';
import { change, environmentPlan, finding, kustomizationPlan, plan } from './plans.ts';

test('what happens, then what is wrong, for each environment', () => {
  const production = environmentPlan('production', {
    changes: [
      change({ action: 'create' }),
      change({ action: 'create' }),
      change(),
      change({ action: 'prune' }),
      change({ action: 'orphan' }),
      change({ action: 'move' }),
      change({ action: 'recreate' }),
    ],
    withheld: [
      { kustomization: 'flux-system/a', objects: 2, reason: 'failed' },
      { kustomization: 'flux-system/b', objects: 3, reason: 'failed' },
    ],
  });
  const findings = [
    finding({ environments: ['production', 'staging'] }),
    finding({ severity: 'warning' }),
    finding({ severity: 'info' }),
    finding({ existing: true }),
  ];
  assert.equal(
    verdict(plan([production, environmentPlan('staging')], findings)),
    'production: 3 to apply, 1 to recreate, 1 to move, 1 to prune, 1 to orphan, 5 objects not compared, 1 error, 1 warning; staging: no changes, 1 error',
  );
});

test('environments of which the same is to be said are named together, those without changes last', () => {
  const changes = [change()];
  assert.equal(
    verdict(
      plan([
        environmentPlan('a'),
        environmentPlan('b', { changes }),
        environmentPlan('c'),
        environmentPlan('d', { changes }),
      ]),
    ),
    'b, d: 1 to apply; a, c: no changes',
  );
});

test('an unknown Kustomization is not the same as no changes, and is counted where the change touches it', () => {
  const kustomizations = [kustomizationPlan('b', { path: undefined, status: 'unknown' })];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations })])),
    'production: no known changes',
  );
  const changes = [change()];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations, changes })])),
    'production: 1 to apply',
  );
  const touched = [kustomizationPlan('b', { path: undefined, status: 'unknown', touched: true })];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations: touched, changes })])),
    'production: 1 to apply, changes of 1 Kustomization not known',
  );
  assert.equal(
    verdict(plan([environmentPlan('a'), environmentPlan('production', { kustomizations: touched })])),
    'production: changes of 1 Kustomization not known; a: no changes',
  );
  const withheld = [{ kustomization: 'flux-system/b', objects: 2, reason: 'not known' }];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations: touched, withheld })])),
    'production: no known changes, 2 objects not compared',
  );
});

test('what something holds back is not to apply, and says what holds it back', () => {
  const held = (action: 'update' | 'prune', ...names: string[]) =>
    change({ action, heldBackBy: names.map((name) => `flux-system/${name}`) });
  const kustomizations = [kustomizationPlan('x', { status: 'failed' })];
  const changes = [change(), held('update', 'x'), held('prune', 'x')];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations, changes })])),
    'production: 1 to apply, 1 to apply and 1 to prune held back by flux-system/x, 1 Kustomization does not build',
  );
  assert.equal(
    verdict(plan([environmentPlan('production', { changes: [held('update', 'c', 'b', 'a')] })])),
    'production: 1 to apply held back by flux-system/a and flux-system/b and 1 more',
  );
});

test('one that does not build is never silent, even when nothing changes', () => {
  const kustomizations = [
    kustomizationPlan('x', { status: 'failed' }),
    kustomizationPlan('y', { status: 'failed' }),
  ];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations })])),
    'production: no known changes, 2 Kustomizations do not build',
  );
});

test('one line, whatever the names, and a word for no environment', () => {
  assert.equal(verdict(plan([environmentPlan('a\nb\u001b[31m')])), 'a b\\u001b[31m: no changes');
  assert.equal(verdict(plan([])), 'No environment was found');
});
