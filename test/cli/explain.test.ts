import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainerTo } from '../../src/cli/explain.ts';
import type { ClusterState } from '../../src/flux/state.ts';
import { environment, kustomization } from '../checks/states.ts';

/** What `--explain` prints of an environment that was found for this reason, with this secret variable. */
function printed(reason: string, secret: string): string {
  const variables = new Map([['TOKEN', { name: 'TOKEN', value: secret, from: 'Secret/vars', secret: true }]]);
  const state: ClusterState = environment('production', [kustomization('apps', { variables })]);
  let text = '';
  const output = {
    write: () => assert.fail('it goes to standard error'),
    error: (line: string) => {
      text += line;
    },
    color: false,
  };
  explainerTo(output, [])('head', [{ ...state, environment: { ...state.environment, reason } }]);
  return text;
}

test('user and password of a URL are not repeated, and other addresses are', () => {
  const reason = 'it has the URL https://me:hunter2@git.example.com/a and ssh://git@host/b';
  const shown = 'it has the URL https://***@git.example.com/a and ssh://git@host/b';
  assert.ok(printed(reason, 'another').includes(shown));
});

test('a URL that is a secret is masked as a whole', () => {
  const url = 'https://me:hunter2@git.example.com/a';
  assert.ok(printed(`it has the URL ${url}.`, url).includes('it has the URL ***.'));
});

test('what a terminal would obey is written out', () => {
  assert.ok(printed('a\u001b[8m\u202eb', 'another').includes('a\\u001b[8m\\u202eb'));
});
