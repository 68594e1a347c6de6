import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigurationError } from '../../src/config/errors.ts';
import { takesFile } from '../../src/config/globs.ts';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';

const read = (text: string) => readConfiguration(new SourceText('.flux-plan.yaml', text));

function refused(text: string, message: RegExp): void {
  assert.throws(
    () => read(text),
    (error) =>
      error instanceof ConfigurationError && message.test(error.message) && error.message.length < 9000,
  );
}

test('a huge file is refused', () => {
  refused(`# ${'x'.repeat(200_000)}\n`, /:1:1: has more than 131072 characters/);
});

test('aliases that multiply are refused, and those that repeat a mistake end soon', () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `  k${at}: &a${at} [${Array(9).fill(at === 0 ? 'x' : `*a${at - 1}`)}]`,
  );
  refused(`external:\n${levels.join('\n')}\n`, /excessive aliasing/);
  refused(`ignore: [&a {x: 1, y: 2, z: 3}, ${Array(20_000).fill('*a')}]`, /ignore has more than 200 entries/);
});

test('keys that objects inherit are keys like any other', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    refused(`${key}: {a: 1}\n`, new RegExp(`there is no key '${key}'`));
    refused(`rules: {${key}: error}\n`, new RegExp(`'${key}' cannot be used here`));
    refused(`ignore: [{rule: build/failed, reason: x, ${key}: 1}]\n`, new RegExp(`there is no key '${key}'`));
    assert.deepEqual(Object.entries(read(`variables: {${key}: x}\n`).variables), [[key, 'x']]);
  }
  assert.equal(({} as Record<string, unknown>).a, undefined);
});

test('globs that look many ways at a name take none of it', () => {
  const file = `${'a/'.repeat(200)}${'a'.repeat(200)}.yaml`;
  for (const glob of [
    `${'**/'.repeat(90)}b`,
    `${'*a'.repeat(140)}b`,
    `${'{a,b}'.repeat(60)}`,
    `${'{'.repeat(290)}`,
    `${'[a-'.repeat(90)}`,
  ]) {
    assert.equal(takesFile([glob], file, ''), false);
  }
});
