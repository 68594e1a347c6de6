/**
 * Records what kustomize makes of the cases, with `echo.ts` in the place of helm. FLUX_PLAN_ORACLE is a kubectl with
 * kustomize v5.8.1.
 *
 *   FLUX_PLAN_ORACLE=kubectl node test/kustomize/helm/record.ts
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CASES } from './cases.ts';

const kubectl = process.env.FLUX_PLAN_ORACLE ?? 'kubectl';
const folder = mkdtempSync(join(tmpdir(), 'flux-plan-helm-'));
const helm = join(folder, 'helm');
writeFileSync(helm, `#!/bin/sh\nexec '${process.execPath}' '${join(import.meta.dirname, 'echo.ts')}' "$@"\n`);
chmodSync(helm, 0o755);

const recorded: Record<string, { output: string } | { error: string }> = {};
for (const [index, [name, files]] of Object.entries(CASES).entries()) {
  const root = join(folder, String(index));
  for (const [path, text] of Object.entries(files)) {
    if (typeof text !== 'string') throw new Error(`${path} is not a text`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const flags = ['--load-restrictor=LoadRestrictionsNone', '--enable-helm', '--helm-command', helm];
  const { status, stdout, stderr } = spawnSync(kubectl, ['kustomize', ...flags, root], { encoding: 'utf8' });
  recorded[name] =
    status === 0
      ? { output: stdout }
      : {
          error: stderr
            .replace(/^error: /, '')
            .replaceAll(`${root}/`, '/')
            .trimEnd(),
        };
}
rmSync(folder, { recursive: true });
const file = join(import.meta.dirname, 'recorded/inflation.json');
writeFileSync(file, `${JSON.stringify(recorded, undefined, 2)}\n`);
