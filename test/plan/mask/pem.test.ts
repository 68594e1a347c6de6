import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPrivateKey, shortenPem } from '../../../src/plan/mask/pem.ts';

const block = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;

test('a private key within base64 is found at any offset', () => {
  for (const before of ['', '{', '{"', '{"k":"']) {
    const text = `${before}${block('PRIVATE KEY', 'A'.repeat(200))}"}`;
    assert.ok(hasPrivateKey(Buffer.from(text).toString('base64')), before);
  }
  assert.ok(hasPrivateKey(JSON.stringify({ private_key: block('RSA PRIVATE KEY', 'A'.repeat(64)) })));
  assert.equal(hasPrivateKey(block('CERTIFICATE', 'A'.repeat(200))), false);
  assert.equal(hasPrivateKey(Buffer.from('a'.repeat(300)).toString('base64')), false);
});

test('of a certificate stays a digest, which differs when the certificate does and not when its lines do', () => {
  const [one, other] = ['A'.repeat(128), `${'A'.repeat(127)}B`];
  const short = shortenPem(`a: ${block('CERTIFICATE', one)}\n`);
  assert.match(short, /^a: -----BEGIN CERTIFICATE----- \(sha256 [0-9a-f]{16}\) -----END CERTIFICATE-----\n$/);
  assert.notEqual(shortenPem(block('CERTIFICATE', other)), shortenPem(block('CERTIFICATE', one)));
  assert.equal(
    shortenPem(block('CERTIFICATE', one.replace(/.{64}/, '$&\n'))),
    shortenPem(block('CERTIFICATE', one)),
  );
});

test('in long texts that only begin like one there is no private key', () => {
  for (const text of [
    '-----BEGIN '.repeat(200_000),
    `-----BEGIN A-----${'A'.repeat(2_000_000)}`,
    '-----BEGIN A-----'.repeat(100_000),
    `${'A'.repeat(100)}${' '.repeat(1_000_000)}!`,
    'LS0tLS1CRUdJTi'.repeat(100_000),
  ]) {
    assert.equal(hasPrivateKey(text), false);
    assert.ok(shortenPem(text).length <= text.length);
  }
});
