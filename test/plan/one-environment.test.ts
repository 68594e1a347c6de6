import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOfEnvironment } from '../../src/plan/one-environment.ts';
import { change, environmentPlan, finding, plan } from '../report/plans.ts';

test('of one environment: its changes and its findings, counted anew', () => {
  const production = environmentPlan('production', { changes: [change(), change({ action: 'prune' })] });
  const staging = environmentPlan('staging', { changes: [change()] });
  const both = finding({ environments: ['production', 'staging'] });
  const other = finding({ environments: ['staging'], severity: 'warning' });
  const old = finding({ environments: ['production'], existing: true });
  const result = planOfEnvironment(plan([production, staging], [both, other, old]), production);
  assert.deepEqual(result.environments, [production]);
  assert.deepEqual(result.findings, [{ ...both, environments: ['production'] }, old]);
  assert.deepEqual(result.summary, {
    ...{ create: 0, update: 1, prune: 1, orphan: 0, move: 0, recreate: 0 },
    ...{ heldBack: 0, errors: 1, warnings: 0 },
  });
});
