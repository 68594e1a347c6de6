import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.ts';
import { markdown } from '../../src/report/markdown.ts';
import { checkComment, type RecordedComment } from './comment-check.ts';
import { hostilePlans } from './hostile.ts';
import { change, environmentPlan, finding, plan } from './plans.ts';

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

| Kustomization | prune | update | Remarks |
| --- | --- | --- | --- |
| \`flux-system/apps\` | 1 | 1 |  |

### Changes

<details><summary>- prune <code>Deployment/shop/old</code> in <code>flux-system/apps</code> (production)</summary>

- Kustomization flux-system/apps no longer contains it.

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

test('what was wrong before the change is folded, and environments without changes are named together', () => {
  const text = markdown.render(
    plan([environmentPlan('a'), environmentPlan('b')], [finding({ existing: true })]),
    {},
  );
  assert.match(text, /<summary>1 finding that this change does not bring<\/summary>\n\n- \*\*error\*\*/);
  assert.doesNotMatch(text, /### Findings/);
  assert.match(text, /### Without changes\n\na, b: 2 Kustomizations\.\n/);
});

test('what is not compared says why, and what lasts is named', () => {
  const kustomizations = (['unknown', 'suspended', 'failed', 'rendered'] as const).map((status) => {
    return { namespace: 'x', name: status, path: 'apps', status, objects: 1, reason: 'No such file' };
  });
  const withheld = [{ kustomization: 'x/broken', objects: 12, reason: 'It does not build' }];
  const text = markdown.render(plan([environmentPlan('a', { kustomizations, withheld })]), {});
  assert.match(text, /\| `x\/broken` \| 12 objects not compared: It does not build\. \|/);
  assert.match(text, /\| `x\/failed` \| failed: No such file\. \|/);
  assert.match(
    text,
    /\n1 Kustomization without changes\.\n\nNot known: x\/unknown\.\n\nSuspended: x\/suspended\.\n/,
  );
});

test('remarks are folded, and those that were there before are counted', () => {
  const remark = finding({ rule: 'build/unknown', severity: 'info', message: 'not known' });
  const many = Array.from({ length: 30 }, (_, at) => finding({ existing: true, message: `old ${at}` }));
  const findings = [remark, ...many, { ...remark, existing: true, message: 'not known before' }];
  const text = markdown.render(plan([environmentPlan('production')], findings), {});
  assert.match(
    text,
    /<summary>1 remark<\/summary>\n\n- \*\*info\*\* `build\/unknown` \(production\): not known\n/,
  );
  assert.match(text, /<summary>31 findings that this change does not bring<\/summary>/);
  assert.match(text, /old 19\n\nAnd 10 more findings, 10 errors among them\.\n\n1 remark not listed\.\n/);
});

/** A plan with a prune, an error, and as many long updates as asked for, with characters of one to four bytes. */
function large(changes: number, lines = 20): Plan {
  const diff = `@@ -1 +1 @@\n${'+key: ä€😀 value\n'.repeat(lines)}`;
  const updates = Array.from({ length: changes }, (_, at) => change({ name: `app-${at}-ü😀`, diff }));
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
