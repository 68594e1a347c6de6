import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCel } from '../../../src/flux/cel/parse.ts';
import { checkReadyExpression } from '../../../src/flux/cel/ready-expression.ts';
import { CelError } from '../../../src/flux/cel/tokens.ts';
import recorded from './recorded/expressions.json' with { type: 'json' };

/** What Flux finds out beyond the grammar, and we leave: types, constants that it evaluates beforehand, and depth. */
const BEYOND =
  /unknown type|error parsing regexp|conversion error|no such overload|recursion|^ERROR: <input>:1:3: invalid int literal/;

/** How an expression is refused, or undefined. */
function refusal(expression: string, ready: boolean): CelError | undefined {
  try {
    const parsed = parseCel(expression);
    if (ready && parsed !== undefined) checkReadyExpression(parsed);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof CelError);
    return error;
  }
}

test('nothing that Flux accepts is refused', () => {
  const accepted = recorded.filter(({ health }) => health === '');
  assert.ok(accepted.length > 130, `${accepted.length}`);
  assert.deepEqual(
    accepted.filter(({ expression }) => refusal(expression, false)),
    [],
  );
  const ready = recorded.filter((one) => one.ready === '');
  assert.ok(ready.length > 20, `${ready.length}`);
  assert.deepEqual(
    ready.filter(({ expression }) => refusal(expression, true)),
    [],
  );
});

test('what does not parse is refused as by Flux', () => {
  const refused = recorded.filter(({ health }) => health !== '' && !BEYOND.test(health));
  assert.ok(refused.length > 100, `${refused.length}`);
  assert.deepEqual(
    refused.filter(({ expression }) => refusal(expression, false) === undefined),
    [],
  );
});

test('a refusal is at the place where Flux sees it, or at the token before', () => {
  for (const [expression, at] of [
    ["status.phase = 'Ready'", 13],
    ['a && && b', 5],
    ['has(a)', 4],
    ['a == 1 b', 7],
  ] as const) {
    assert.equal(refusal(expression, false)?.at, at, expression);
  }
});

for (const [expression, message] of [
  ["status.phase = 'Ready'", 'unexpected "="'],
  ['status.conditions.all(c.type, true)', 'the first argument of all() has to be a plain name'],
  ['a &&', 'it ends too early'],
  ['namespace == "x"', 'namespace is a reserved word'],
] as const) {
  test(`says of ${expression}: ${message}`, () => {
    assert.equal(refusal(expression, false)?.message, message);
  });
}

test('a readyExpr that forgets dep, or is no comparison', () => {
  const messages = [
    "status.phase == 'Ready'",
    'dep.status.ready',
    'dep.status.conditions.all(c, d.type == c.type)',
  ].map((expression) => refusal(expression, true)?.message);
  assert.deepEqual(messages, [
    'there is no variable status, only self and dep',
    'the outcome has to be a boolean: compare it with something',
    'there is no variable d, only self and dep',
  ]);
});

test('hostile texts come to an end, and are not judged where they are too deep', () => {
  for (const unit of [
    '(',
    '[',
    '{',
    'f(',
    'a ? b : ',
    '!',
    '-',
    'a.',
    'a[',
    "'\\x41",
    '1',
    '.',
    ' ',
    '//\n',
    '0x0',
  ]) {
    const text = unit.repeat(100_000 / unit.length);
    for (const expression of [text, `${text}a`, `a + ${text}`]) refusal(expression, true);
  }
  assert.equal(refusal(`${'('.repeat(500)}a${')'.repeat(500)}`, false), undefined);
  assert.match(refusal(' '.repeat(100_001), false)?.message ?? '', /longer than 100000 characters/);
});
