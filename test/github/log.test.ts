import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logText } from '../../src/github/log.ts';
import { readCommands } from '../e2e/runner-log.ts';

const HOSTILE = [
  '::error::forged',
  '  ::add-mask::e',
  'text\r::set-env name=PATH::/evil',
  '+ value: ##[add-path]/evil',
  '::stop-commands::mine\n::mine::\n::warning::forged',
];

function logged(text: string): string {
  let log = '';
  logText(text, (chunk) => {
    log += chunk;
  });
  return log;
}

for (const text of HOSTILE) {
  test(`no command comes out of ${JSON.stringify(text)}, and the text stays as it is`, () => {
    assert.notDeepEqual(readCommands(text), [], 'the text is a command when written plainly');
    const log = logged(text);
    assert.deepEqual(readCommands(log), []);
    assert.ok(log.includes(text));
  });
}

test('commands work again after a text', () => {
  const log = `${logged('::error::forged')}::notice::real\n`;
  assert.deepEqual(
    readCommands(log).map(({ name, message }) => [name, message]),
    [['notice', 'real']],
  );
});

test('the token that switches commands back on is another one each time', () => {
  assert.notEqual(logged('::a::'), logged('::a::'));
});

test('harmless text is written without a frame, with one line end', () => {
  assert.equal(logged('production: 1 to apply'), 'production: 1 to apply\n');
  assert.equal(logged('production: 1 to apply\n'), 'production: 1 to apply\n');
});
