import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, flux, planOf, repository, suppressedOf } from './repository.ts';

const PRODUCTION = 'error dependencies/not-found production clusters/production/apps.yaml:12';
const STAGING = 'error dependencies/not-found staging clusters/staging/apps.yaml:12';
const IGNORED =
  'dependencies/not-found staging clusters/staging/apps.yaml:12 by ignore .flux-plan.yaml:2 why';

const ignoring = (...lines: string[]) =>
  repository({
    '.flux-plan.yaml': [
      'ignore:',
      '  - rule: dependencies/not-found',
      '    reason: why',
      ...lines.map((line) => `    ${line}`),
      '',
    ].join('\n'),
  });

/** `apps` of production, with a line of its `dependsOn` as given. */
const production = (...lines: string[]) =>
  repository({
    'clusters/production/apps.yaml': flux('apps', 'apps', 'dependsOn:', ...lines.map((line) => `  ${line}`)),
  });

test('without a configuration nothing is suppressed', () => {
  const plan = planOf(repository());
  assert.deepEqual(findingsOf(plan), [PRODUCTION, STAGING]);
  assert.deepEqual(plan.suppressed, []);
});

for (const lines of [
  ['environments: [stag*]'],
  ['paths: [clusters/staging]'],
  ['paths: [none, "clusters/s*/*.yaml"]'],
  ['kustomization: flux-system/apps', 'environments: [staging]'],
]) {
  test(`an entry holds for findings that meet all that it says: ${lines.join(', ')}`, () => {
    const plan = planOf(ignoring(...lines));
    assert.deepEqual(findingsOf(plan), [PRODUCTION]);
    assert.deepEqual(suppressedOf(plan), [IGNORED]);
  });
}

for (const lines of [
  ['environments: [test]'],
  ['paths: [apps]'],
  ['kustomization: flux-system/infra'],
  ['object: "*/*/*"'],
]) {
  test(`an entry that no finding meets is reported: ${lines.join(', ')}`, () => {
    const plan = planOf(ignoring(...lines));
    assert.deepEqual(findingsOf(plan), [
      PRODUCTION,
      STAGING,
      'warning config/unused-suppression production+staging .flux-plan.yaml:2',
    ]);
    assert.deepEqual(plan.suppressed, []);
    assert.equal(plan.summary.warnings, 1);
  });
}

test('an object is named without its version', () => {
  const files = (glob: string) => ({
    'clusters/production/apps.yaml': flux('apps', 'apps', 'postBuild: {substitute: {A: a}}'),
    'apps/config.yaml':
      // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Flux writes a variable
      'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: app, namespace: shop}\nspec: {b: "${B}"}\n',
    '.flux-plan.yaml': `ignore: [{rule: variables/*, object: "${glob}", reason: why}]\n`,
  });
  assert.equal(planOf(files('Thing/shop/app')).suppressed.length, 1);
  assert.equal(planOf(files('Thing/*/app')).suppressed.length, 1);
  assert.equal(planOf(files('v1/Thing/shop/app')).suppressed.length, 0);
});

test('a finding of several environments stays for those in which it is not ignored', () => {
  const shared = {
    'clusters/production/sync.yaml': flux('sync', 'shared'),
    'clusters/staging/sync.yaml': flux('sync', 'shared'),
    'shared/apps.yaml': flux('apps', 'apps', 'dependsOn:', '  - name: infra'),
    'apps/config.yaml': '',
    '.flux-plan.yaml': 'ignore: [{rule: dependencies/not-found, environments: [staging], reason: why}]\n',
  };
  const plan = planOf(shared);
  assert.deepEqual(findingsOf(plan), ['error dependencies/not-found production shared/apps.yaml:12']);
  assert.deepEqual(suppressedOf(plan), [
    'dependencies/not-found staging shared/apps.yaml:12 by ignore .flux-plan.yaml:1 why',
  ]);
});

for (const [title, lines, place] of [
  [
    'on the line',
    ['- name: infra # flux-plan-ignore dependencies/not-found: why'],
    '12 by comment clusters/production/apps.yaml:12',
  ],
  [
    'above the line',
    ['# flux-plan-ignore dependencies/*: why', '- name: infra'],
    '13 by comment clusters/production/apps.yaml:12',
  ],
] as const) {
  test(`a comment ${title} suppresses the finding of the line alone`, () => {
    const plan = planOf(production(...lines));
    assert.deepEqual(findingsOf(plan), [STAGING]);
    assert.deepEqual(suppressedOf(plan), [
      `dependencies/not-found production clusters/production/apps.yaml:${place} why`,
    ]);
  });
}

test('a comment above the object suppresses all findings of the object', () => {
  const files = production('- name: infra', '- name: more');
  files['clusters/production/apps.yaml'] =
    `# flux-plan-ignore dependencies/not-found: why\n${files['clusters/production/apps.yaml']}`;
  const plan = planOf(files);
  assert.deepEqual(findingsOf(plan), [STAGING]);
  assert.equal(plan.suppressed.length, 2);
});

test('a comment of another rule or line suppresses nothing, and is reported', () => {
  const plan = planOf(
    production(
      '# flux-plan-ignore dependencies/cycle: why',
      '- name: infra',
      '# flux-plan-ignore dependencies/not-found: why',
    ),
  );
  assert.deepEqual(findingsOf(plan), [
    'error dependencies/not-found production clusters/production/apps.yaml:13',
    STAGING,
    'warning config/unused-suppression production+staging clusters/production/apps.yaml:12',
    'warning config/unused-suppression production+staging clusters/production/apps.yaml:14',
  ]);
});

test('a comment without a reason, and one of no rule, suppress nothing', () => {
  const plan = planOf(
    production(
      '# flux-plan-ignore dependencies/not-found',
      '# flux-plan-ignore dependencies/not-fund: why',
      '# flux-plan-ignore',
      '- name: infra',
    ),
  );
  assert.deepEqual(findingsOf(plan), [
    'error dependencies/not-found production clusters/production/apps.yaml:15',
    STAGING,
    'warning config/invalid-comment production+staging clusters/production/apps.yaml:12',
    'warning config/invalid-comment production+staging clusters/production/apps.yaml:13',
    'warning config/invalid-comment production+staging clusters/production/apps.yaml:14',
  ]);
  assert.deepEqual(
    plan.findings.filter(({ rule }) => rule === 'config/invalid-comment').map(({ help }) => help),
    [
      'Write # flux-plan-ignore dependencies/not-found: REASON.',
      'Is it dependencies/not-found? Write # flux-plan-ignore dependencies/not-found: REASON.',
      'Write # flux-plan-ignore RULE: REASON.',
    ],
  );
});

test('nothing is called unused while findings may be missing', () => {
  const unused = { '.flux-plan.yaml': 'ignore: [{rule: variables/undefined, reason: why}]\n' };
  const count = (plan: ReturnType<typeof planOf>) =>
    plan.findings.filter(({ rule }) => rule === 'config/unused-suppression').length;
  assert.equal(count(planOf(repository(unused))), 1);
  assert.equal(count(planOf(repository(unused), undefined, { environments: ['staging'] })), 0);
  assert.equal(count(planOf(repository(unused), undefined, { clusters: ['clusters/staging'] })), 0);
  assert.equal(
    count(planOf(repository({ ...unused, 'apps/kustomization.yaml': 'resources: [none.yaml]\n' }))),
    0,
  );
});

test('a suppression of a rule that looks at changes may wait for its change', () => {
  const verify = { '.flux-plan.yaml': 'ignore: [{rule: build/verify, reason: an old kustomize}]\n' };
  assert.deepEqual(findingsOf(planOf(repository(verify))), [PRODUCTION, STAGING]);
});

test('a file above the folder that Flux syncs is for others as well', () => {
  const below = (prefix: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${prefix}/${path}`, text]));
  const unused =
    'ignore: [{rule: variables/undefined, reason: why}, {rule: dependencies/*, paths: [fleet/clusters/staging], reason: why}]\n';
  const above = planOf({ ...below('fleet', repository()), '.flux-plan.yaml': unused }, undefined, {
    path: 'fleet',
  });
  assert.deepEqual(findingsOf(above), [
    'error dependencies/not-found production fleet/clusters/production/apps.yaml:12',
  ]);
  const inside = planOf(
    {
      ...below('fleet', repository({ '.flux-plan.yaml': unused })),
      '.flux-plan.yaml': 'rules: {dependencies/*: off}\n',
    },
    undefined,
    { path: 'fleet' },
  );
  assert.deepEqual(findingsOf(inside), [
    'error dependencies/not-found production fleet/clusters/production/apps.yaml:12',
    'error dependencies/not-found staging fleet/clusters/staging/apps.yaml:12',
    'warning config/unused-suppression production+staging fleet/.flux-plan.yaml:1',
    'warning config/unused-suppression production+staging fleet/.flux-plan.yaml:1',
  ]);
});
