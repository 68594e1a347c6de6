import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentMarker, fingerprintIn, goneMarker, planKey, reviewMarker } from '../../src/github/marker.ts';

const KEY = planKey(['plan', '.']);
const FINGERPRINT = '0123456789abcdef';

test('nothing in a key can end the hidden comment or tell two keys apart wrongly', () => {
  assert.match(commentMarker(planKey(['--> <b>'])), /^<!-- flux-plan [0-9a-f]{16} -->$/);
  assert.notEqual(planKey(['a', 'b']), planKey(['a,b']));
});

test('a review comment is found by its plan, as long as its finding is there', () => {
  assert.equal(fingerprintIn(`${reviewMarker(KEY, FINGERPRINT)}\ntext`, KEY), FINGERPRINT);
  assert.equal(fingerprintIn(`${reviewMarker(KEY, FINGERPRINT)}\r\ntext`, KEY), FINGERPRINT);
  for (const body of [
    `${reviewMarker(planKey(['other']), FINGERPRINT)}\ntext`,
    `${goneMarker(KEY, FINGERPRINT)}\ntext`,
    `${commentMarker(KEY)}\ntext`,
    `> ${reviewMarker(KEY, FINGERPRINT)}\ntext`,
    '',
  ]) {
    assert.equal(fingerprintIn(body, KEY), undefined, body);
  }
});
