import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdict } from '../../src/report/verdict.ts';
import { change, environmentPlan, finding, plan } from './plans.ts';

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

test('an unknown Kustomization is not the same as no changes', () => {
  const kustomizations = [
    { namespace: 'a', name: 'b', path: undefined, status: 'unknown' as const, objects: 0 },
  ];
  assert.equal(
    verdict(plan([environmentPlan('production', { kustomizations })])),
    'production: no known changes, 1 Kustomization not known',
  );
});

test('one line, whatever the names, and a word for no environment', () => {
  assert.equal(verdict(plan([environmentPlan('a\nb\u001b[31m')])), 'a b\\u001b[31m: no changes');
  assert.equal(verdict(plan([])), 'No environment was found');
});
