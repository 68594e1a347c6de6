/**
 * Writes docs/corpus.md: what becomes of every Flux Kustomization of real repositories.
 *
 *   node scripts/corpus-states.ts CORPUS_DIR
 *
 * Each folder of CORPUS_DIR is one repository, `OWNER+NAME`: `HEAD/` the tree, `meta.json` its commit. Reasons are
 * given by their kind, since messages quote the repositories.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceId } from '../src/flux/source/source-mapping.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../src/flux/state.ts';
import { reconcileTree } from '../src/run.ts';
import { openDirectory } from '../src/tree/directory.ts';

const STATUSES = ['rendered', 'suspended', 'unknown', 'failed'] as const;

const HEADER = `# Real repositories

What becomes of every Flux Kustomization of some public repositories, without any configuration. \`unknown\` is what
nobody can know from the repository; its reasons are listed. \`findings\` counts what is wrong with an environment as
a whole, such as a Flux Kustomization in its folder that nothing applies. \`scripts/corpus-states.ts\` writes this page.
`;

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  process.stderr.write('usage: node scripts/corpus-states.ts CORPUS_DIR\n');
  process.exit(2);
}
const sections = readdirSync(corpus)
  .filter((name) => existsSync(join(corpus, name, 'HEAD')))
  .sort()
  .map((name) => describeRepository(name, join(corpus, name)));
writeFileSync(join(import.meta.dirname, '../docs/corpus.md'), [HEADER, ...sections].join('\n'));

function describeRepository(name: string, folder: string): string {
  const { head }: { head: string } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const side = { rev: head, tree: openDirectory(join(folder, 'HEAD')) };
  const states = reconcileTree(side, { path: '', clusters: [], environments: [], variables: {} });
  const rows = states.map(({ environment, kustomizations, problems }) => {
    const counts = STATUSES.map((status) => kustomizations.filter((one) => one.status === status).length);
    const objects = kustomizations.reduce((sum, one) => sum + one.objects.length, 0);
    return `| \`${environment.path || '.'}\` | ${[...counts, objects, problems.length].join(' | ')} |`;
  });
  return `## ${name.replace('+', '/')}

At \`${head}\`.

| environment | ${STATUSES.join(' | ')} | objects | findings |
|---|${'---|'.repeat(STATUSES.length + 2)}
${rows.join('\n')}
${reasonLines(states).join('')}`;
}

/** Each Kustomization that is not rendered, with the kind of its reason and the environments where that is so. */
function reasonLines(states: readonly ClusterState[]): string[] {
  const where = new Map<string, string[]>();
  for (const state of states) {
    for (const one of state.kustomizations) {
      if (one.status !== 'unknown' && one.status !== 'failed') continue;
      const line = `\`${kustomizationId(one)}\` ${one.status}: ${reasonOf(one, state)}`;
      where.set(line, [...(where.get(line) ?? []), state.environment.name]);
    }
  }
  if (where.size === 0) return [];
  const lines = [...where].map(([line, names]) => `- ${line} (${names.join(', ')})\n`);
  return ['\n', ...lines.sort()];
}

function reasonOf({ spec, problem }: KustomizationState, { sources }: ClusterState): string {
  const source = sources.find((candidate) => sourceId(candidate) === sourceId(spec.sourceRef));
  if (source?.status === 'elsewhere') return `its ${source.kind} is another one than this repository`;
  if (source?.status === 'missing') return `its ${source.kind} is not in the repository`;
  const message = problem?.message ?? '';
  if (message.startsWith('it needs what is not here')) return 'it uses a file behind a URL';
  if (message.includes('variables')) return 'values that only the cluster knows';
  return message.split(/[:'"]/)[0] ?? '';
}
