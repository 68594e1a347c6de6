import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { RULES } from '../../src/checks/rules.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { markdown } from '../../src/report/markdown.ts';
import { ruleAnchor } from '../../src/report/wording/rule-name.ts';
import { checkComment, type RecordedComment } from './comment-check.ts';
import { hostilePlans } from './hostile.ts';
import { change, environmentPlan, finding, kustomizationPlan, plan } from './plans.ts';

const recorded: RecordedComment[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/comments.json'), 'utf8'),
);

for (const [at, comment] of recorded.entries()) {
  test(`hostile plan ${at + 1}: GitHub's engine makes text of it, and nothing else`, () => {
    assert.equal(
      markdown.render(comment.plan, {}),
      comment.markdown,
      'record again: see test/report/oracle/record.ts',
    );
    checkComment(comment);
  });
}

test('the verdict, findings, dangers, environments, changes: in this order', () => {
  const changes = [
    change(),
    change({
      action: 'prune',
      name: 'old',
      reasons: ['Kustomization flux-system/apps no longer contains it.'],
    }),
  ];
  const location = { file: 'apps/base/api.yaml', line: 12, column: 9 };
  const text = markdown.render(
    plan([environmentPlan('production', { changes })], [finding({ location, help: 'Add it.' })]),
    {},
  );
  assert.equal(
    text,
    `**production:** 1 to apply, 1 to prune, 1 error

### Findings

- **error** \`build/failed\` (production): no such file — \`apps/base/api.yaml:12:9\`
  - Add it.

### Look at these first

| Action | Object | Kustomization | Why |
| --- | --- | --- | --- |
| \\- prune | \`Deployment/shop/old\` | \`flux-system/apps\` (production) | Kustomization flux-system/apps no longer contains it. |

### production

| Kustomization | prune | update |
| --- | --- | --- |
| \`flux-system/apps\` | 1 | 1 |

### Changes

<details><summary>- prune <code>Deployment/shop/old</code> in <code>flux-system/apps</code> (production)</summary>

\`\`\`diff
@@ -1 +1 @@
-image: api:1
+image: api:2
\`\`\`

</details>

<details><summary>~ update <code>Deployment/shop/api</code> in <code>flux-system/apps</code> (production)</summary>

\`\`\`diff
@@ -1 +1 @@
-image: api:1
+image: api:2
\`\`\`

</details>

Compared \`base\` with \`head\`.
`,
  );
});

test('the same change of several environments is shown once, and names their Kustomizations where they differ', () => {
  const text = markdown.render(
    plan([
      environmentPlan('a', {
        changes: [change(), change({ name: 'web', kustomization: 'flux-system/apps-a' })],
      }),
      environmentPlan('b', {
        changes: [change(), change({ name: 'web', kustomization: 'flux-system/apps-b' })],
      }),
    ]),
    {},
  );
  assert.equal(text.split('```diff').length - 1, 2);
  assert.match(text, /Deployment\/shop\/api<\/code> in <code>flux-system\/apps<\/code> \(a, b\)/);
  assert.match(
    text,
    /Deployment\/shop\/web<\/code> in <code>flux-system\/apps-a<\/code> \(a\), <code>flux-system\/apps-b<\/code> \(b\)/,
  );
});

test('the same changed lines are one change, whatever is around them and where', () => {
  const diff = (start: number, around: string, after = 'b') =>
    `@@ -${start},3 +${start},3 @@ spec\n x: ${around}\n-image: a\n+image: ${after}\n y: 1\n`;
  const render = (...diffs: string[]) =>
    markdown.render(
      plan(diffs.map((one, at) => environmentPlan(`e${at}`, { changes: [change({ diff: one })] }))),
      {},
    );
  const moved = render(diff(1, 'same'), diff(7, 'same'));
  assert.match(
    moved,
    /\(e0, e1\)<\/summary>\n\n```diff\n@@ @@ spec\n x: same\n-image: a\n\+image: b\n y: 1\n```\n\n<\/details>/,
  );
  const around = render(diff(1, 'one'), diff(7, 'two'), diff(1, 'one'));
  assert.match(around, /\(e0, e1, e2\)<\/summary>\n\n```diff\n@@ -1,3 \+1,3 @@ spec\n x: one\n/);
  assert.match(around, /\nAs in e0: the lines around the change differ elsewhere\.\n/);
  assert.equal(render(diff(1, 'same'), diff(1, 'same', 'c')).split('```diff').length - 1, 2);
});

test('the same change of many objects is shown once, with all their names', () => {
  const diff = (around: string) => `@@ -1,2 +1,2 @@ spec\n x: ${around}\n-interval: 1h\n+interval: 2h\n`;
  const changes = ['a', 'b', 'c', 'd'].map((name) =>
    change({ name, diff: diff(name), kustomization: `flux-system/${name === 'd' ? 'other' : 'apps'}` }),
  );
  const text = markdown.render(plan([environmentPlan('production', { changes })]), {});
  assert.match(
    text,
    /### Changes\n\n<details><summary>~ update 4 objects alike: <code>Deployment\/shop\/a<\/code> and 3 more in .*<\/summary>\n\n`Deployment\/shop\/a`, `Deployment\/shop\/b`, `Deployment\/shop\/c` in `flux-system\/apps`; `Deployment\/shop\/d` in `flux-system\/other`\.\n\n```diff\n@@ -1,2 \+1,2 @@ spec\n x: a\n/,
  );
  assert.match(text, /\nAs in the first of them: the lines around the change may differ in the others\.\n/);
  const two = markdown.render(plan([environmentPlan('production', { changes: changes.slice(0, 2) })]), {});
  assert.equal(two.split('```diff').length - 1, 2);
});

test('of a long table those rows are in the open that a reviewer looks for', () => {
  const changes = Array.from({ length: 20 }, (_, at) =>
    change({ kustomization: `flux-system/k${at}`, action: at === 7 ? 'prune' : 'create' }),
  );
  const text = markdown.render(plan([environmentPlan('production', { changes })]), {});
  assert.match(
    text,
    /### production\n\n\| Kustomization \| prune \|\n\| .*\n\| `flux-system\/k7` \| 1 \|\n\n<details><summary>19 Kustomizations with nothing but creations and updates<\/summary>\n\n\| Kustomization \| create \|\n/,
  );
});

test('what several findings say is said once, with their environments and places', () => {
  const at = (environment: string, line: number, severity: 'warning' | 'info' = 'warning') =>
    finding({
      severity,
      environments: [environment],
      location: { file: 'a.yaml', line, column: 1 },
      help: 'Mend it.',
    });
  const environments = ['a', 'b', 'c', 'd', 'e'].map((name) => environmentPlan(name));
  const warnings = [at('a', 1), at('b', 2), at('c', 3), at('d', 4)];
  assert.match(
    markdown.render(plan(environments, warnings), {}),
    /### Findings\n\n- \*\*warning\*\* `build\/failed` \(a, b, c, d\): no such file — `a\.yaml:1:1`, `a\.yaml:2:1`, `a\.yaml:3:1` and 1 more\n {2}- Mend it\.\n\n###/,
  );
  assert.match(
    markdown.render(plan(environments, [at('a', 1, 'info'), at('b', 2, 'info')]), {}),
    /<summary>1 remark<\/summary>\n\n- `build\/failed`: 1 remark\n {2}- \(a, b\) no such file — `a\.yaml:1:1`, `a\.yaml:2:1`\n/,
  );
  const other = { ...at('b', 2), message: 'no such directory' };
  assert.match(
    markdown.render(plan(environments, [at('a', 1), other]), {}),
    /\(a\): no such file[\s\S]*\(b\): no such directory/,
  );
});

test('the worst dangers are in the open, and many more are folded', () => {
  const changes = Array.from({ length: 30 }, (_, at) =>
    change({ action: 'prune', name: `app-${at}`, reasons: [`Reason ${at}.`] }),
  );
  const text = markdown.render(plan([environmentPlan('production', { changes })]), {});
  assert.match(text, /<details><summary>5 more to look at<\/summary>\n\n\| Action \| Object \|/);
  for (const { name } of changes) assert.ok(text.includes(`| \`Deployment/shop/${name}\` |`));
});

test('what was wrong before the change is folded, and environments without changes are named together', () => {
  const text = markdown.render(
    plan([environmentPlan('a'), environmentPlan('b')], [finding({ existing: true })]),
    {},
  );
  assert.match(
    text,
    /<summary>1 finding that this change does not bring: 1 error<\/summary>\n\n- \*\*error\*\*/,
  );
  assert.doesNotMatch(text, /### Findings/);
  assert.match(text, /### Without changes\n\na, b: 2 Kustomizations\.\n/);
});

test('what is not compared says why, and what lasts is named', () => {
  const kustomizations = (['unknown', 'suspended', 'failed', 'rendered'] as const).map((status) => {
    return kustomizationPlan(status, { namespace: 'x', status, reason: 'No such file' });
  });
  const withheld = [{ kustomization: 'x/broken', objects: 12, reason: 'It does not build' }];
  const text = markdown.render(plan([environmentPlan('a', { kustomizations, withheld })]), {});
  assert.match(text, /\| `x\/broken` \| 12 objects not compared: It does not build\. \|/);
  assert.match(text, /\| `x\/failed` \| does not build: No such file\. \|/);
  assert.match(
    text,
    /\n1 Kustomization without changes\.\n\n### Not applied, or not known\n\n- Not known: `x\/unknown`\n- Suspended: `x\/suspended`\n/,
  );
});

test('where nothing changes, what is not known is named once for all environments', () => {
  const kustomizations = [
    kustomizationPlan('elsewhere', { status: 'unknown' }),
    kustomizationPlan('broken', { status: 'failed' }),
    kustomizationPlan('waiting', { heldBackBy: ['flux-system/broken'] }),
  ];
  const names = ['a', 'b', 'c', 'd'];
  const text = markdown.render(plan(names.map((name) => environmentPlan(name, { kustomizations }))), {});
  assert.equal(
    text,
    `**all 4 environments:** no known changes, 1 Kustomization does not build

### Without known changes

all 4 environments: 12 Kustomizations.

### Not applied, or not known

- Does not build: \`flux-system/broken\` (all 4 environments)
- Held back by flux-system/broken (does not build): \`flux-system/waiting\` (all 4 environments)
- Not known: \`flux-system/elsewhere\` (all 4 environments)

Compared \`base\` with \`head\`.
`,
  );
});

test('a failure that a finding explains is not explained again', () => {
  const reason = 'no such file: a.yaml';
  const kustomizations = [kustomizationPlan('broken', { status: 'failed', reason })];
  const withheld = [
    { kustomization: 'flux-system/broken', objects: 2, reason: `It does not build: ${reason}` },
  ];
  const render = (existing: boolean, more = {}) =>
    markdown.render(
      plan(
        [environmentPlan('production', { kustomizations, changes: [change()], ...more })],
        [finding({ message: reason, kustomization: 'flux-system/broken', existing })],
      ),
      {},
    );
  assert.match(render(false), /\| `flux-system\/broken` \| {2}\| does not build\. \|/);
  const old = render(true);
  assert.doesNotMatch(old, /\| `flux-system\/broken` \|/);
  assert.match(old, /^- Still does not build: `flux-system\/broken`$/m);
  assert.match(render(false, { withheld }), /\| 2 objects not compared: It does not build\. \|/);
});

test('many environments without changes are counted behind the others', () => {
  const quiet = Array.from({ length: 6 }, (_, at) => environmentPlan(`quiet-${at}`));
  const busy = environmentPlan('busy', { changes: [change()] });
  const verdictOf = (...environments: Plan['environments']) =>
    markdown.render(plan(environments), {}).split('\n', 1)[0];
  assert.equal(verdictOf(busy, ...quiet), '**busy:** 1 to apply; **the other 6 environments:** no changes');
  assert.equal(
    verdictOf(busy, ...quiet.slice(1)),
    '**busy:** 1 to apply; **quiet-1, quiet-2, quiet-3, quiet-4, quiet-5:** no changes',
  );
  assert.equal(verdictOf(...quiet), '**all 6 environments:** no changes');
});

test('what the change touches is said, be it known what comes of it or not', () => {
  const kustomizations = [
    kustomizationPlan('admin', { status: 'unknown', reason: 'it needs a file', touched: true }),
    kustomizationPlan('broken', { status: 'failed', touched: true }),
    kustomizationPlan('elsewhere', { status: 'unknown' }),
  ];
  const text = markdown.render(
    plan(
      [environmentPlan('production', { kustomizations })],
      [finding({ message: 'no such file', kustomization: 'flux-system/broken', existing: true })],
    ),
    {},
  );
  assert.match(
    text,
    /^\*\*production:\*\* changes of 1 Kustomization not known, 1 Kustomization still does not build$/m,
  );
  assert.match(
    text,
    /^\| `flux-system\/admin` \| the change touches it, and what it applies is not known: it needs a file\. \|$/m,
  );
  assert.match(
    text,
    /^\| `flux-system\/broken` \| still does not build: what the change does to it is not known\. \|$/m,
  );
  assert.match(text, /^- Not known: `flux-system\/admin`, `flux-system\/elsewhere`$/m);
});

test('what an old failure holds back is named below, and has no part in the order', () => {
  const kustomizations = [
    kustomizationPlan('apps'),
    kustomizationPlan('broken', { status: 'failed' }),
    kustomizationPlan('late', { dependsOn: ['flux-system/apps'], wave: 2, affected: true }),
    kustomizationPlan('waiting', {
      dependsOn: ['flux-system/broken'],
      heldBackBy: ['flux-system/broken'],
      affected: true,
    }),
  ];
  const render = (existing: boolean) =>
    markdown.render(
      plan(
        [environmentPlan('production', { kustomizations, changes: [change()] })],
        [finding({ kustomization: 'flux-system/broken', existing })],
      ),
      {},
    );
  const [old, fresh] = [render(true), render(false)];
  assert.match(old, /^- Held back by flux-system\/broken \(does not build\): `flux-system\/waiting`$/m);
  assert.match(old, /\["flux-system\/late"\]/);
  assert.doesNotMatch(old, /\["flux-system\/waiting/);
  assert.match(fresh, /^Held back by flux-system\/broken \(does not build\): `flux-system\/waiting`\.$/m);
  assert.match(fresh, /\["flux-system\/waiting/);
});

test('changed manifests that no build reads are listed, folded', () => {
  const text = markdown.render(
    { ...plan([environmentPlan('production')]), unreadFiles: ['apps/a.yaml', 'apps/b.yaml'] },
    {},
  );
  assert.match(
    text,
    /<details><summary>2 changed manifests are read by no build that is known<\/summary>\n\n- `apps\/a\.yaml`\n- `apps\/b\.yaml`\n/,
  );
});

test('remarks are folded by rule, and those that were there before are counted', () => {
  const remark = finding({ rule: 'build/unknown', severity: 'info', message: 'not known' });
  const many = Array.from({ length: 30 }, (_, at) => finding({ existing: true, message: `old ${at}` }));
  const findings = [remark, ...many, { ...remark, existing: true, message: 'not known before' }];
  const text = markdown.render(plan([environmentPlan('production')], findings), {});
  assert.match(
    text,
    /<summary>1 remark<\/summary>\n\n- `build\/unknown`: 1 remark\n {2}- \(production\) not known\n/,
  );
  assert.match(text, /<summary>31 findings that this change does not bring: 30 errors, 1 remark<\/summary>/);
  assert.match(text, /old 19\n\n- `build\/failed`: 30 errors\n- `build\/unknown`: 1 remark\n/);
  assert.doesNotMatch(text, /old 20/);
});

test('of many findings of one rule the first are in the open and the others folded', () => {
  const findings = Array.from({ length: 7 }, (_, at) => finding({ message: `bad ${at}`, help: 'Mend it.' }));
  const text = markdown.render(plan([environmentPlan('production')], findings), {});
  assert.match(
    text,
    /bad 2\n\n<details><summary>4 more of <code>build\/failed<\/code>, error<\/summary>\n\n- .*bad 3\n/,
  );
  assert.equal(text.split('Mend it.').length - 1, 2);
});

test('a finding about a dangerous change is said with the change, and once', () => {
  const prune = change({ action: 'prune', name: 'data', reasons: ['It is gone.'] });
  const about = finding({
    rule: 'prune/data-loss',
    severity: 'warning',
    message: 'Its volume goes with it.',
    object: 'apps/v1/Deployment/shop/data',
    kustomization: 'flux-system/apps',
    help: 'Keep it.',
  });
  const other = finding({ ...about, object: 'apps/v1/Deployment/shop/api', rule: 'changes/selector' });
  const changes = [change({ action: 'prune', name: 'a' }), change(), prune];
  const render = (findings: Plan['findings'], environments = ['production']) =>
    markdown.render(
      plan(
        environments.map((name) => environmentPlan(name, { changes })),
        findings,
      ),
      {},
    );
  const text = render([about]);
  assert.doesNotMatch(text, /### Findings/);
  assert.match(
    text,
    /\| --- \| --- \| --- \| --- \|\n\| \\- prune \| `Deployment\/shop\/data` \| .* \| \*\*warning\*\* `prune\/data-loss`: Its volume goes with it\. Keep it\. It is gone\. \|\n\| \\- prune \| `Deployment\/shop\/a`/,
  );
  assert.match(
    render([other]),
    /\| \\~ update \| `Deployment\/shop\/api` \| .*\*\*warning\*\* `changes\/selector`/,
  );
  // An environment in which it is not said with its change, and a change of another Kustomization.
  assert.match(render([{ ...about, environments: ['production', 'staging'] }]), /### Findings/);
  assert.match(render([{ ...about, kustomization: 'flux-system/other' }]), /### Findings/);
  assert.match(
    render([{ ...about, severity: 'info', rule: 'changes/x', object: other.object! }]),
    /1 remark/,
  );
});

test('many objects that are pruned for the same reason share a row', () => {
  const changes = Array.from({ length: 5 }, (_, at) => change({ action: 'prune', name: `app-${at}` }));
  const text = markdown.render(plan([environmentPlan('production', { changes })]), {});
  assert.match(text, /\| \\- prune \| 5 objects: `Deployment\/shop\/app-0`, .*`Deployment\/shop\/app-4` \|/);
});

test('environments of which the same is to be said have one table', () => {
  const text = markdown.render(
    plan(['a', 'b'].map((name) => environmentPlan(name, { changes: [change()] }))),
    {},
  );
  assert.equal(text.match(/^### .*$/gm)?.join(), '### a, b,### Changes');
});

test('the order in which changes are applied, what waits for them, and what is held back', () => {
  const kustomizations = [
    kustomizationPlan('apps', { wave: 2, dependsOn: ['flux-system/crds'], affected: true }),
    kustomizationPlan('broken', { status: 'failed' }),
    kustomizationPlan('crds'),
    kustomizationPlan('late', {
      wave: 2,
      dependsOn: ['flux-system/broken'],
      heldBackBy: ['flux-system/broken'],
    }),
    kustomizationPlan('other'),
  ];
  const changes = [
    change({ kustomization: 'flux-system/crds' }),
    change({ kustomization: 'flux-system/late', heldBackBy: ['flux-system/broken'] }),
  ];
  const text = markdown.render(plan([environmentPlan('production', { kustomizations, changes })]), {});
  assert.match(
    text,
    /\nHeld back by flux-system\/broken \(does not build\): `flux-system\/late`\.\n\n<details><summary>Apply order<\/summary>\n\n/,
  );
  assert.match(
    text,
    /\| Step \| With changes \| Waiting, without changes \|\n\| --- \| --- \| --- \|\n\| 1 \| `flux-system\/crds` \| {2}\|\n\| 2 \| {2}\| `flux-system\/apps` \|\n\n```mermaid\nflowchart LR\n/,
  );
  assert.match(text, /n2\["flux-system\/crds<br\/>changed"\]:::changed\n.*\n {2}n2 --> n0\n {2}n1 --> n3\n/);
  assert.doesNotMatch(text, /flux-system\/other/);
});

test('each rule has a link to its documentation, when it is known where that is', () => {
  const rulesUrl = 'https://github.com/o/r/blob/v1/docs/rules.md';
  const findings = [finding(), finding({ rule: 'variables/source-missing', severity: 'info' })];
  const text = markdown.render(plan([environmentPlan('production')], findings), { rulesUrl });
  assert.match(
    text,
    /\[`build\/failed`\]\(<https:\/\/github\.com\/o\/r\/blob\/v1\/docs\/rules\.md#buildfailed>\)/,
  );
  assert.match(text, /\[`variables\/source-missing`\]\(<[^>]*#variablessource-missing>\)/);
  const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  for (const { id } of RULES) assert.ok(page.includes(`(#${ruleAnchor(id)})`), id);
});

/** A plan with a prune, an error, and as many long updates as asked for, with characters of one to four bytes. */
function large(changes: number, lines = 20): Plan {
  const diff = `@@ -1 +1 @@\n${'+key: ä€😀 value\n'.repeat(lines)}`;
  const updates = Array.from({ length: changes }, (_, at) =>
    change({ name: `app-${at}-ü😀`, diff: `${diff}+number: ${at}\n` }),
  );
  return plan(
    [environmentPlan('production', { changes: [...updates, change({ action: 'prune', name: 'precious' })] })],
    [finding({ message: 'the error' })],
  );
}

for (const size of [1, 30, 300, 3000, 30_000]) {
  test(`${size} changes: within the limit of a comment, with the error and the prune`, () => {
    const text = markdown.render(large(size), {});
    assert.ok(text.length <= 65_000, `${text.length}`);
    assert.match(text, /^\*\*production:\*\* /);
    assert.match(text, /the error/);
    assert.match(text, /- prune.*precious/);
    assert.equal(text.split('<details>').length, text.split('</details>').length);
    if (text.includes('cut to fit')) assert.match(text, / left out[.:]\n/);
  });
}

test('a report exactly as long as the limit is whole, and one unit less cuts it', () => {
  const whole = markdown.render(large(3), { maxLength: 1e9 });
  assert.doesNotMatch(whole, /cut to fit/);
  assert.equal(markdown.render(large(3), { maxLength: whole.length + 1 }), whole);
  assert.equal(markdown.render(large(3), { maxLength: whole.length }), whole);
  const cut = markdown.render(large(3, 400), {
    maxLength: markdown.render(large(3, 400), { maxLength: 1e9 }).length - 1,
  });
  assert.match(cut, /cut to fit/);
});

test('any limit is kept, and no character is cut in half', () => {
  fc.assert(
    fc.property(hostilePlans, fc.nat(4000), (any, maxLength) => {
      const text = markdown.render(any, { maxLength });
      assert.ok(text.length <= maxLength);
      assert.doesNotMatch(text, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    }),
  );
});

test('a diff of one endless line is cut too', () => {
  const changes = [change({ diff: `@@ -0,0 +1 @@\n+${'😀'.repeat(100_000)}\n` })];
  const text = markdown.render(plan([environmentPlan('production', { changes })]), {});
  assert.ok(text.length <= 65_000);
  assert.match(text, /\+😀|1 more line of this diff left out/);
});

test('the address of the whole report, when there is one', () => {
  const text = markdown.render(plan([]), { fullReportUrl: 'https://github.com/o/r/actions/runs/1?a=b|c>' });
  assert.match(text, /\[The whole report\]\(<https:\/\/github\.com\/o\/r\/actions\/runs\/1\?a=b\|c%3E>\)\n$/);
});
