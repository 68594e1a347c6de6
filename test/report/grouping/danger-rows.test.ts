import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../../src/plan/plan.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { impersonal } from '../../../src/report/wording/impersonal.ts';
import { change, environmentPlan, finding, plan } from '../plans.ts';

/** Of each app a ReplicationSource and a Secret, as a component that is no longer used had made them. */
function pruned(apps: number): Change[] {
  return Array.from({ length: apps }, (_, at) => {
    const kustomization = `flux-system/app-${at}`;
    return ['ReplicationSource', 'Secret'].map((kind) =>
      change({
        action: 'prune',
        kind,
        name: `app-${at}-backup`,
        kustomization,
        reasons: [`Kustomization ${kustomization} no longer contains it.`],
      }),
    );
  }).flat();
}

function rows(changes: Change[], findings = [] as Parameters<typeof plan>[1]): string[] {
  const text = markdown.render(plan([environmentPlan('production', { changes })], findings), {});
  return (/### Look at these first\n\n.*\n.*\n((?:\|.*\n)*)/.exec(text)?.[1] ?? '').trimEnd().split('\n');
}

test('what many Kustomizations lose for the same reason is one row, counted by kind', () => {
  assert.deepEqual(rows(pruned(6)), [
    '| \\- prune | 12 objects: 6 ReplicationSource (`shop/app-0-backup`, `shop/app-1-backup`, `shop/app-2-backup` and 3 more), 6 Secret (`shop/app-0-backup`, `shop/app-1-backup`, `shop/app-2-backup` and 3 more) | 6 Kustomizations (production) | Its Kustomization no longer contains it. |',
  ]);
});

test('what few Kustomizations lose is a row for each, with the names', () => {
  assert.deepEqual(rows(pruned(2)), [
    '| \\- prune | 2 objects: `ReplicationSource/shop/app-0-backup`, `Secret/shop/app-0-backup` | `flux-system/app-0` (production) | Kustomization flux-system/app-0 no longer contains it. |',
    '| \\- prune | 2 objects: `ReplicationSource/shop/app-1-backup`, `Secret/shop/app-1-backup` | `flux-system/app-1` (production) | Kustomization flux-system/app-1 no longer contains it. |',
  ]);
});

test('another danger among many of one kind keeps its row, and what a rule says of one comes first', () => {
  const claim = change({
    action: 'prune',
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    name: 'data',
    kustomization: 'flux-system/app-3',
    reasons: ['Kustomization flux-system/app-3 no longer contains it.'],
  });
  const other = change({ action: 'orphan', name: 'left', reasons: ['Nothing deletes it.'] });
  const loss = finding({
    rule: 'prune/data-loss',
    severity: 'warning',
    message: 'Its data goes.',
    object: 'v1/PersistentVolumeClaim/shop/data',
  });
  const [first, second, third, ...more] = rows([...pruned(6), claim, other], [loss]);
  assert.match(first!, /`PersistentVolumeClaim\/shop\/data` .* \*\*warning\*\* `prune\/data-loss`/);
  assert.match(second!, /^\| \\- prune \| 12 objects: /);
  assert.match(third!, /^\| ◦ orphan \| `Deployment\/shop\/left` /);
  assert.deepEqual(more, []);
});

test('a finding about a Kustomization that goes is said with its custom resource', () => {
  const resource = change({
    action: 'prune',
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    namespace: 'flux-system',
    name: 'old',
    kustomization: 'flux-system/cluster',
    reasons: ['Kustomization flux-system/cluster no longer contains it.'],
  });
  const cascade = finding({
    rule: 'prune/cascade',
    severity: 'warning',
    message: 'Kustomization flux-system/old is deleted, and with it 2 objects.',
    kustomization: 'flux-system/old',
    object: 'kustomize.toolkit.fluxcd.io/v1/Kustomization/flux-system/old',
  });
  assert.deepEqual(rows([resource], [cascade]), [
    '| \\- prune | `Kustomization/flux-system/old` | `flux-system/cluster` (production) | **warning** `prune/cascade`: Kustomization flux-system/old is deleted, and with it 2 objects. Kustomization flux-system/cluster no longer contains it. |',
  ]);
});

test('a sentence about one Kustomization as one about many, and no name is taken for a longer one', () => {
  assert.equal(
    impersonal('Kustomization a/b is deleted, and with it what it applied.', 'a/b'),
    'Its Kustomization is deleted, and with it what it applied.',
  );
  assert.equal(
    impersonal('Nothing deletes it, because spec.prune of Kustomization a/b is false.', 'a/b'),
    'Nothing deletes it, because spec.prune of its Kustomization is false.',
  );
  assert.equal(impersonal('It goes. Kustomization a/b.', 'a/b'), 'It goes. Its Kustomization.');
  for (const other of ['a/b-c', 'a/bc', 'a/b.c']) {
    assert.equal(
      impersonal(`Kustomization ${other} applies it.`, 'a/b'),
      `Kustomization ${other} applies it.`,
    );
  }
});
