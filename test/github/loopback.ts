import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { FakeGitHub, TOKEN } from '../e2e/fake-github.ts';

/** A GitHub of its own, and a client of it. */
export interface Loopback {
  github: FakeGitHub;
  client: GitHubClient;
}

/**
 * For each test of the calling file, a fresh GitHub on this machine; what is returned holds that of the test that runs.
 * A request that GitHub's description of its API does not allow fails the test.
 */
export function loopbackPerTest(): Loopback {
  const loopback = {} as Loopback;
  beforeEach(async () => {
    loopback.github = await FakeGitHub.start();
    loopback.client = createClient(TOKEN, loopback.github.url);
  });
  afterEach(async () => {
    await loopback.github.stop();
    assert.deepEqual(loopback.github.violations, []);
  });
  return loopback;
}
