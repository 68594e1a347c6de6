import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { json } from '../../src/report/json.ts';
import { markdown } from '../../src/report/markdown.ts';
import { checkTree, planChange } from '../../src/run.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { commentFixtures, fixtureFolder } from '../support/fixtures.ts';

/** Every situation of every fixture: a folder with `base` and `head`, or a repository of its own. */
function situations(): string[] {
  const rules = fixtureFolder('rules');
  const below = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));
  return [...commentFixtures().map(fixtureFolder), ...below(rules).flatMap(below).flatMap(below)].sort();
}

function filesOf(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file), readFileSync(file)]);
}

/** The files in one of their orders. How a directory lists them is the tree's promise, for kustomize goes by it. */
function shuffled(files: [string, Uint8Array][], order: readonly number[]): Tree {
  const ranked = files
    .map((file, at) => ({ file, rank: order[at % order.length]! }))
    .sort((a, b) => a.rank - b.rank);
  return memoryTree(Object.fromEntries(ranked.map(({ file }) => file)));
}

/** Everything that is said of a situation. */
function reports(folder: string, treeOf: (files: [string, Uint8Array][]) => Tree): string[] {
  const scope = { path: '', clusters: [], environments: [], variables: {} };
  const side = (rev: string) => ({ rev, tree: treeOf(filesOf(join(folder, rev))) });
  const plan = existsSync(join(folder, 'head'))
    ? planChange(side('base'), side('head'), scope)
    : checkTree(side('.'), scope);
  return [json.render(plan, {}), markdown.render(plan, {})];
}

const orders = fc.array(fc.nat(1000), { minLength: 7, maxLength: 31 });

for (const folder of situations()) {
  test(`${relative(fixtureFolder('.'), folder)}: the order in which files come does not matter, nor does the run`, () => {
    const expected = reports(folder, (files) => memoryTree(Object.fromEntries(files)));
    fc.assert(
      fc.property(orders, (order) => {
        assert.deepEqual(
          reports(folder, (files) => shuffled(files, order)),
          expected,
        );
      }),
      { numRuns: 3 },
    );
  });
}
