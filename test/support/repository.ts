import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** Author and date are fixed, and no configuration of this machine applies. */
const ENV = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A file's text, a link's target, or undefined to remove the file. */
export type Files = Record<string, string | { link: string } | undefined>;

/** A new folder that is removed when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flux-plan-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    rmSync(target, { force: true, recursive: true });
    if (content === undefined) continue;
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'string') writeFileSync(target, content);
    else symlinkSync(content.link, target);
  }
}

/** A git repository in a temporary folder. */
export class TestRepository {
  readonly path: string;

  constructor(path = temporaryFolder()) {
    this.path = path;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git here; returns what it printed. */
  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.path, ...args], {
      env: ENV,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  /** Commits these changes; returns the commit's id. */
  commit(files: Files, message = 'change'): string {
    writeFiles(this.path, files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }
}

/** A clone that holds one commit only, as actions/checkout makes it. */
export function shallowClone(origin: TestRepository, commit: string): TestRepository {
  const clone = new TestRepository();
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  clone.git('remote', 'add', 'origin', `file://${origin.path}`);
  clone.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return clone;
}
