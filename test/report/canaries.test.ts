import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/report/formats.ts';
import { verdict } from '../../src/report/verdict.ts';
import { environment, findingsOf, kustomization, object } from '../checks/states.ts';
import { planOfStates } from '../plan/plans.ts';

const KEY = (canary: string) => `-----BEGIN EC PRIVATE KEY-----\n${canary}\n-----END EC PRIVATE KEY-----`;

/** An environment with a secret value, all with `canary` in them, in each place where one can be. */
function planted(canary: string) {
  const base64 = Buffer.from(canary).toString('base64');
  const objects = [
    object(`apiVersion: v1
kind: Secret
metadata:
  name: token
  namespace: shop
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"a":"${canary}"}}'
data:
  a: ${base64}
stringData:
  b: ${canary}
`),
    object(
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: url}\ndata:\n  url: db://me:${canary}@host\n  other: db://me:${canary}@host\n`,
      'a.yaml',
      [['data', 'url']],
    ),
    object(
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: n-${canary}, namespace: ns-${canary}}\n`,
      'a.yaml',
      [
        ['metadata', 'name'],
        ['metadata', 'namespace'],
      ],
    ),
    object(
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: key}\ndata:\n  file: ${JSON.stringify(KEY(canary))}\n  encoded: ${Buffer.from(KEY(canary)).toString('base64')}\n`,
    ),
    object(`apiVersion: a/v1\nkind: Hook\nmetadata: {name: hook}\ncaBundle: ${base64}\n`),
  ];
  const variables = new Map([['TOKEN', { name: 'TOKEN', value: canary, from: 'Secret/vars', secret: true }]]);
  const problem = { message: `cannot use '${canary}' nor ${base64} here` };
  return environment('production', [
    kustomization('apps', { objects, variables, notes: [problem] }),
    kustomization('moving', { objects: [], variables }),
    kustomization('broken', { status: 'failed', problem, variables }),
    kustomization('elsewhere', { status: 'unknown', problem, variables }),
  ]);
}

const without = environment('production', [kustomization('apps'), kustomization('moving')]);
const first = planted('canary-one-1f3d');
const second = planted('canary-two-9b7e');

for (const [name, base, head] of [
  ['created', without, second],
  ['pruned', first, without],
  ['changed', first, second],
  ['unchanged', first, first],
] as const) {
  test(`no report shows a secret that is ${name}`, () => {
    const plan = planOfStates([base], [head], findingsOf([head], [base]));
    assert.equal(
      plan.environments[0]?.changes.length,
      name === 'unchanged' ? 0 : 5 + Number(name === 'changed'),
    );
    const reports = [
      ...Object.values(formats).map((format) => format.render(plan, { maxLength: 1e6 })),
      verdict(plan),
    ];
    for (const canary of ['canary-one-1f3d', 'canary-two-9b7e']) {
      for (const form of [canary, Buffer.from(canary).toString('base64').replace(/=+$/, '').slice(0, -1)]) {
        for (const report of reports) assert.ok(!report.includes(form), `${form} in:\n${report}`);
      }
    }
  });
}
