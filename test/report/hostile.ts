import fc from 'fast-check';
import type { Finding, Suppression } from '../../src/checks/finding.ts';
import type { Change, EnvironmentPlan, KustomizationPlan, Plan, VersionChange } from '../../src/plan/plan.ts';

/** Text as a hostile repository may hold it: everything that Markdown, HTML, GitHub or a terminal reads. */
const FRAGMENTS = [
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '|',
    '\\',
    '\\|',
    '[x]',
    '[^1]',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '> ',
  ],
  ...[
    '---',
    '===',
    '\n',
    '\n\n',
    '\n- ',
    '\r',
    '\t',
    ' ',
    '  ',
    '$',
    '$$',
    '$`',
    '!',
    '(',
    ')',
    '"',
    "'",
    '&',
    ';',
    '&amp;',
  ],
  ...[
    '<script>',
    '<b',
    '</details>',
    '</summary>',
    '</code>',
    '<!--',
    '-->',
    '<img src=x onerror=a>',
    '&#64;x',
  ],
  ...[
    '[a](http://x.y)',
    '![i](http://x.y/i.png)',
    'https://evil.example',
    'www.evil.example',
    'http://',
    'ftp://a.b',
  ],
  ...['@octocat', 'a@b.example', 'mailto:a@b.c', '#12', 'GH-3', 'octo/repo#1', 'deadbeefcafe', ':tada:'],
  ...[
    '\u202e',
    '\u200b',
    '\u0000',
    '\u001b[31m',
    '\u0007',
    '\ud800',
    'é',
    '😀',
    'x',
    'abc',
    '@@ -1 +1 @@',
    '+',
    '-',
  ],
];

const text = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 7 })
  .map((fragments) => fragments.join(''));
const count = fc.integer({ min: 1, max: 9 });
const location = fc.record({ file: text, line: count, column: count });
const kustomizationId = fc.tuple(text, text).map((parts) => parts.join('/'));

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('build/failed', 'prune/data-loss'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: text,
    environments: fc.uniqueArray(text, { minLength: 1, maxLength: 2 }),
    existing: fc.boolean(),
    help: text,
    object: text,
    kustomization: kustomizationId,
    location,
    related: fc.array(fc.record({ message: text, location }), { maxLength: 2 }),
  },
  { requiredKeys: ['rule', 'severity', 'message', 'environments', 'existing'] },
);

const suppression: fc.Arbitrary<Suppression> = fc.record(
  { by: fc.constantFrom('comment', 'ignore', 'off'), location, reason: text, added: fc.boolean() },
  { requiredKeys: ['by', 'location', 'added'] },
);

const version: fc.Arbitrary<VersionChange> = fc.record(
  {
    place: text,
    name: text,
    from: text,
    to: text,
    step: fc.constantFrom('upgrade', 'major', 'prerelease', 'downgrade', 'other'),
  },
  { requiredKeys: ['place', 'name', 'step'] },
);

const change: fc.Arbitrary<Change> = fc.record(
  {
    action: fc.constantFrom('create', 'update', 'prune', 'orphan', 'move', 'recreate'),
    apiVersion: text,
    kind: text,
    namespace: text,
    name: text,
    kustomization: kustomizationId,
    previousKustomization: kustomizationId,
    heldBackBy: fc.array(kustomizationId, { minLength: 1, maxLength: 2 }),
    diff: fc
      .array(fc.tuple(fc.constantFrom('+', '-', ' '), text))
      .map((lines) => lines.map(([sign, line]) => `${sign}${line.replaceAll('\n', ' ')}\n`).join('')),
    reasons: fc.array(text, { maxLength: 2 }),
    omitted: fc.array(text, { minLength: 1, maxLength: 2 }),
    versions: fc.array(version, { minLength: 1, maxLength: 2 }),
    routine: fc.constant(true as const),
    replaces: text,
    replacedBy: text,
  },
  { requiredKeys: ['action', 'apiVersion', 'kind', 'namespace', 'name', 'kustomization', 'diff', 'reasons'] },
);

const kustomization: fc.Arbitrary<KustomizationPlan> = fc.record(
  {
    namespace: text,
    name: text,
    path: text,
    status: fc.constantFrom('rendered', 'suspended', 'failed', 'unknown'),
    objects: count,
    reason: text,
    dependsOn: fc.array(kustomizationId, { maxLength: 2 }),
    parent: kustomizationId,
    wave: count,
    heldBackBy: fc.array(kustomizationId, { maxLength: 2 }),
    affected: fc.boolean(),
    touched: fc.constant(true as const),
  },
  { requiredKeys: ['namespace', 'name', 'path', 'status', 'objects', 'dependsOn', 'heldBackBy', 'affected'] },
);

const environment: fc.Arbitrary<EnvironmentPlan> = fc.record({
  name: text,
  path: text,
  kustomizations: fc.array(kustomization, { maxLength: 3 }),
  changes: fc.array(change, { maxLength: 4 }),
  withheld: fc.array(fc.record({ kustomization: kustomizationId, objects: count, reason: text }), {
    maxLength: 2,
  }),
});

/** Plans made of such text. Their summary is arbitrary: reports of text do not read it. */
export const hostilePlans: fc.Arbitrary<Plan> = fc.record(
  {
    version: fc.constant(1),
    base: fc.record({ rev: text }),
    head: fc.record({ rev: text }),
    environments: fc.array(environment, { maxLength: 3 }),
    findings: fc.array(finding, { maxLength: 3 }),
    suppressed: fc.array(fc.record({ finding, suppression }), { maxLength: 3 }),
    summary: fc.record({
      create: count,
      update: count,
      prune: count,
      orphan: count,
      move: count,
      recreate: count,
      heldBack: count,
      errors: count,
      warnings: count,
    }),
    unreadFiles: fc.array(text, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['version', 'base', 'head', 'environments', 'findings', 'suppressed', 'summary'] },
);
