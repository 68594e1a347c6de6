/**
 * Compares random copies of ArtifactGenerators with what source-watcher makes of them, and prints those that differ.
 * With `record` it writes what source-watcher answers, for the tests. `main.go` says how to build the oracle:
 *
 *     SOURCE_WATCHER_ORACLE=/tmp/source-watcher-oracle node test/oracle/source-watcher/compare.ts 2000 [SEED]
 *     SOURCE_WATCHER_ORACLE=/tmp/source-watcher-oracle node test/oracle/source-watcher/compare.ts record
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Random } from '../flux/random.ts';
import { type CopyCase, copyCase, makeArchives } from './copy-cases.ts';
import { type CopyAnswer, copyOurs, sorted } from './ours.ts';

const RECORDED = join(import.meta.dirname, '../../flux/source/recorded/copies.json');
const archives = makeArchives();
const [what = '1000', seed = '1'] = process.argv.slice(2);

if (what === 'record') record();
else compare(Number(what), Number(seed));

function compare(count: number, seed: number): void {
  const random = new Random(seed);
  const cases = Array.from({ length: count }, () => copyCase(random, archives));
  let made = 0;
  let different = 0;
  for (const [i, answer] of ask(cases).entries()) {
    const ours = copyOurs(cases[i]!);
    if ('files' in answer) made++;
    const same =
      'files' in ours && 'files' in answer
        ? JSON.stringify(ours) === JSON.stringify(answer)
        : 'error' in ours && 'error' in answer;
    if (same) continue;
    different++;
    console.log(JSON.stringify(cases[i]!.copy), Object.keys(cases[i]!.files).join(' '));
    console.log('  here:   ', shown(ours), '\n  watcher:', shown(answer));
  }
  console.log(`${count} copies, ${made} made, ${different} different`);
}

function shown(answer: CopyAnswer): string {
  if ('error' in answer) return answer.error;
  const texts = Object.entries(answer.files).map(([path, text]) => [
    path,
    Buffer.from(text, 'base64').toString(),
  ]);
  return JSON.stringify(Object.fromEntries(texts)).slice(0, 1000);
}

function record(): void {
  const random = new Random(7);
  const cases = Array.from({ length: 200 }, () => copyCase(random, archives));
  const answers = ask(cases);
  const lines = cases.map(({ files, copy }, i) => {
    const own = Object.fromEntries(Object.entries(files).filter(([path]) => !(path in archives)));
    return JSON.stringify({ files: own, copy, answer: answers[i] });
  });
  mkdirSync(dirname(RECORDED), { recursive: true });
  writeFileSync(RECORDED, `{"archives":${JSON.stringify(archives)},"cases":[\n${lines.join(',\n')}\n]}\n`);
  console.log(`${cases.length} copies recorded`);
}

function ask(cases: readonly CopyCase[]): CopyAnswer[] {
  const output = execFileSync(process.env.SOURCE_WATCHER_ORACLE ?? 'source-watcher-oracle', {
    input: cases.map((one) => `${JSON.stringify(one)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => sorted(JSON.parse(line) as CopyAnswer));
}
