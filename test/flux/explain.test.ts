import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainer } from '../../src/flux/explain.ts';
import type { ClusterState } from '../../src/flux/state.ts';
import { environment } from '../checks/states.ts';

/** What is said of revisions, one after the other. */
function explained(...revisions: ClusterState[][]): string[] {
  const lines: string[] = [];
  const explain = explainer([], (said) => lines.push(...said));
  for (const [at, states] of revisions.entries()) explain(`r${at}`, states);
  return lines;
}

function found(reason: string): ClusterState[] {
  const state = environment('production', []);
  return [{ ...state, environment: { ...state.environment, reason } }];
}

test('a revision in which the same was found is only named', () => {
  const lines = explained(found('because'), found('because'), found('otherwise'), []);
  assert.deepEqual(lines.slice(0, 6), [
    'r0:',
    'environment production: ./clusters/production',
    '  found: because',
    'r1: the same',
    'r2:',
    'environment production: ./clusters/production',
  ]);
  assert.match(lines.at(-2) ?? '', /^no environment: /);
});
