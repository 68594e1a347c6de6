import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { json } from '../../src/report/json.ts';
import { hostilePlans } from './hostile.ts';
import { change, environmentPlan, finding, plan } from './plans.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../plan.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function valid(text: string): unknown {
  const value: unknown = JSON.parse(text);
  assert.ok(validate(value), JSON.stringify(validate.errors));
  return value;
}

test('the contract: findings with their places as plain fields', () => {
  const place = { file: 'apps/base/api.yaml', line: 12, column: 9 };
  const findings = [
    finding({
      kustomization: 'flux-system/apps',
      object: 'apps/v1/Deployment/shop/api',
      location: place,
      help: 'what to do',
      related: [{ message: 'see', location: place }],
    }),
    finding(),
  ];
  const environments = [environmentPlan('production', { changes: [change()] })];
  const value = valid(json.render(plan(environments, findings), {})) as {
    findings: object[];
    summary: object;
  };
  assert.deepEqual(value.findings, [
    {
      rule: 'build/failed',
      severity: 'error',
      message: 'no such file',
      environments: ['production'],
      kustomization: 'flux-system/apps',
      object: 'apps/v1/Deployment/shop/api',
      ...place,
      existing: false,
      help: 'what to do',
      related: [{ message: 'see', ...place }],
    },
    {
      rule: 'build/failed',
      severity: 'error',
      message: 'no such file',
      environments: ['production'],
      existing: false,
    },
  ]);
});

test('every plan fits the schema', () => {
  fc.assert(fc.property(hostilePlans, (any) => void valid(json.render(any, {}))));
});

test('the schema refuses what is not in the contract', () => {
  for (const wrong of [
    { ...plan([]), extra: 1 },
    { ...plan([]), version: 2 as 1 },
    plan([environmentPlan('a', { changes: [change({ action: 'replace' as 'update' })] })]),
    plan([], [finding({ location: { file: 'a', line: 0, column: 1 } })]),
  ]) {
    assert.equal(validate(JSON.parse(json.render(wrong, {}))), false);
  }
});
