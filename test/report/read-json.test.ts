import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { PLAN_VALIDATOR, planValidator } from '../../scripts/plan-validator.ts';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { PlanFileError, readPlan } from '../../src/report/read-json.ts';
import { hostilePlans } from './hostile.ts';
import { change, environmentPlan, finding, plan } from './plans.ts';

const LOCATION = { file: 'apps/base/api.yaml', line: 12, column: 9 };
const PLAN = plan(
  [environmentPlan('production', { changes: [change()] })],
  [
    finding({
      kustomization: 'flux-system/apps',
      object: 'apps/v1/Deployment/shop/api',
      location: LOCATION,
      help: 'what to do',
      related: [{ message: 'see', location: LOCATION }],
    }),
    finding(),
  ],
);

/** The text of the plan with one finding, at a file. */
function planAt(file: unknown, line: unknown = 1): string {
  const value = JSON.parse(json.render(plan([environmentPlan('production')], [finding()]), {}));
  Object.assign(value.findings[0], {
    file,
    line,
    column: 1,
    related: [{ message: 'm', file, line, column: 1 }],
  });
  return JSON.stringify(value);
}

test('a plan that was written is read as it was', () => {
  assert.deepEqual(readPlan(json.render(PLAN, {})), PLAN);
});

test('any plan reads the same in a report after it was written and read, but for places outside of a repository', () => {
  fc.assert(
    fc.property(hostilePlans, (given) => {
      const known = readPlan(json.render(given, {}));
      assert.equal(json.render(readPlan(json.render(known, {})), {}), json.render(known, {}));
      const placeless = (one: typeof given) => ({
        ...one,
        findings: one.findings.map(({ location: _, related: __, ...rest }) => rest),
        suppressed: [],
      });
      assert.equal(markdown.render(placeless(known), {}), markdown.render(placeless(given), {}));
    }),
    { numRuns: 200 },
  );
});

for (const [what, text] of [
  ['no JSON', '{'],
  ['no object', '[]'],
  ['another version', json.render(PLAN, {}).replace('"version": 1', '"version": 2')],
  ['a field too many', json.render(PLAN, {}).replace('"version": 1', '"version": 1, "__proto__": {}')],
  ['an environment without a name', json.render(PLAN, {}).replace('"name": "production",', '')],
  ['an action that there is not', json.render(PLAN, {}).replace('"update",', '"delete",')],
  ['a text that is a number', json.render(PLAN, {}).replace('"no such file"', '1')],
  ['a deeply nested value', `{"version":1,"base":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
] as const) {
  test(`${what}: refused, with a short sentence`, () => {
    assert.throws(
      () => readPlan(text),
      (error) =>
        error instanceof PlanFileError && error.message.length <= 300 && !error.message.includes('\n'),
    );
  });
}

for (const file of [
  '../secrets.yaml',
  'apps/../../etc/passwd',
  '/etc/passwd',
  './a.yaml',
  'a//b.yaml',
  '',
  'a\n::error::b',
  'a\tb',
  'a\u202eb',
  'a'.repeat(5000),
]) {
  test(`the place ${JSON.stringify(file.slice(0, 30))} is left out, and the finding stays`, () => {
    const [read] = readPlan(planAt(file)).findings;
    assert.equal(read?.message, 'no such file');
    assert.equal(read?.location, undefined);
    assert.deepEqual(read?.related, []);
  });
}

test('a place in the repository, also with a name that is unusual', () => {
  for (const file of ['a.yaml', 'apps/ä b/[x].yaml', '..a/b..']) {
    assert.equal(readPlan(planAt(file)).findings[0]?.location?.file, file);
  }
  assert.equal(readPlan(planAt('a.yaml', 1e300)).findings[0]?.location, undefined);
  assert.throws(() => readPlan(planAt('a.yaml', 0)), PlanFileError);
});

test('the validator is made of the schema', () => {
  assert.equal(readFileSync(PLAN_VALIDATOR, 'utf8'), planValidator(), 'it is stale: run npm run docs');
});
