/**
 * Records what Flux's libraries answer, for the tests that compare this project with them. Needs Go:
 *
 *     node test/oracle/flux/record.ts
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { envsubstCase, VARIABLES } from './envsubst-cases.ts';
import { KUSTOMIZATION_CASES } from './kustomization-cases.ts';
import { askOracle } from './oracle.ts';
import { Random } from './random.ts';
import { sourceIgnoreCase } from './source-ignore-cases.ts';

const test = join(import.meta.dirname, '../..');

/** Asks for all `requests` and writes them down with their answers. `common` is sent with each, and not written. */
function record(file: string, topic: string, requests: readonly object[], common: object = {}): void {
  const answers = askOracle<object>(
    topic,
    requests.map((request) => ({ ...request, ...common })),
  );
  const lines = requests.map((request, i) => JSON.stringify({ request, answer: answers[i] }));
  const path = join(test, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${file}: ${requests.length} answers`);
}

const random = new Random(20);
record(
  'flux/envsubst/recorded/expressions.json',
  'envsubst',
  Array.from({ length: 600 }, () => envsubstCase(random)),
  { variables: VARIABLES },
);
record(
  'tree/source-ignore/recorded/patterns.json',
  'sourceignore',
  Array.from({ length: 120 }, () => sourceIgnoreCase(random)),
);
record('flux/reconcile/recorded/kustomizations.json', 'kustomization', [...KUSTOMIZATION_CASES, ...found()]);

/** The cases that `scripts/fuzz-flux.ts` has found, each with a name, and with what both say when it fails. */
function found(): object[] {
  const folder = join(import.meta.dirname, 'found');
  return readdirSync(folder)
    .sort()
    .map((name): object => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
