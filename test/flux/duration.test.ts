import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationOf, formatDuration } from '../../src/flux/duration.ts';

test('durations as the API server of Flux takes them', () => {
  const durations = {
    '10m': 600_000,
    '1h30m': 5_400_000,
    '90s': 90_000,
    '1.5h': 5_400_000,
    '500ms': 500,
    '10m0s': 600_000,
  };
  for (const [text, expected] of Object.entries(durations)) assert.equal(durationOf(text), expected, text);
});

test('what the API server refuses is no duration', () => {
  for (const text of ['', '10', 'm', '1d', '-5m', '1h 30m', '5m\n', '1.m', undefined]) {
    assert.equal(durationOf(text), undefined, String(text));
  }
});

test('printed for people', () => {
  const shown = [30_000, 90_000, 3_600_000, 5_400_000, 500, 0].map(formatDuration);
  assert.deepEqual(shown, ['30s', '1m30s', '1h', '1h30m', '0.5s', '0s']);
});
