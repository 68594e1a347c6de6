import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceCredentials } from '../../../src/plan/mask/credentials.ts';

const masked = (text: string) => replaceCredentials(text, () => '***');

for (const [text, expected] of [
  ['https://me:hunter2@git.example.com/a', 'https://***@git.example.com/a'],
  ['redis://:hunter2@host:6379/0', 'redis://***@host:6379/0'],
  ['db://u:p@ss@h:5432 and amqp://a:b@c', 'db://***@h:5432 and amqp://***@c'],
  ['mongodb://u:hunter2@h1,h2/db?x=y', 'mongodb://***@h1,h2/db?x=y'],
  ['https://ghp_0123456789abcdef0123456789@github.com/a', 'https://***@github.com/a'],
  ['{"url":"https://me:hunter2@h"}', '{"url":"https://***@h"}'],
] as const) {
  test(`${text}: the credentials are masked, and the host is not`, () => {
    assert.equal(masked(text), expected);
    assert.equal(masked(expected), expected);
  });
}

for (const text of [
  'ssh://git@github.com/org/repo',
  'https://example.com:8080/a@b',
  'oci://ghcr.io/org/chart',
  'https://host/path?mail=me@example.com',
  `db://\${USER}:\${PASSWORD}@host`,
]) {
  test(`${text}: nothing is masked`, () => {
    assert.equal(masked(text), text);
  });
}

test('of long texts without credentials nothing is masked', () => {
  for (const text of ['://'.repeat(300_000), `://${':'.repeat(1_000_000)}`, '://a:b'.repeat(200_000)])
    assert.equal(masked(text), text);
});
