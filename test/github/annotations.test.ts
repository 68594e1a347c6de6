import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/checks/finding.ts';
import { emitAnnotations, MAX_ANNOTATIONS_PER_LEVEL, makeAnnotations } from '../../src/github/annotations.ts';
import { readCommands } from '../e2e/runner-log.ts';

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'variables/undefined',
    severity: 'error',
    environments: ['production'],
    existing: false,
    message: 'CLUSTER is not defined',
    location: { file: 'apps/api.yaml', line: 12, column: 9 },
    ...overrides,
  };
}

/** What the runner makes of annotations. */
function emitted(...args: Parameters<typeof makeAnnotations>) {
  let log = '';
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => {
    log += chunk;
    return true;
  };
  try {
    emitAnnotations(makeAnnotations(...args));
  } finally {
    process.stdout.write = write;
  }
  return readCommands(log);
}

test('what would hide or turn text around is written out', () => {
  const [command] = emitted([finding({ message: 'a\u001b[8m b\u202e c' })], []);
  assert.equal(command?.message, 'production: a\\u001b[8m b\\u202e c');
});

test('a finding is an annotation of its severity at its line', () => {
  assert.deepEqual(emitted([finding({ help: 'Define it.', environments: ['production', 'staging'] })], []), [
    {
      name: 'error',
      properties: {
        title: 'variables/undefined',
        file: 'apps/api.yaml',
        line: '12',
        col: '9',
      },
      message: 'production, staging: CLUSTER is not defined\nDefine it.',
    },
  ]);
});

test('the other places of a finding are named', () => {
  const related = [{ message: 'used here', location: { file: 'apps/web.yaml', line: 3, column: 1 } }];
  const [command] = emitted([finding({ related })], []);
  assert.equal(command?.message, 'production: CLUSTER is not defined\nused here: apps/web.yaml:3');
  assert.equal(command?.properties.file, 'apps/api.yaml');
});

test('each severity has its level, and what the base had already is a notice that says so', () => {
  const commands = emitted(
    [
      finding({ existing: true }),
      finding({ severity: 'info' }),
      finding({ severity: 'warning' }),
      finding({ severity: 'error' }),
    ],
    [],
  );
  assert.deepEqual(
    commands.map(({ name, properties }) => [name, properties.title]),
    [
      ['error', 'variables/undefined'],
      ['warning', 'variables/undefined'],
      ['notice', 'variables/undefined'],
      ['notice', 'variables/undefined (not new)'],
    ],
  );
});

for (const count of [MAX_ANNOTATIONS_PER_LEVEL - 1, MAX_ANNOTATIONS_PER_LEVEL]) {
  test(`${count} of a level are all shown`, () => {
    const findings = Array.from({ length: count }, (_, i) => finding({ message: `number ${i}` }));
    assert.equal(emitted(findings, []).length, count);
  });
}

test('beyond the limit of a level, its last annotation counts the rest; remarks of the run come first', () => {
  const findings = Array.from({ length: 30 }, (_, i) => finding({ message: `number ${i}` }));
  const commands = emitted(
    [...findings, finding({ severity: 'warning' })],
    [{ level: 'error', message: 'failed' }],
  );
  assert.deepEqual(
    commands.map(({ name }) => name),
    [...Array(MAX_ANNOTATIONS_PER_LEVEL).fill('error'), 'warning'],
  );
  assert.equal(commands[0]?.message, 'failed');
  assert.equal(commands[1]?.message, 'production: number 0');
  assert.match(commands[9]?.message ?? '', /^22 more /);
});

test('what the base had already never takes the place of what the change brings', () => {
  const old = Array.from({ length: 30 }, () => finding({ existing: true }));
  const commands = emitted([...old, finding({ severity: 'info', message: 'new' })], []);
  assert.equal(commands[0]?.message, 'production: new');
});

test('hostile names and texts stay inside of their annotation', () => {
  const hostile = 'a,line=1::warning::b\r\n::error::c%0A::error::d';
  const [command, ...others] = emitted(
    [finding({ message: hostile, location: { file: hostile, line: 3, column: 1 } })],
    [],
  );
  assert.deepEqual(others, []);
  assert.equal(command?.message, `production: ${hostile.replace('\r', '\\u000d')}`);
  assert.equal(command?.properties.file, hostile);
  assert.equal(command?.properties.line, '3');
});
