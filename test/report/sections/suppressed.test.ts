import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SuppressedFinding, Suppression } from '../../../src/checks/finding.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { environmentPlan, finding, plan } from '../plans.ts';

const place = { file: 'apps/a.yaml', line: 3, column: 5 };

function suppressed(differences: Partial<Suppression> = {}, rule = 'build/failed'): SuppressedFinding {
  const suppression: Suppression = {
    by: 'ignore',
    location: { file: '.flux-plan.yaml', line: 2, column: 5 },
    reason: 'it is *known*',
    added: false,
    ...differences,
  };
  return { finding: finding({ rule, location: place }), suppression };
}

const render = (...all: SuppressedFinding[]) =>
  markdown.render(plan([environmentPlan('production')], [], all), { revisions: false });

test('what was suppressed before is folded: a line each, with the reason as text', () => {
  assert.ok(
    render(suppressed(), suppressed({ by: 'comment', reason: 'so' })).includes(
      `<details><summary>2 findings suppressed</summary>

- \`build/failed\` (production) — \`apps/a.yaml:3:5\`: it is \\*known\\*
- \`build/failed\` (production) — \`apps/a.yaml:3:5\`: so

</details>`,
    ),
  );
});

test('what the change suppresses is in full view, with what was found and where it is suppressed', () => {
  const text = render(suppressed({ added: true }), suppressed());
  assert.ok(
    text.includes(
      `### Suppressed by this change

- error \`build/failed\` (production): no such file — \`apps/a.yaml:3:5\`
  - it is \\*known\\* — \`.flux-plan.yaml:2:5\`

<details><summary>1 finding suppressed</summary>`,
    ),
    text,
  );
});

test('findings of rules that are off are counted', () => {
  const off = (rule: string): SuppressedFinding => {
    const { finding: found, suppression } = suppressed({ by: 'off' }, rule);
    const { reason, ...rest } = suppression;
    assert.ok(reason);
    return { finding: found, suppression: rest };
  };
  const text = render(off('build/failed'), off('sources/unknown'), off('build/failed'));
  assert.ok(
    text.includes(
      `<details><summary>3 findings suppressed</summary>

Rules that are off: build/failed (2), sources/unknown (1).

</details>`,
    ),
    text,
  );
});

test('a plan in which nothing is suppressed does not speak of it', () => {
  assert.doesNotMatch(render(), /suppressed/i);
});

test('ten thousand suppressed findings are named in part, and counted', () => {
  const many = Array.from({ length: 10_000 }, () => suppressed());
  const text = render(...many);
  assert.match(text, /<summary>10000 findings suppressed<\/summary>/);
  assert.match(text, /And 9950 more findings\./);
});
