import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { environment, findingsOf, kustomization, object } from '../states.ts';

const OTHER = 'sourceRef: {kind: OCIRepository, name: other}\n';
const HOME = 'sourceRef: {kind: GitRepository, name: flux-system}\n';
const on = (name: string) => `dependsOn:\n- name: ${name}\n`;

/** An environment that begins with one Kustomization, which applies those that nothing else applies. */
function cluster(kustomizations: ReturnType<typeof kustomization>[]) {
  const below = kustomizations.map((one) => ({ ...one, parent: one.parent ?? 'flux-system/root' }));
  return environment('production', [kustomization('root', { spec: HOME }), ...below]);
}

/** `parent` with the Kustomizations that it applies. */
function family(
  parent: string,
  spec: string,
  children: Record<string, string>,
  more: Parameters<typeof kustomization>[1] = {},
) {
  const made = Object.entries(children).map(([name, text]) =>
    kustomization(name, { spec: text, parent: `flux-system/${parent}` }),
  );
  const objects = made.map((child) => ({ ...child.object, secretPaths: [] }));
  return [kustomization(parent, { spec, objects, ...more }), ...made];
}

const RULE_COUNT = { 'dependencies/deadlock error': 1 };

test('a parent that waits for a child that depends on it', () => {
  const findings = fixtureFindings('dependencies/deadlock', 'fires');
  assert.deepEqual(counts(findings), RULE_COUNT);
  const [finding] = findings;
  assert.deepEqual(finding?.location, { file: 'platform/apps.yaml', line: 14, column: 13 });
  assert.equal(
    finding?.message,
    'Kustomizations flux-system/apps and flux-system/platform wait for each other and none of them gets ready: flux-system/apps depends on flux-system/platform, and flux-system/platform waits until flux-system/apps, which it applies, is ready.',
  );
  assert.deepEqual(
    finding?.related?.map(({ location }) => `${location.file}:${location.line}`),
    ['platform/apps.yaml:14', 'clusters/production/platform.yaml:13'],
  );
});

test('silent where the one that waits applies something else', () => {
  assert.deepEqual(fixtureFindings('dependencies/deadlock', 'silent'), []);
});

test('a child that depends on the parent over another one, and a parent that names it in healthChecks', () => {
  const check =
    'healthChecks:\n- {apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, name: apps, namespace: flux-system}\n';
  const state = cluster([
    ...family('platform', check, { apps: on('database') }),
    kustomization('database', { spec: on('platform') }),
  ]);
  const findings = findingsOf([state], undefined);
  assert.deepEqual(counts(findings), RULE_COUNT);
  assert.match(
    findings[0]?.message ?? '',
    /apps depends on .*database, .*database depends on .*platform, .*platform checks the health of .*apps\./,
  );
});

test('one finding, however many children depend on the parent that waits', () => {
  const children = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, on('platform')]));
  const state = cluster(family('platform', 'wait: true\n', children));
  assert.deepEqual(counts(findingsOf([state], undefined)), RULE_COUNT);
});

test('a parent that depends on its own child: only a cluster that begins anew is stuck', () => {
  const state = cluster(family('platform', on('apps'), { apps: '' }));
  const findings = findingsOf([state], undefined);
  assert.deepEqual(counts(findings), { 'dependencies/deadlock warning': 1 });
  assert.match(
    findings[0]?.message ?? '',
    /^In a cluster that begins anew, Kustomizations .*apps is applied by .*platform, and .*platform depends on .*apps\.$/,
  );
});

test('a dependency that one delivers who depends on the dependent: an error once the change brings it', () => {
  const deliverer = (children: Record<string, string>) => [
    kustomization('apps', { spec: on('database') }),
    ...family('tenants', on('apps'), children),
  ];
  const head = cluster(deliverer({ database: '' }));
  const withDependency = (state: ReturnType<typeof environment>) => counts(findingsOf([head], [state]));
  assert.deepEqual(withDependency(cluster([kustomization('apps')])), RULE_COUNT);
  assert.deepEqual(withDependency(head), { 'dependencies/deadlock warning': 1 });
});

test('with different sources a child that is still ready lets the parent pass, unless it is new', () => {
  const head = environment(
    'production',
    family('platform', 'wait: true\n', { apps: OTHER + on('platform') }),
  );
  assert.deepEqual(counts(findingsOf([head], undefined)), { 'dependencies/deadlock warning': 1 });
  const before = cluster(family('platform', 'wait: true\n', {}));
  assert.deepEqual(counts(findingsOf([head], [before])), RULE_COUNT);
});

test('a source that only its own consumer applies, unless it is in the cluster by other means', () => {
  const source = object(
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: other, namespace: flux-system}\n',
  );
  const root = kustomization('root', { spec: HOME });
  const consumer = kustomization('apps', { spec: OTHER, objects: [source], parent: 'flux-system/root' });
  const found = (external: string[]) =>
    findingsOf(
      [environment('production', [root, consumer])],
      [environment('production', [root])],
      undefined,
      external,
    );
  const findings = found([]);
  assert.deepEqual(counts(findings), RULE_COUNT);
  assert.deepEqual(found(['OCIRepository/flux-system/other']), []);
  assert.match(
    findings[0]?.message ?? '',
    /waits for itself and never gets ready: flux-system\/apps is built from OCIRepository\/flux-system\/other, which flux-system\/apps applies/,
  );
});

test('silent about the source that the cluster begins with, though its own Kustomization applies it', () => {
  const source = object(
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: other, namespace: flux-system}\n',
  );
  const root = kustomization('root', { spec: `${OTHER}wait: true\n`, objects: [source] });
  const child = kustomization('apps', { spec: OTHER, parent: 'flux-system/root' });
  assert.deepEqual(findingsOf([environment('production', [root, child])], undefined), []);
});

test('variables from what waits for their consumer are said once, by the rule about them', () => {
  const vars = object('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: vars, namespace: flux-system}\n');
  const [parent, child] = family('platform', 'wait: true\n', {
    apps: 'postBuild:\n  substituteFrom:\n  - {kind: ConfigMap, name: vars}\n',
  });
  const variableSources = [{ kind: 'ConfigMap', name: 'vars', optional: false, supplier: vars }];
  const producer = kustomization('vars', { spec: on('platform'), objects: [vars] });
  const state = cluster([parent!, { ...child!, variableSources }, producer]);
  assert.deepEqual(counts(findingsOf([state], undefined)), { 'variables/source-self-supplied error': 1 });
});

test('silent about dependsOn alone, about what is suspended, about expressions, and about children that are not applied', () => {
  const silent = (kustomizations: ReturnType<typeof family>) =>
    findingsOf([cluster(kustomizations)], undefined).filter(({ rule }) => rule === 'dependencies/deadlock');
  assert.deepEqual(
    silent([kustomization('a', { spec: on('b') }), kustomization('b', { spec: on('a') })]),
    [],
  );
  assert.deepEqual(
    silent(family('platform', 'wait: true\n', { apps: `suspend: true\n${on('platform')}` })),
    [],
  );
  assert.deepEqual(silent(family('platform', 'wait: true\nsuspend: true\n', { apps: on('platform') })), []);
  assert.deepEqual(
    silent(family('platform', 'wait: true\n', { apps: `${on('platform')}  readyExpr: "true"\n` })),
    [],
  );
  const exprs = 'healthCheckExprs:\n- {apiVersion: kustomize.toolkit.fluxcd.io/v1, current: "true"}\n';
  assert.deepEqual(silent(family('platform', `wait: true\n${exprs}`, { apps: on('platform') })), []);
});

test('silent about one that begins an environment and depends on what it applies: bootstrap made both', () => {
  assert.deepEqual(
    findingsOf([environment('production', family('root', on('shared'), { shared: '' }))], undefined),
    [],
  );
});
