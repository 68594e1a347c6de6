import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CopyOperation } from '../../../src/flux/source/copy-operation.ts';
import type { Random } from '../flux/random.ts';

/** Copies from one source, whose files are in base64. */
export interface CopyCase {
  files: Record<string, string>;
  copy: Omit<CopyOperation, 'optional'>[];
}

const TEXTS: Record<string, string> = {
  'config.yaml': 'a: {b: [1, 2], c: 012}\nn: 12345678901234567\n',
  'values.yaml': 'a: {c: on, d: ~}\n---\ne: 1e3\n',
  'list.yaml': '- a\n',
  'apps/a.yaml': 'a: 1\n',
  'apps/b.yml': 'b: 1\n',
  'apps/.hidden/h.yaml': 'h: 1\n',
  'apps/web/a.yaml': 'a: {x: y}\n',
  'apps/web/deep/er/a.yaml': 'a: 3\n',
  'apps/web/notes.md': '# web\n',
  'apps/testdata/t.yaml': 't: 1\n',
  'apps-legacy/a.yaml': 'old: 1\n',
  'charts/readme.md': 'charts\n',
  'charts/broken.tgz': 'no archive\n',
  'odd[1].yaml': 'odd: 1\n',
};

const FROM = [
  ...['config.yaml', 'values.yaml', 'list.yaml', 'apps', 'apps/', './apps', 'apps/web', '', '.', 'missing'],
  ...['apps/../config.yaml', '../config.yaml', '/apps', '//apps', 'apps//web', 'config.yaml/', 'apps/a.yaml'],
  ...[
    '*',
    '**',
    './*',
    './*.yaml',
    './apps/*',
    'apps/*',
    'apps/**',
    'apps/**/*.yaml',
    'apps/*/*.yaml',
    '*.yaml',
  ],
  ...[
    'apps/*.y?ml',
    'apps/[ab].*',
    'apps/[',
    'odd[1].yaml',
    'odd[[]1].yaml',
    '*/a.yaml',
    '**/a.yaml',
    'apps*/**',
  ],
  ...[
    'apps/web/**',
    'apps/*/',
    'apps/**/',
    '/*',
    'apps/w*b',
    '{apps,charts}/*',
    'apps/{a,b}.*',
    '*/../*.yaml',
    ']x',
  ],
];
const EXTRACT = [
  ...[
    'charts/gnu.tgz',
    'charts/ustar.tar.gz',
    'charts/pax.TGZ',
    'charts/v7.tgz',
    'charts/links.tgz',
    'charts',
  ],
  ...['charts/*.tgz', 'charts/*', '**/*.tgz', '**', 'charts/**', 'charts/[gupv]*.t*gz', 'charts/{gnu,pax}.*'],
  ...[
    'charts/broken.tgz',
    'config.yaml',
    'missing.tgz',
    'charts/readme.md',
    './charts/*.tgz',
    '*',
    'charts/{*.TGZ,g*}',
  ],
];
const TO = [
  ...['', 'out', 'out/', 'out/x.yaml', 'out/deep/', 'config.yaml', 'apps', 'apps/', './out', '../x', '/x'],
  ...['apps/a.yaml', 'config.yaml/x'],
];
const EXCLUDE = [
  ...[
    '*.md',
    '**/testdata/**',
    'apps/web',
    'web',
    'web/**',
    '**/*.yaml',
    'a.yaml',
    '*.{yaml,yml}',
    '[',
    'a',
    '!x',
  ],
  ...['apps/[!w]*', '**', '.hidden', 'apps/**/a.yaml', '*/a.yaml', '', 'testdata/', '*.tgz', 'gnu.*'],
];

/** Copies of which about a third succeed. */
export function copyCase(random: Random, archives: Readonly<Record<string, string>>): CopyCase {
  const files = Object.fromEntries(
    Object.entries(TEXTS)
      .filter(() => random.below(12) > 0)
      .map(([path, text]) => [path, Buffer.from(text).toString('base64')]),
  );
  return { files: { ...files, ...archives }, copy: random.list(1, 3, () => operation(random)) };
}

function operation(random: Random): CopyCase['copy'][number] {
  const strategy = random.pick(['Overwrite', 'Overwrite', 'Merge', 'Extract'] as const);
  const from = random.pick(strategy === 'Extract' ? EXTRACT : FROM);
  const to = random.pick(random.below(2) === 0 ? ['', 'out/', 'out'] : TO);
  // Archives are unpacked beside the artifact then, which the API server does not let happen.
  if (strategy === 'Extract' && to.startsWith('..')) return operation(random);
  const exclude = random.below(3) === 0 ? random.list(1, 2, () => random.pick(EXCLUDE)) : [];
  return { from: `@a/${from}`, to: `@artifact/${to}`, exclude, strategy };
}

/** Archives in each format that GNU tar writes, in base64: with long names, links and a name of each kind. */
export function makeArchives(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'archives-'));
  try {
    const long = `${'directory-with-a-long-name/'.repeat(3)}${'file-'.repeat(15)}.yaml`;
    for (const path of ['chart/Chart.yaml', 'chart/templates/a.yaml', `chart/${long}`, 'chart/ünï.yaml']) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `name: ${path.length}\n`);
    }
    const pack = (name: string, ...args: string[]): [string, string] => {
      const file = join(folder, 'archive');
      const common = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '-czf', file, '-C', folder];
      execFileSync('tar', [...common, ...args]);
      return [`charts/${name}`, readFileSync(file).toString('base64')];
    };
    const archives = [
      pack('gnu.tgz', '--format=gnu', 'chart'),
      pack('ustar.tar.gz', '--format=ustar', 'chart'),
      pack('pax.TGZ', '--format=pax', 'chart'),
      pack('v7.tgz', '--format=v7', './chart/Chart.yaml'),
    ];
    execFileSync('ln', ['-s', 'Chart.yaml', join(folder, 'chart/link.yaml')]);
    archives.push(pack('links.tgz', '--format=gnu', 'chart'));
    return Object.fromEntries(archives);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
