// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EnvsubstError } from '../../../src/flux/envsubst/errors.ts';
import { expand, type Lookup } from '../../../src/flux/envsubst/expand.ts';
import { type EnvsubstCase, VARIABLES } from '../../oracle/flux/envsubst-cases.ts';

interface Recorded {
  request: EnvsubstCase;
  answer: { output: string; utf8: boolean } | { error: string };
}

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/expressions.json'), 'utf8'),
) as Recorded[];

const lookupIn =
  (variables: Record<string, string>): Lookup =>
  (name) => {
    const value = variables[name];
    return value === undefined ? 'missing' : { value };
  };

/** The text, or the error, as Flux's envsubst gives it. */
function evaluate(
  text: string,
  strict: boolean,
  variables = VARIABLES,
): { output: string } | { error: string } {
  try {
    const { text: output, uses } = expand(text, lookupIn(variables));
    const first = uses.find(({ outcome }) => outcome === 'missing');
    if (strict && first !== undefined)
      return { error: `variable not set (strict mode): ${JSON.stringify(first.name)}` };
    return { output };
  } catch (error) {
    assert.ok(error instanceof EnvsubstError);
    return { error: error.message };
  }
}

test('random expressions expand as by fluxcd/pkg/envsubst', () => {
  let outputs = 0;
  for (const { request, answer } of recorded) {
    const result = evaluate(request.text, request.strict);
    const about = JSON.stringify(request);
    if ('error' in answer) assert.ok('error' in result, about);
    else if (!answer.utf8)
      assert.deepEqual(result, { error: 'an expression cuts a character in two' }, about);
    else assert.deepEqual(result, { output: answer.output }, about);
    if ('error' in answer && 'error' in result && !answer.error.startsWith('panic')) {
      assert.equal(result.error, answer.error, about);
    }
    if ('output' in result) outputs++;
  }
  assert.ok(outputs > 100, `${outputs} outputs`);
});

const A = { A: 'hello', P: '/a/b/c', N: '2', M: '-2', H: 'he', E: '' };

/** Worked examples, checked against fluxcd/pkg/envsubst v1.7.0. */
const EXAMPLES: Record<string, string> = {
  '$A $$A ${A}': '$A $A hello',
  'x$${A}y': 'x${A}y',
  '$$${A}': '$hello',
  '$$$${A}': '$${A}',
  '\\${A}': '\\hello',
  '${U:-x} ${U:=x} ${U=x}': 'x x x',
  '${E=d} ${E:-d}': 'd d',
  '${A:+alt}': 'hello',
  '${U:?msg}': 'msg',
  '${U:-x${V:-deep}y}': 'xdeepy',
  '${U:-a}b}': 'ab}',
  '${U:-{"k":"v"}}': '{"k":"v"}',
  '${U:-$$B}': '$$B',
  '${U:-$${B}}': '$',
  '${#A}': '5',
  '${A^} ${A^^} ${A,^}': 'Hello HELLO hello',
  '${A:1} ${A:1:2} ${A:2:99}': 'ello el llo',
  '${A: -2} ${A:${M}} ${A:1::2}': 'hello lo el',
  '${A#*l} ${A##*l} ${A%l*} ${A%%l*}': 'lo o hel he',
  '${A#*} ${A%[a-z]}': 'ello hello',
  '${P##*/} ${P%/*}': 'c /a/b',
  '${A/l/L} ${A//l/L} ${A//l/}': 'heLlo heLLo heo',
  '${A/#he/HE} ${A/%lo/LO} ${A/#he/}': 'HEllo helLO hello',
  '${P//\\//_}': '_a_b_c',
  '${A/l} and x/y}': 'hello',
  '$(A) %{A}': '$(A) %{A}',
};

test('worked examples', () => {
  for (const [text, output] of Object.entries(EXAMPLES))
    assert.deepEqual(evaluate(text, false, A), { output }, text);
});

const MISTAKES: Record<string, string> = {
  '${A-x}': 'missing closing brace',
  '${A[0]}': 'missing closing brace',
  '${A': 'missing closing brace',
  '${}': 'unable to parse variable name',
  '${{x}}': 'unable to parse variable name',
  '${A:}': 'unable to parse substitution within function',
  '${A:-x': 'unable to parse substitution within function',
  '${A/l}': 'bad substitution',
  '${A:0:-1}': 'slice bounds out of range [0:-1]',
};

test('mistakes are told in the words of envsubst', () => {
  for (const [text, error] of Object.entries(MISTAKES))
    assert.deepEqual(evaluate(text, false, A), { error }, text);
});

test('an error names the expression as written', () => {
  assert.throws(
    () => expand('a: ${A}\nb: ${A-default} c\n', lookupIn(A)),
    (error) => error instanceof EnvsubstError && error.expression === '${A-default} c',
  );
});

test('every variable that is missing is told, in arguments that are not used too', () => {
  const { uses } = expand('${U} ${A:-${V}} ${W^^} ${X:-d}', lookupIn(A));
  assert.deepEqual(uses, [
    { name: 'U', expression: '${U}', outcome: 'missing' },
    { name: 'V', expression: '${V}', outcome: 'missing' },
    { name: 'A', expression: '${A:-${V}}', outcome: 'defined' },
    { name: 'W', expression: '${W^^}', outcome: 'missing' },
    { name: 'X', expression: '${X:-d}', outcome: 'defaulted' },
  ]);
});

test('what is not known stays as it is written', () => {
  const lookup: Lookup = (name) => (name.startsWith('K') ? { value: 'known' } : 'unknown');
  const { text, uses } = expand('${K} ${U} ${U:-${K}} ${K2:-${U}} ${#U} $${U}', lookup);
  assert.equal(text, 'known ${U} ${U:-${K}} known ${#U} ${U}');
  assert.deepEqual(
    uses.filter(({ outcome }) => outcome === 'unknown').map(({ expression }) => expression),
    ['${U}', '${U:-${K}}', '${U}', '${#U}'],
  );
});

test('what may not exist takes its default, or stays as it is written', () => {
  const { text, uses } = expand('${U:-d} ${U}', () => 'doubtful');
  assert.equal(text, 'd ${U}');
  assert.deepEqual(uses, [
    { name: 'U', expression: '${U:-d}', outcome: 'defaulted' },
    { name: 'U', expression: '${U}', outcome: 'doubtful' },
  ]);
});

test('a hostile template ends with an error, not with the memory or the day', () => {
  const big = { A: 'x'.repeat(1 << 20) };
  assert.throws(() => expand(`\${A//x/\${A}}`, lookupIn(big)), /longer than/);
  assert.throws(() => expand(`\${A%%${'*a'.repeat(50)}}`, lookupIn(big)), /too long to be matched/);
  assert.throws(() => expand('${A:-'.repeat(5000), lookupIn(A)), /nested more than 200 deep/);
});
