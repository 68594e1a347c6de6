/**
 * Records what the Go libraries make of texts and values, for the tests under `test/kube`:
 * `node test/oracle/yaml/record.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goJson } from '../../../src/kube/go-json.ts';
import { Random } from '../flux/random.ts';
import { knownDifference } from './differences.ts';
import { chosenDocuments, randomDocument } from './documents.ts';
import { askOracle, type Question } from './oracle.ts';
import { agree, answer, comparable } from './ours.ts';
import { randomScalarDocument } from './scalars.ts';
import { commentedDocuments } from './schema-comments.ts';
import { randomObject } from './values.ts';

const folder = join(import.meta.dirname, '../../kube/yaml/recorded');
const random = new Random(20_260_801);

/** One case on a line, so that a new recording shows what changed. */
function write(name: string, cases: readonly unknown[]): void {
  const lines = cases.map((item) => `  ${JSON.stringify(item)}`).join(',\n');
  writeFileSync(join(folder, name), `[\n${lines}\n]\n`);
  console.log(name, cases.length);
}

/** The texts on which the libraries and this project are meant to agree. */
function withoutKnownDifferences(question: 'nodes' | 'object' | 'json', texts: readonly string[]): string[] {
  const answers = askOracle(question, texts);
  return texts.filter((text, at) => {
    const oracle = answers[at];
    const ours = answer(question, text);
    return oracle !== undefined && (agree(oracle, ours) || knownDifference(text, oracle, ours) === undefined);
  });
}

function record(
  question: Question,
  texts: readonly string[],
): { text: string; out?: unknown; err?: string }[] {
  return askOracle(question, texts).map(({ out, err }, at) => {
    const text = texts[at] ?? '';
    return err === undefined ? { text, out: question === 'nodes' ? comparable(out) : out } : { text, err };
  });
}

mkdirSync(folder, { recursive: true });
const chosen = chosenDocuments();
const documents = Array.from({ length: 400 }, () => randomDocument(random));
const scalars = Array.from({ length: 300 }, () => randomScalarDocument(random));
const values = Array.from({ length: 150 }, () => goJson(randomObject(random)));
for (const question of ['nodes', 'object', 'json'] as const) {
  write(`${question}-chosen.json`, record(question, withoutKnownDifferences(question, chosen)));
  const texts = question === 'nodes' ? documents : scalars;
  write(`${question}-random.json`, record(question, withoutKnownDifferences(question, texts)));
}
write('places.json', record('places', placedDocuments()));
write('print.json', record('print', values));
write('go-json.json', record('gojson', values));
write('made.json', record('made', values));
write('schemas.json', record('schemas', commentedDocuments()));

/** Sound texts without tags and anchors, which go-yaml counts to the place of a node, and without rare line breaks. */
function placedDocuments(): string[] {
  return chosen.filter(
    (text) => !/<<|[!&*\u0085\u2028\r\ufeff]/.test(text) && answer('nodes', text).err === undefined,
  );
}
