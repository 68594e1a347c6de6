import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainerTo } from '../../src/cli/explain.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { formats } from '../../src/report/formats.ts';
import { verdict } from '../../src/report/verdict.ts';
import { planChange } from '../../src/run.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import { CHANNELS, canaryRepository, leaks } from '../support/canary-repository.ts';

const canaryOf = (side: string) => (channel: string) => `canary-${channel}-${side}-0f3d`;
const canaries = ['one', 'two'].flatMap((side) => CHANNELS.map(canaryOf(side)));

const one = canaryRepository(canaryOf('one'));
const two = canaryRepository(canaryOf('two'));
/** The same without the Kustomization `apps`. */
const without = {
  ...one,
  'clusters/production/apps.yaml': one['clusters/production/apps.yaml']!.split('---\n')
    .filter((document) => !document.includes('name: apps,'))
    .join('---\n'),
};

/** All that a run says of a change. */
function outputs(
  base: Record<string, string>,
  head: Record<string, string>,
): { plan: Plan; texts: string[] } {
  const said: string[] = [];
  const explain = explainerTo(
    { write: (text) => said.push(text), error: (text) => said.push(text), color: false },
    [],
  );
  const side = (rev: string, files: Record<string, string>) => ({ rev, tree: memoryTree(files) });
  const options = { path: '', clusters: [], environments: [], variables: {}, explain };
  const plan = planChange(side('base', base), side('head', head), options);
  const reports = Object.values(formats).map((format) =>
    format.render(plan, { maxLength: 1e6, color: true }),
  );
  return { plan, texts: [...said, ...reports, verdict(plan)] };
}

for (const [what, base, head, changes] of [
  ['created', without, one, 10],
  ['pruned', one, without, 10],
  ['changed', one, two, 14],
  ['unchanged', one, one, 0],
] as const) {
  test(`no output shows a secret that is ${what}, from any channel`, () => {
    const { plan, texts } = outputs(base, head);
    const [production] = plan.environments;
    const failed = production?.kustomizations.filter(({ status }) => status === 'failed') ?? [];
    assert.deepEqual(
      failed.map(({ name }) => name),
      ['broken-literal', 'broken-variable'],
    );
    assert.equal(
      production?.changes.length,
      changes,
      production?.changes.map(({ kind, name }) => kind + name).join(),
    );
    for (const text of texts) assert.deepEqual(leaks(text, canaries), [], text.slice(0, 20_000));
  });
}

test('the canaries are where they should be, and would be found', () => {
  for (const text of Object.values(one)) assert.doesNotMatch(text, /undefined/);
  assert.deepEqual(leaks(Object.values(one).join('\n'), canaries).length, CHANNELS.length);
  for (const padding of ['', 'x', 'xy']) {
    const encoded = Buffer.from(`${padding}${canaries[0]}${padding}`).toString('base64');
    assert.deepEqual(leaks(encoded, canaries), [canaries[0]]);
  }
});
