import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization } from '../states.ts';

test('an encrypted Secret of a Kustomization that does not decrypt, and no failed build beside it', () => {
  const [finding, ...more] = fixtureFindings('objects/encrypted', 'fires');
  assert.deepEqual(counts([finding!, ...more]), { 'objects/encrypted error': 1 });
  assert.match(
    finding?.message ?? '',
    /^Secret\/default\/token is SOPS encrypted, and spec\.decryption is not set/,
  );
  assert.deepEqual(finding?.location, { file: 'apps/secret.yaml', line: 1, column: 1 });
});

test('silent about a Secret that is to be applied as it is', () => {
  assert.deepEqual(fixtureFindings('objects/encrypted', 'silent'), []);
});

test('each of several Secrets, and nothing while the Kustomization is suspended', () => {
  const problem = (name: string) => ({
    message: `Secret/shop/${name} is SOPS encrypted`,
    cause: 'encrypted' as const,
  });
  const broken = { problem: problem('a'), notes: [problem('b')] };
  const failed = environment('production', [kustomization('apps', { status: 'failed', ...broken })]);
  assert.deepEqual(counts(findingsOf([failed])), { 'objects/encrypted error': 2 });
  const suspended = environment('production', [kustomization('apps', { status: 'suspended', ...broken })]);
  assert.deepEqual(counts(findingsOf([suspended])), {});
});
