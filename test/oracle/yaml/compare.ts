/**
 * Compares this project with the Go libraries on random texts and values: `node test/oracle/yaml/compare.ts 20000 1`
 * for 20,000 of each from seed 1. Ends with status 1 when they differ in any way but those in `differences.ts`.
 */
import { isDeepStrictEqual } from 'node:util';
import { goJson } from '../../../src/kube/go-json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { fromJson } from '../../../src/kube/yaml/from-json.ts';
import { Random } from '../flux/random.ts';
import { knownDifference } from './differences.ts';
import { randomDocument } from './documents.ts';
import { type Answer, askOracle } from './oracle.ts';
import { agree, answer, dump } from './ours.ts';
import { randomScalarDocument } from './scalars.ts';
import { randomObject } from './values.ts';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);

let differences = 0;

function report(question: string, text: string, oracle: Answer, ours: Answer): void {
  differences++;
  if (differences <= 20)
    console.log(`${question} ${JSON.stringify(text)}\n  Go:   ${show(oracle)}\n  ours: ${show(ours)}`);
}

function show({ out, err }: Answer): string {
  return err ?? JSON.stringify(out);
}

for (const question of ['nodes', 'object', 'json'] as const) {
  const random = new Random(seed);
  const texts = Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? randomDocument(random) : randomScalarDocument(random),
  );
  const tally = { equal: 0, sameMessage: 0, otherMessage: 0, known: 0 };
  for (const [at, oracle] of askOracle(question, texts).entries()) {
    const text = texts[at] ?? '';
    const ours = answer(question, text);
    if (agree(oracle, ours)) {
      if (oracle.err === undefined) tally.equal++;
      else if (oracle.err === ours.err) tally.sameMessage++;
      else tally.otherMessage++;
    } else if (knownDifference(text, oracle, ours) !== undefined) tally.known++;
    else report(question, text, oracle, ours);
  }
  console.log(question, tally);
}

const random = new Random(seed);
const values = Array.from({ length: count }, () => randomObject(random));
const printed = askOracle('print', values.map(goJson));
const written = askOracle('gojson', values.map(goJson));
const made = askOracle('made', values.map(goJson));
for (const [at, value] of values.entries()) {
  const pairs: [string, Answer | undefined, unknown][] = [
    ['print', printed[at], emitYaml(value)],
    ['gojson', written[at], goJson(value)],
    ['made', made[at], dump(fromJson(value, 'float64'))],
  ];
  for (const [question, oracle, out] of pairs) {
    // kyaml cannot make nodes of a text of several lines that begins with a tab; our printing refuses those.
    if (oracle === undefined || oracle.err?.includes('found a tab character') === true) continue;
    if (!isDeepStrictEqual(oracle.out, out)) report(question, goJson(value), oracle, { out });
  }
}
console.log('values', values.length, 'differences', differences);
process.exitCode = differences === 0 ? 0 : 1;
