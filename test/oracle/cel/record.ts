/**
 * Records what Flux makes of CEL expressions, for the tests that compare this project with it. Needs Go:
 *
 *     node test/oracle/cel/record.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPRESSIONS } from './expressions.ts';

interface Answer {
  error?: string;
}

/** The refusals of Flux, in the order of the expressions; '' for none. */
export function askFlux(expressions: readonly string[], ready: boolean): string[] {
  const output = execFileSync('go', ['run', '.'], {
    cwd: import.meta.dirname,
    input: expressions.map((expression) => `${JSON.stringify({ expression, ready })}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answers = output.trimEnd().split('\n');
  return answers.map((line) => (JSON.parse(line) as Answer).error ?? '');
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../flux/cel/recorded');
  const [health, ready] = [false, true].map((asked) => askFlux(EXPRESSIONS, asked));
  const lines = EXPRESSIONS.map((expression, at) =>
    JSON.stringify({ expression, health: shorten(health?.[at]), ready: shorten(ready?.[at]) }),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'expressions.json'), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${lines.length} expressions`);
}

/** The first complaint alone, without the expression and the picture of where it is. */
function shorten(refusal = ''): string {
  const [first = ''] = refusal.split(/\n \|/);
  return first
    .replace(/^failed to parse the CEL expression '[\s\S]*?': (?=ERROR: <input>)/, '')
    .slice(0, 200);
}
