import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../src/plan/plan.ts';
import { LADDER } from '../../src/report/document/limits.ts';
import { markdown } from '../../src/report/markdown.ts';
import { change, environmentPlan, finding, kustomizationPlan, plan } from './plans.ts';

/** Characters of one to four bytes, a combining one, a right-to-left word, and what Markdown and HTML read. */
const TEXT = 'a ä € 😀 e\u0301 שלום | `b` <i> *c*';
const FENCE = /^(`{3,})([a-z]*)$/;

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Dependencies, changes, findings and withheld objects of everything that a report shows, with such text in them. */
function largePlan(size: number, environments = 2): Plan {
  const kustomizations = Array.from({ length: 20 }, (_, at) =>
    kustomizationPlan(`k${at}-${TEXT}`, {
      dependsOn: at === 0 ? [] : [`flux-system/k${at - 1}-${TEXT}`],
      wave: at + 1,
    }),
  );
  const changes = Array.from({ length: size }, (_, at) =>
    change({
      name: `app-${at}-${TEXT}`,
      kustomization: `flux-system/k${at % 20}-${TEXT}`,
      diff: `@@ -1 +1 @@\n+number: ${at}\n${`+key: ${TEXT}\n`.repeat(60)}`,
    }),
  );
  const prune = change({ action: 'prune', name: 'precious', reasons: [`It is gone: ${TEXT}.`] });
  const withheld = [{ kustomization: 'flux-system/broken', objects: 3, reason: TEXT }];
  return plan(
    Array.from({ length: environments }, (_, at) =>
      environmentPlan(`env-${at}`, {
        kustomizations,
        changes: [...changes, prune, change({ name: `only-${at}` })],
        withheld,
      }),
    ),
    [
      finding({ message: `the error ${TEXT}`, environments: ['env-0'] }),
      ...Array.from({ length: size }, (_, at) =>
        finding({ severity: 'info', message: `remark ${at} ${TEXT}`, environments: ['env-0'] }),
      ),
      ...Array.from({ length: size }, (_, at) => finding({ existing: true, message: `old ${at} ${TEXT}` })),
    ],
  );
}

/** Every fence and every element that folds is closed, in order. */
function checkValid(text: string): void {
  let fence: string | undefined;
  let depth = 0;
  for (const line of text.split('\n')) {
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      continue;
    }
    fence = FENCE.exec(line)?.[1];
    if (line.startsWith('<details>')) depth++;
    if (line === '</details>') depth--;
    assert.ok(depth >= 0);
  }
  assert.equal(fence, undefined, 'a fence is open');
  assert.equal(depth, 0, 'an element is open');
  assert.doesNotMatch(text, HALF, 'a character is cut in half');
}

test('at each limit, one above and one below it: valid, within it, with verdict, errors and prunes', () => {
  const large = largePlan(300);
  let steps = 0;
  let text = markdown.render(large, { maxLength: Number.POSITIVE_INFINITY });
  for (; ; steps++) {
    const { length } = text;
    assert.equal(markdown.render(large, { maxLength: length + 1 }), text);
    assert.equal(markdown.render(large, { maxLength: length }), text);
    checkValid(text);
    assert.equal(text.includes('cut to fit'), steps > 0);
    assert.match(text, /^\*\*env-0:\*\* 30[0-9] to apply/);
    assert.match(text, /the error/);
    assert.match(text, /\| \\- prune \| `Deployment\/shop\/precious` \|/);
    const shorter = markdown.render(large, { maxLength: length - 1 });
    assert.ok(shorter.length < length);
    text = shorter;
    if (!text.includes('###')) break;
  }
  assert.ok(steps >= 8, `${steps} steps of ${LADDER.length}`);
  assert.match(text, /^\*\*env-0:\*\* /);
});

test('of the lowest step little is left, and that is less than a tenth of a comment', () => {
  const least = LADDER.at(-1)!;
  assert.ok(least.important >= 15);
  const text = markdown.render(largePlan(200, 60), { maxLength: 6_500 });
  assert.match(text, /### Look at these first/);
  checkValid(text);
});

test('60 environments, and hundreds of findings that were there before: below the limit of a comment', () => {
  for (const size of [10, 100, 400]) {
    const text = markdown.render(largePlan(size, 60), {});
    assert.ok(text.length <= 65_000, `${text.length}`);
    checkValid(text);
    assert.match(text, /the error/);
    assert.match(text, /precious/);
  }
});

test('names of any length leave room for the prune and the error', () => {
  const name = '😀'.repeat(100_000);
  const changes = [
    change({ action: 'prune', name, kustomization: `flux-system/${name}`, reasons: [name] }),
    change({ name: `${name}2`, diff: `@@ -1 +1 @@\n+${name}\n`, heldBackBy: [`flux-system/${name}`] }),
  ];
  const kustomizations = [
    kustomizationPlan(name, { dependsOn: [`x/${name}`], heldBackBy: [`x/${name}`], affected: true }),
    kustomizationPlan('x', { status: 'failed', reason: name }),
  ];
  const text = markdown.render(
    plan(
      [environmentPlan(name, { changes, kustomizations })],
      [
        finding({
          message: `the error ${name}`,
          location: { file: name, line: 1, column: 1 },
          environments: [name],
        }),
      ],
    ),
    {},
  );
  assert.ok(text.length <= 65_000, `${text.length}`);
  checkValid(text);
  assert.match(text, /the error/);
  assert.match(text, /\\- prune/);
});

test('what is cut is named, and where the whole report is', () => {
  const text = markdown.render(largePlan(300), { fullReportUrl: 'https://github.com/o/r/actions/runs/1' });
  assert.match(
    text,
    /This report is cut to fit: not all of .* is here\. \[The whole report\]\(<https:\/\/github\.com\/o\/r\/actions\/runs\/1>\)\n$/,
  );
});
