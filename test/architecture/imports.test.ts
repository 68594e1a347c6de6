import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '../../src');

/** What the files of each part may import, besides their own part. A part is a folder of `src`, or a file in it. */
const ALLOWED: Record<string, readonly string[]> = {
  tree: [],
  kube: [],
  kustomize: ['kube', 'tree'],
  flux: ['kube', 'tree', 'kustomize'],
  compare: ['kube', 'tree', 'flux'],
  checks: ['kube', 'tree', 'flux', 'compare'],
  config: ['kube', 'tree', 'flux', 'checks'],
  plan: ['kube', 'tree', 'flux', 'compare', 'checks'],
  verify: ['kube', 'tree', 'kustomize', 'flux', 'checks'],
  report: ['kube', 'checks', 'plan'],
  github: ['kube', 'tree', 'checks', 'plan', 'report'],
  run: ['kube', 'tree', 'flux', 'compare', 'checks', 'config', 'plan', 'verify'],
  'run.ts': ['kube', 'tree', 'flux', 'compare', 'checks', 'config', 'plan', 'verify', 'run'],
  cli: ['kube', 'tree', 'kustomize', 'flux', 'checks', 'config', 'plan', 'report', 'verify', 'run.ts'],
  'cli.ts': ['cli'],
  action: ['kube', 'tree', 'flux', 'checks', 'config', 'plan', 'report', 'verify', 'github', 'run.ts'],
  'action.ts': ['action', 'checks', 'plan', 'report', 'github', 'run.ts'],
};

/** The only places that may reach outside the process. */
const RESERVED: Record<string, RegExp> = {
  'node:child_process': /^tree\//,
  'node:fs': /^(tree\/|cli\/|action|github\/summary)/,
  '@actions/github': /^(github\/|action)/,
  '@actions/core': /^(github\/|action)/,
};

/** Files beside `src` that belong to no part. */
const ROOT_FILES = ['../package.json', '../plan.schema.json', '../flux-plan.schema.json'];

interface Import {
  file: string;
  target: string;
}

function imports(): Import[] {
  const found: Import[] = [];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(src, file), 'utf8');
    for (const match of text.matchAll(
      /(?:^|\n)(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    )) {
      const name = match[1] ?? match[2]!;
      const target = name.startsWith('.') ? relative(src, join(src, dirname(file), name)) : name;
      found.push({ file, target });
    }
  }
  return found;
}

const part = (path: string): string => path.split('/')[0]!;
const all = imports();

test('the sources were found', () => {
  assert.ok(all.length > 50, `${all.length} imports`);
});

test('imports go one way: kube, kustomize, flux, compare, checks, plan, report, github, run, action and cli', () => {
  const wrong = all.filter(({ file, target }) => {
    if (!/\.(ts|json)$/.test(target) || ROOT_FILES.includes(target)) return false;
    const [from, to] = [part(file), part(target)];
    return from !== to && !(ALLOWED[from] ?? []).includes(to);
  });
  assert.deepEqual(wrong, []);
});

test('only their own parts run programs, touch the disk or talk to GitHub', () => {
  const wrong = all.filter(
    ({ file, target }) => RESERVED[target] !== undefined && !RESERVED[target].test(file),
  );
  assert.deepEqual(wrong, []);
});

test('no cycle between files', () => {
  const edges = new Map<string, string[]>();
  for (const { file, target } of all) edges.set(file, [...(edges.get(file) ?? []), target]);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  const visit = (file: string, trail: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const target of edges.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of edges.keys()) visit(file, []);
  assert.deepEqual(cycles, []);
});
