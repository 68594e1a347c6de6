import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { terminal } from '../../src/report/terminal.ts';
import { hostilePlans } from './hostile.ts';
import { change, environmentPlan, finding, plan } from './plans.ts';

const sample = plan(
  [
    environmentPlan('production', {
      changes: [
        change(),
        change({ action: 'prune', name: 'old', diff: '@@ -1 +0,0 @@\n-a: b\n', reasons: ['It is gone.'] }),
      ],
    }),
  ],
  [finding({ location: { file: 'a.yaml', line: 2, column: 3 } })],
);

test('the same content as the comment, for a terminal', () => {
  assert.equal(
    terminal.render(sample, {}),
    `production: 1 to apply, 1 to prune, 1 error

Findings
- error build/failed (production): no such file — a.yaml:2:3

Look at these first
Action   Object               Kustomization                  Why
- prune  Deployment/shop/old  flux-system/apps (production)  It is gone.

production
Kustomization     prune  update
flux-system/apps  1      1

Changes
- prune Deployment/shop/old in flux-system/apps (production)
    @@ -1 +0,0 @@
    -a: b
~ update Deployment/shop/api in flux-system/apps (production)
    @@ -1 +1 @@
    -image: api:1
    +image: api:2

Compared base with head.
`,
  );
});

test('what the change does not bring is counted, with the command that lists it', () => {
  const existing = ['error', 'warning', 'warning'].map((severity, at) =>
    finding({ severity: severity as 'error', existing: true, message: `old ${at}` }),
  );
  assert.match(
    terminal.render(plan([environmentPlan('production')], existing), {}),
    /\n3 findings that this change does not bring: 1 error, 2 warnings\. flux-plan check lists them all\.\n/,
  );
});

test('colours are all that an option adds', () => {
  const colored = terminal.render(sample, { color: true });
  assert.ok(colored.includes('\u001b[31m-image: api:1\u001b[39m\n'));
  assert.ok(colored.includes('\u001b[32m+image: api:2\u001b[39m\n'));
  assert.equal(stripVTControlCharacters(colored), terminal.render(sample, {}));
});

test('no text of a repository commands the terminal', () => {
  fc.assert(
    fc.property(hostilePlans, (any) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters but tab and line feed
      assert.doesNotMatch(terminal.render(any, {}), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    }),
  );
});
