/**
 * Writes docs/corpus-findings.md: every error and warning that `flux-plan check` reports on real repositories, and whether
 * somebody who looked into the files found it to be right.
 *
 *   node scripts/corpus-findings.ts CORPUS_DIR
 *
 * CORPUS_DIR is laid out as for `scripts/corpus-states.ts`. The judgements are written by hand, into the page: they are
 * kept as long as their finding stays. The exit status is 1 while a finding has none.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/checks/finding.ts';
import { checkTree } from '../src/run.ts';
import { openDirectory } from '../src/tree/directory.ts';

const HEADER = `# Findings in real repositories

These repositories run in production, so an error there would nearly always be a mistake of a rule. Each error and each
warning of \`flux-plan check\` is listed with a judgement by somebody who looked into the files; remarks are counted.
\`scripts/corpus-findings.ts\` writes this page and keeps the judgements.
`;
const UNJUDGED = '**not judged yet**';
const COLUMNS = ['Finding', 'Where', 'Environments', 'Judgement'];

const page = join(import.meta.dirname, '../docs/corpus-findings.md');

/** The last cell of every row of the page, by the cells before it. */
function readJudgements(): Map<string, string> {
  const rows = existsSync(page) ? readFileSync(page, 'utf8').split('\n') : [];
  return new Map(
    rows
      .filter((row) => row.startsWith('| ') && row.endsWith(' |'))
      .map((row) => {
        const end = row.lastIndexOf(' | ');
        return [row.slice(0, end), row.slice(end + ' | '.length, -' |'.length)];
      }),
  );
}

function describeRepository(name: string, folder: string, judgements: ReadonlyMap<string, string>): string {
  const { head }: { head: string } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const side = { rev: head, tree: openDirectory(join(folder, 'HEAD')) };
  const { findings } = checkTree(side, { path: '', clusters: [], environments: [], variables: {} });
  const rows = findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => {
      const cells = `| ${rowOf(finding).join(' | ')}`;
      return `${cells} | ${judgements.get(cells) ?? UNJUDGED} |`;
    });
  const remarks = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === 'info') remarks.set(rule, (remarks.get(rule) ?? 0) + 1);
  }
  const counts = [...remarks].sort().map(([rule, count]) => `\`${rule}\` ${count}`);
  const table = [`| ${COLUMNS.join(' | ')} |`, `|${COLUMNS.map(() => '---|').join('')}`, ...rows];
  return [
    `## ${name.replace('+', '/')}\n\nAt \`${head}\`.\n`,
    rows.length === 0 ? 'Neither errors nor warnings.\n' : `${table.join('\n')}\n`,
    counts.length === 0 ? '' : `Remarks: ${counts.join(', ')}.\n`,
  ].join('\n');
}

function rowOf({ severity, rule, kustomization, object, location, environments }: Finding): string[] {
  const about = [kustomization, object].filter((part) => part !== undefined).map((part) => `\`${part}\``);
  const place = location === undefined ? '' : `\`${location.file}:${location.line}\``;
  return [
    [severity, `\`${rule}\``, ...about].join(' '),
    place,
    environments.length > 3 ? `${environments.length}` : environments.join(', '),
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('usage: node scripts/corpus-findings.ts CORPUS_DIR\n');
  process.exit(2);
}
const judgements = readJudgements();
const sections = readdirSync(corpus)
  .filter((name) => existsSync(join(corpus, name, 'HEAD')))
  .sort()
  .map((name) => describeRepository(name, join(corpus, name), judgements));
const text = [HEADER, ...sections].join('\n');
writeFileSync(page, text);
if (text.includes(UNJUDGED)) process.exitCode = 1;
