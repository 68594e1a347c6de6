import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionStep } from '../../../src/plan/versions/step.ts';

for (const [from, to, step] of [
  ['1.2.3', '1.2.4', 'upgrade'],
  ['1.9.1', '1.10.0', 'upgrade'],
  ['v1.2.3', 'v2.0.0', 'major'],
  ['16', '17', 'major'],
  ['17', '16', 'downgrade'],
  ['1.10.0', '1.9.9', 'downgrade'],
  ['3.0.0', '2.9.9', 'downgrade'],
  ['1.2.3-alpine', '1.2.4-alpine', 'upgrade'],
  ['1.2.3-alpine', '1.2.3-debian', 'other'],
  ['1.2.3', '1.2.3-rc.1', 'downgrade'],
  ['1.2.3-rc.1', '1.2.3-rc.2', 'upgrade'],
  ['1.2.3-beta.2', '1.2.3', 'upgrade'],
  ['1.2.3', '1.3.0-rc.1', 'prerelease'],
  ['1.3.0-beta.1', '1.4.0-beta.1', 'upgrade'],
  ['1.2.3', '1.3.0-alpine', 'upgrade'],
  ['1.2.3', '2.0.0-rc.1', 'major'],
  ['2024.12.1', '2025.1.0', 'upgrade'],
  ['2025.1.0', '2024.12.1', 'downgrade'],
  ['^1.2', '^2.0', 'major'],
  ['1.x', '2.x', 'major'],
  ['1.2', '1.2.3', 'other'],
  ['latest', '1.2.3', 'other'],
  ['sha-1a2b3c4', 'sha-9f8e7d6', 'other'],
  ['1a2b3c4', '9f8e7d6', 'other'],
  ['9999999', '1111111', 'other'],
  ['1.2.3@sha256:aaaa', '1.2.3@sha256:bbbb', 'other'],
  ['', '1.2.3', 'other'],
] as const) {
  test(`${from || 'nothing'} → ${to}: ${step}`, () => {
    assert.equal(versionStep(from, to), step);
  });
}
