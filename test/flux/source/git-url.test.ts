import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeGitRef, describeRefName, normalizeGitUrl } from '../../../src/flux/source/git-url.ts';

test('the ways to write the URL of one repository are the same', () => {
  const urls = [
    'https://github.com/org/repo',
    'https://github.com/org/repo.git',
    'https://user:token@GitHub.com/org/repo/',
    'ssh://git@github.com/org/repo',
    'ssh://git@github.com:22/org/repo.git',
    'git@github.com:org/repo.git',
  ];
  assert.deepEqual([...new Set(urls.map(normalizeGitUrl))], ['github.com/org/repo']);
});

test('other repositories are not', () => {
  const urls = ['https://github.com/org/other', 'https://gitlab.com/org/repo', 'https://github.com/Org/repo'];
  for (const url of urls) assert.notEqual(normalizeGitUrl(url), 'github.com/org/repo', url);
});

test('the ref that counts is the first of commit, name, tag, semver and branch', () => {
  assert.equal(describeGitRef({}), 'branch master');
  assert.equal(describeGitRef({ ref: { branch: 'main' } }), 'branch main');
  assert.equal(describeGitRef({ ref: { branch: 'main', semver: '>=1', tag: 'v1' } }), 'tag v1');
  assert.equal(
    describeGitRef({ ref: { branch: 'main', commit: 'abc', name: 'refs/heads/x' } }),
    'commit abc',
  );
  assert.equal(describeGitRef({ ref: { name: 'refs/heads/main' } }), 'branch main');
  assert.equal(describeRefName('refs/tags/v1'), 'tag v1');
  assert.equal(describeRefName('refs/pull/1/head'), 'name refs/pull/1/head');
});
