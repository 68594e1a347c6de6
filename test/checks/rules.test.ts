import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOCUMENTED, rulesPage } from '../../scripts/rules-doc.ts';
import { RULES } from '../../src/checks/rules.ts';

const root = join(import.meta.dirname, '../..');
const ids = RULES.map(({ id }) => id).sort();

/** What rules share stands beside their groups. */
const SHARED = /^(facts|words)\//;

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith(ending) && !SHARED.test(file))
    .map((file) => file.slice(0, file.length - ending.length))
    .sort();
}

test('docs/rules.md is what the rules say', () => {
  assert.equal(
    readFileSync(join(root, 'docs/rules.md'), 'utf8'),
    rulesPage(DOCUMENTED),
    'it is stale: run npm run docs',
  );
});

test('each rule has a file and a test file of its name, and each such file is a rule', () => {
  assert.deepEqual(filesBelow('src/checks', '.ts'), ids);
  assert.deepEqual(filesBelow('test/checks', '.test.ts'), ids);
});

test('each rule has a fixture in which it fires and one in which it does not, and its test asserts both', () => {
  const folders = filesBelow('fixtures/rules', '').filter((path) => path.split('/').length === 3);
  const wanted = DOCUMENTED.flatMap(({ id }) => [`${id}/fires`, `${id}/silent`]).sort();
  assert.deepEqual(folders, wanted);
  for (const { id } of DOCUMENTED) {
    const tests = id.startsWith('config/') ? 'test/config/rules.test.ts' : `test/checks/${id}.test.ts`;
    const text = readFileSync(join(root, tests), 'utf8');
    for (const situation of ['fires', 'silent']) {
      assert.ok(text.includes(`fixtureFindings('${id}', '${situation}')`), `${tests}: ${situation}`);
    }
  }
});

test('each rule has an id of a known group, a summary of one line, and an example', () => {
  const groups = [
    'build',
    'sources',
    'variables',
    'dependencies',
    'health',
    'objects',
    'prune',
    'changes',
    'config',
  ];
  for (const { id, summary, documentation } of DOCUMENTED) {
    assert.match(id, new RegExp(`^(${groups.join('|')})/[a-z-]+$`));
    assert.match(summary, /^[A-Z][^\n]*\.$/, id);
    assert.match(documentation, /```yaml\n/, id);
  }
});
