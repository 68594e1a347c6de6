import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, VersionChange } from '../../../src/plan/plan.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { change, environmentPlan, plan } from '../plans.ts';

const bump = (differences: Partial<VersionChange> = {}): VersionChange => ({
  place: 'spec.image',
  name: 'r.io/api',
  from: '1.0.0',
  to: '1.1.0',
  step: 'upgrade',
  ...differences,
});

function tableOf(...environments: [name: string, changes: Change[]][]): string[] {
  const text = markdown.render(
    plan(environments.map(([name, changes]) => environmentPlan(name, { changes }))),
    {},
  );
  const section = text.split('### Versions\n\n')[1]?.split('\n\n#')[0] ?? '';
  return section.split('\n').slice(2);
}

test('a version once, with every object and environment that gets it', () => {
  const changes = (...names: string[]) =>
    names.map((name) =>
      change({ name, versions: [bump()], routine: true, diff: `@@ -1,1 +1,1 @@ a\n-${name}\n+b\n` }),
    );
  assert.deepEqual(tableOf(['production', changes('api', 'worker')], ['staging', changes('api', 'worker')]), [
    '| `r.io/api` | `1.0.0` | `1.1.0` | `Deployment/shop/api`, `Deployment/shop/worker` | production, staging |',
    '',
    'All 2 changes are routine: nothing but versions differs, and none goes down, to another major or to a pre-release.',
  ]);
});

test('how much of a change is routine', () => {
  const routine = change({ name: 'a', versions: [bump()], routine: true });
  const other = change({ name: 'b', versions: [bump()], diff: '@@ -1 +1 @@ b\n-1\n+2\n' });
  assert.match(
    tableOf(['production', [routine]]).at(-1) ?? '',
    /^The change is routine: nothing but versions/,
  );
  assert.match(tableOf(['production', [routine, other]]).at(-1) ?? '', /^1 of 2 changes is routine: /);
  assert.match(tableOf(['production', [other]]).at(-1) ?? '', /^\| /);
});

test('what to look at comes first and is marked', () => {
  const versions = [
    bump(),
    bump({ name: 'r.io/db', from: '16', to: '17', step: 'major' }),
    bump({ name: 'r.io/cache', from: '1.0.0', to: '1.1.0-rc.1', step: 'prerelease' }),
    bump({ name: 'r.io/web', from: '2.0.0', to: '1.0.0', step: 'downgrade' }),
    { place: 'spec.new', name: 'r.io/new', to: '1', step: 'other' as const },
  ];
  assert.deepEqual(
    tableOf(['production', [change({ versions })]]).map((row) => row.split(' | ').slice(0, 4).join(' ')),
    [
      '| `r.io/cache` `1.0.0` `1.1.0-rc.1` **pre-release**',
      '| `r.io/db` `16` `17` **major**',
      '| `r.io/new`  `1` new',
      '| `r.io/web` `2.0.0` `1.0.0` **downgrade**',
      '| `r.io/api` `1.0.0` `1.1.0` ',
    ],
  );
});

test('without versions there is no table', () => {
  assert.doesNotMatch(
    markdown.render(plan([environmentPlan('production', { changes: [change()] })]), {}),
    /Versions/,
  );
});

test('what a diff leaves out stands below it, and in its place where there is nothing else', () => {
  const render = (differences: Partial<Change>) =>
    markdown.render(plan([environmentPlan('production', { changes: [change(differences)] })]), {});
  assert.match(render({ omitted: ['status'] }), /```\n\nDiffers too, and is not shown: status\.\n/);
  assert.match(
    render({ omitted: ['status'], diff: '', reasons: ['It is resumed.'] }),
    /- It is resumed\.\n\nNothing differs but status\.\n/,
  );
});

test('updates with nothing to show are one table, behind all others', () => {
  const quiet = (name: string) =>
    change({ name, diff: '', omitted: ['metadata.labels.version'], routine: true });
  const text = markdown.render(
    plan([environmentPlan('production', { changes: [quiet('a'), quiet('b'), change({ name: 'c' })] })]),
    {},
  );
  assert.match(
    text,
    /summary>~ update <code>Deployment\/shop\/c<[\s\S]*<summary>~ 2 updates with nothing to show</,
  );
  assert.ok(
    text.includes('| `Deployment/shop/a` | `flux-system/apps` (production) | metadata.labels.version |'),
  );
});

const hunk = (header: string, lines: string) => `@@ ${header}\n${lines}`;

test('the same change is shown once, whatever stands around it', () => {
  const shown = (one: string, two: string): number =>
    markdown
      .render(
        plan([
          environmentPlan('production', { changes: [change({ diff: one })] }),
          environmentPlan('staging', { changes: [change({ diff: two })] }),
        ]),
        {},
      )
      .split('```diff').length - 1;
  const lines = ' replicas: 3\n-a: 1\n+a: 2\n b: production\n';
  const others = ' replicas: 1\n-a: 1\n+a: 2\n b: staging\n';
  assert.equal(shown(hunk('-1,3 +1,3 @@ spec', lines), hunk('-9,3 +9,3 @@ spec', others)), 1);
  assert.equal(shown(hunk('-1,3 +1,3 @@ spec', lines), hunk('-1,3 +1,3 @@ spec.other', lines)), 2);
  assert.equal(
    shown(hunk('-1,3 +1,3 @@ spec', lines), hunk('-1,3 +1,3 @@ spec', others.replace('2', '3'))),
    2,
  );
  // Within a text nobody knows what a line belongs to.
  assert.equal(shown(hunk('-1,3 +1,3 @@ data.a |', lines), hunk('-1,3 +1,3 @@ data.a |', others)), 2);
  assert.equal(shown(hunk('-1,3 +1,3 @@ data.a |', lines), hunk('-9,3 +9,3 @@ data.a |', lines)), 2);
  // What stands between two changes says where the second one is.
  const two = (between: string) => hunk('-1,3 +1,3 @@ spec', `-a: 1\n+a: 2\n ${between}\n-c: 1\n+c: 2\n`);
  assert.equal(shown(two('b:'), two('d:')), 2);
});
