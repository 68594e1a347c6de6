/**
 * Renders the comment that each real change would get, beside what git says of it, for reading.
 *
 *   node scripts/corpus-comments.ts CASES_DIR OUT [CASE...]
 *
 * CASES_DIR holds git repositories, `OWNER+NAME/NNN`, each with a branch `main` before the change and `pr` after it. OUT
 * gets `REPOSITORY-NNN.md` with the comment and `REPOSITORY-NNN.stat` with `git diff --stat`. A CASE is a part of such a
 * name; without any, all are rendered. Prints the length of each comment and the time that its plan took.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../src/report/markdown.ts';
import { verdict } from '../src/report/verdict.ts';
import { planChange } from '../src/run.ts';
import { GitRepository } from '../src/tree/git.ts';
import { resolveCommit } from '../src/tree/revisions.ts';

const VERDICT_LENGTH = 150;

const [cases, out, ...wanted] = process.argv.slice(2);
if (cases === undefined || out === undefined) {
  process.stderr.write('usage: node scripts/corpus-comments.ts CASES_DIR OUT [CASE...]\n');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const repository of readdirSync(cases).sort()) {
  for (const number of readdirSync(join(cases, repository)).sort()) {
    if (!/^\d+$/.test(number)) continue;
    const name = `${repository.replace(/^.*\+/, '')}-${number}`;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const line = renderCase(join(cases, repository, number), join(out, name));
    process.stdout.write(`${name}: ${line}\n`);
  }
}

function renderCase(folder: string, file: string): string {
  const started = performance.now();
  const git = new GitRepository(folder);
  const side = (rev: string) => ({ rev, tree: git.open(resolveCommit(folder, rev)) });
  const scope = { path: '', clusters: [], environments: [], variables: {} };
  const plan = planChange(side('main'), side('pr'), scope);
  const text = markdown.render(plan, { revisions: false });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const stat = execFileSync('git', ['-C', folder, 'diff', '--stat', 'main', 'pr'], { encoding: 'utf8' });
  writeFileSync(`${file}.md`, text);
  writeFileSync(`${file}.stat`, stat);
  return `${text.length} characters, ${seconds} s, ${verdict(plan).slice(0, VERDICT_LENGTH)}`;
}
