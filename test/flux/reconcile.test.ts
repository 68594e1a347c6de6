// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverEnvironments } from '../../src/flux/discover.ts';
import { missingSources, ReconcileCache } from '../../src/flux/reconcile/options.ts';
import { reconcileEnvironment } from '../../src/flux/reconcile.ts';
import { locate } from '../../src/kube/object.ts';
import { memoryTree } from '../../src/tree/memory.ts';
import {
  configMap,
  type Files,
  find,
  indent,
  kustomization,
  owned,
  place,
  reconcile,
  statuses,
  sync,
} from './support.ts';

const SYNC = 'clusters/one/flux-system/gotk-sync.yaml';

/** A cluster with these files beside its sync manifest. */
function cluster(files: Files, spec = ''): Files {
  return { [SYNC]: sync('clusters/one', spec), ...files };
}

const substitute = (values: string): string => `postBuild:\n  substitute:\n${indent(values, 4)}`;
const from = (...names: string[]): string =>
  `postBuild:\n  substituteFrom:\n${names.map((name) => `    - {kind: ${name.replace('/', ', name: ')}}\n`).join('')}`;

test('Kustomizations in the output of others are reconciled in turn, parents first', () => {
  const state = reconcile(
    cluster({
      'clusters/one/infra.yaml': kustomization('infra', 'infra'),
      'infra/apps.yaml': kustomization('apps', 'apps'),
      'apps/a.yaml': configMap('a', 'k: v'),
    }),
  );
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', infra: 'rendered', apps: 'rendered' });
  assert.deepEqual(
    state.kustomizations.map(({ parent, path }) => [parent, path]),
    [
      [undefined, 'clusters/one'],
      ['flux-system/flux-system', 'infra'],
      ['flux-system/infra', 'apps'],
    ],
  );
  const { origin } = owned(find(state, 'apps'), 'a');
  assert.deepEqual(origin, { file: 'apps/a.yaml', line: 1, column: 1 });
  assert.deepEqual(state.problems, []);
});

test('a parent patches its children, and its variables reach into them', () => {
  const patch = `patches:
  - patch: |
      apiVersion: kustomize.toolkit.fluxcd.io/v1
      kind: Kustomization
      metadata:
        name: any
      spec:
        targetNamespace: shop
    target:
      kind: Kustomization
      name: apps
${substitute('ENVIRONMENT: production')}`;
  const state = reconcile(
    cluster(
      {
        'clusters/one/apps.yaml': kustomization(
          'apps',
          'apps/${ENVIRONMENT}',
          substitute('A: ${ENVIRONMENT}-x\nB: $${A}'),
        ),
        'apps/production/a.yaml': configMap('a', 'a: ${A}\nb: ${B}', 'elsewhere'),
      },
      patch,
    ),
  );
  const apps = find(state, 'apps');
  assert.equal(apps.path, 'apps/production');
  const a = owned(apps, 'a');
  assert.equal(a.namespace, 'shop');
  assert.deepEqual({ ...(a.value.data as object) }, { a: 'production-x', b: '${A}' });
  assert.deepEqual(
    [...apps.variables.values()].map(({ name, value, from: source, secret }) => [
      name,
      value,
      source,
      secret,
    ]),
    [
      ['A', 'production-x', 'substitute', false],
      ['B', '${A}', 'substitute', false],
    ],
  );
});

test('variables may come from what any other Kustomization applies, in any order', () => {
  const state = reconcile(
    cluster({
      'clusters/one/a-apps.yaml': kustomization('apps', 'apps', from('ConfigMap/settings', 'Secret/secrets')),
      'clusters/one/b-settings.yaml': kustomization('settings', 'settings', substitute('REGION: eu-west-1')),
      'settings/settings.yaml': configMap('settings', 'BUCKET: data-${REGION}'),
      'settings/secrets.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: secrets\n  namespace: flux-system\nstringData:\n  TOKEN: hunter2\n',
      'apps/a.yaml': configMap('a', 'bucket: ${BUCKET}\ntoken: x-${TOKEN}-y\nplain: ${BUCKET:0:4}'),
    }),
  );
  const apps = find(state, 'apps');
  const a = owned(apps, 'a');
  assert.deepEqual(
    { ...(a.value.data as object) },
    { bucket: 'data-eu-west-1', token: 'x-hunter2-y', plain: 'data' },
  );
  assert.deepEqual(a.secretPaths, [['data', 'token']]);
  assert.equal(apps.variables.get('TOKEN')?.secret, true);
  assert.equal(place(apps.variables.get('TOKEN')?.location), 'settings/secrets.yaml:7');
  assert.equal(place(apps.variables.get('BUCKET')?.location), 'settings/settings.yaml:7');
});

test('a secret is traced through children, patches and ConfigMaps, whatever is made of it', () => {
  const state = reconcile(
    cluster({
      'clusters/one/secrets.yaml': kustomization('secrets', 'secrets'),
      'secrets/secret.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: secrets\n  namespace: flux-system\ndata:\n  PASSWORD: c2VjcmV0\n  PORT: ODA4MA==\n',
      'clusters/one/parent.yaml': kustomization('parent', 'parent', from('Secret/secrets')),
      'parent/child.yaml': kustomization(
        'child',
        'child',
        `patches:\n  - patch: |\n      - {op: add, path: /data/patched, value: "pw-\${PASSWORD}"}\n    target: {kind: ConfigMap}\n${substitute('FROM_PARENT: ${PASSWORD^^}')}`,
      ),
      'child/a.yaml': configMap('a', 'length: ${#FROM_PARENT}\nplain: x'),
      'parent/vars.yaml': configMap('vars', 'HOST: db.${PASSWORD}.example'),
      'clusters/one/grandchild.yaml': kustomization(
        'grandchild',
        'grandchild',
        from('ConfigMap/vars', 'Secret/secrets'),
      ),
      'grandchild/b.yaml': configMap('b', 'url: https://${HOST}/\nport: ${PORT}\n${PASSWORD}: key'),
    }),
  );
  assert.deepEqual(statuses(state), {
    'flux-system': 'rendered',
    secrets: 'rendered',
    parent: 'rendered',
    grandchild: 'rendered',
    child: 'rendered',
  });
  const child = owned(find(state, 'child'), 'a');
  assert.deepEqual({ ...(child.value.data as object) }, { length: 6, plain: 'x', patched: 'pw-secret' });
  assert.deepEqual(child.secretPaths, [
    ['data', 'length'],
    ['data', 'patched'],
  ]);
  assert.deepEqual(owned(find(state, 'parent'), 'vars').secretPaths, [['data', 'HOST']]);
  // A secret in a key makes the whole map secret.
  assert.deepEqual(owned(find(state, 'grandchild'), 'b').secretPaths, [['data']]);
});

test('a broken Kustomization leaves the others whole', () => {
  const state = reconcile(
    cluster({
      'clusters/one/good.yaml': kustomization('good', 'good'),
      'clusters/one/bad.yaml': kustomization('bad', 'bad'),
      'clusters/one/nowhere.yaml': kustomization('nowhere', 'nowhere'),
      'clusters/one/wrong.yaml': kustomization('wrong', 'good').replace('prune: true', 'prune: 12'),
      'good/a.yaml': configMap('a', 'k: v'),
      'bad/a.yaml': 'kind: [\n',
    }),
  );
  assert.deepEqual(statuses(state), {
    'flux-system': 'rendered',
    good: 'rendered',
    bad: 'failed',
    nowhere: 'failed',
    wrong: 'failed',
  });
  assert.equal(place(find(state, 'bad').problem?.location), 'bad/a.yaml:2');
  assert.equal(
    find(state, 'nowhere').problem?.message,
    "path './nowhere' does not exist in GitRepository/flux-system/flux-system",
  );
  assert.equal(place(find(state, 'nowhere').problem?.location), 'clusters/one/nowhere.yaml:8');
  assert.equal(
    find(state, 'wrong').problem?.message,
    'spec.prune has to be true or false, not the number 12',
  );
});

test('a Kustomization that two others apply is told, and one that applies itself is not', () => {
  const state = reconcile(
    cluster({
      'clusters/one/a.yaml': kustomization('a', 'a'),
      'clusters/one/b.yaml': kustomization('b', 'b'),
      'a/shared.yaml': kustomization('shared', 'shared'),
      'b/shared.yaml': kustomization('shared', 'shared'),
      'shared/x.yaml': configMap('x', 'k: v'),
    }),
  );
  assert.equal(find(state, 'shared').parent, 'flux-system/a');
  assert.deepEqual(
    state.problems.map(({ message, location }) => `${message} @${place(location)}`),
    [
      'Kustomization flux-system/shared is applied by flux-system/a and by flux-system/b: they overwrite each other @b/shared.yaml:1',
    ],
  );
});

test('a circle of Kustomizations ends', () => {
  const state = reconcile(
    cluster({
      'clusters/one/a.yaml': kustomization('a', 'a'),
      'a/b.yaml': kustomization('b', 'b'),
      'b/a.yaml': kustomization('a', 'a'),
    }),
  );
  assert.deepEqual(
    state.problems.map(({ message }) => message),
    ['Kustomization flux-system/a is applied by flux-system/b, which it applies itself'],
  );
});

test('a Kustomization in the folder of the cluster that nothing applies is told', () => {
  const state = reconcile(
    cluster({
      'clusters/one/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [flux-system/gotk-sync.yaml]\n',
      'clusters/one/forgotten.yaml': kustomization('forgotten', 'apps'),
    }),
  );
  assert.deepEqual(
    state.problems.map(({ message, location }) => `${message} @${place(location)}`),
    [
      'Kustomization/flux-system/forgotten is in the folder of the environment, but nothing applies it @clusters/one/forgotten.yaml:1',
    ],
  );
});

test('the first Kustomization is what the cluster has made of it: patched by its own folder', () => {
  const state = reconcile(
    cluster({
      'clusters/one/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [flux-system/gotk-sync.yaml, vars.yaml]
patches:
  - target: {kind: Kustomization, name: flux-system}
    patch: |
      - {op: add, path: /spec/postBuild, value: {substitute: {CLUSTER: one}}}
`,
      'clusters/one/vars.yaml': configMap('vars', 'cluster: ${CLUSTER}'),
    }),
  );
  assert.deepEqual(
    { ...(owned(find(state, 'flux-system'), 'vars').value.data as object) },
    { cluster: 'one' },
  );
});

test('a cluster without a sync manifest is begun by the Kustomization of its folder', () => {
  const kustomize = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';
  const state = reconcile({
    'clusters/prod/00/kustomization.yaml': `${kustomize}resources: [../../../flux/base.yaml, ../../../apps/app.yaml]\npatches: [{path: ../../../flux/prod.yaml}]\n`,
    'flux/base.yaml': kustomization('flux-system', 'clusters/${ENV}/00')
      .replace('name: flux-system\n', 'name: fleet\n')
      .replace('name: fleet\n  namespace', 'name: flux-system\n  namespace'),
    'flux/prod.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: flux-system, namespace: flux-system}\nspec:\n  path: ./clusters/prod/00\n${indent(substitute('ENV: prod'), 2)}`,
    'apps/app.yaml': kustomization('app', 'apps/${ENV}'),
    'apps/prod/a.yaml': configMap('a', 'k: v'),
  });
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', app: 'rendered' });
  assert.equal(find(state, 'app').path, 'apps/prod');
});

test('patches of a FluxInstance reach the Kustomization that the operator makes', () => {
  const state = reconcile({
    'flux/instance.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata:
  name: flux
  namespace: flux-system
spec:
  sync:
    kind: GitRepository
    url: https://github.com/example/fleet
    ref: refs/heads/main
    path: clusters/one
  kustomize:
    patches:
      - target: {kind: Kustomization}
        patch: |
          - op: add
            path: /spec/postBuild
            value: {substitute: {CLUSTER: one}}
      - target: {kind: Deployment, name: kustomize-controller}
        patch: |
          - {op: remove, path: /spec/replicas}
`,
    'clusters/one/apps.yaml': kustomization('apps', 'apps/${CLUSTER}'),
    'apps/one/a.yaml': configMap('a', 'k: v'),
  });
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', apps: 'rendered' });
});

test('a suspended Kustomization keeps what it would apply, and its children', () => {
  const state = reconcile(
    cluster({
      'clusters/one/apps.yaml': kustomization('apps', 'apps', 'suspend: true'),
      'apps/child.yaml': kustomization('child', 'child'),
      'child/a.yaml': configMap('a', 'k: v'),
    }),
  );
  const apps = find(state, 'apps');
  assert.equal(apps.status, 'suspended');
  assert.equal(apps.objects.length, 1);
  assert.equal(find(state, 'child').status, 'rendered');
});

test('what goes to another cluster is rendered, but neither followed nor read from', () => {
  const state = reconcile(
    cluster({
      'clusters/one/remote.yaml': kustomization(
        'remote',
        'remote',
        'kubeConfig:\n  secretRef:\n    name: kubeconfig',
      ),
      'clusters/one/apps.yaml': kustomization('apps', 'apps', from('ConfigMap/settings')),
      'remote/child.yaml': kustomization('child', 'apps'),
      'remote/settings.yaml': configMap('settings', 'A: x'),
      'apps/a.yaml': configMap('a', 'k: ${A}'),
    }),
  );
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', remote: 'rendered', apps: 'failed' });
  assert.deepEqual(find(state, 'remote').notes, [
    {
      message: 'its objects go to another cluster',
      location: { file: 'clusters/one/remote.yaml', line: 14, column: 5 },
    },
  ]);
});

test('places in files survive substitution', () => {
  const state = reconcile(
    cluster({
      'clusters/one/apps.yaml': kustomization('apps', 'apps', substitute('A: x')),
      'apps/a.yaml': configMap('a', 'k: ${A}\nlist: plain'),
    }),
  );
  const a = owned(find(state, 'apps'), 'a');
  assert.deepEqual(locate(a, ['data', 'k']), { file: 'apps/a.yaml', line: 7, column: 6 });
  assert.deepEqual(locate(a, ['data', 'list']), { file: 'apps/a.yaml', line: 8, column: 9 });
});

test('every use of an undefined variable is told, each at its place', () => {
  const state = reconcile(
    cluster({
      'clusters/one/apps.yaml': kustomization(
        'apps',
        'apps',
        `${substitute('A: x')}patches:\n  - patch: |\n      - {op: add, path: /data/p, value: "\${PATCHED}"}\n    target: {name: b}\n`,
      ),
      'apps/a.yaml': configMap('a', 'one: "${FIRST}"\ntwo: |\n  line\n  ${SECOND} ${FIRST}'),
      'apps/b.yaml': configMap('b', 'three: ${#SECOND}'),
    }),
  );
  const apps = find(state, 'apps');
  assert.equal(apps.status, 'failed');
  assert.equal(apps.problem?.message, '3 variables are not defined: FIRST, SECOND, PATCHED');
  assert.deepEqual(
    apps.undefinedVariables.map(({ name, expression, object, location }) => [
      name,
      expression,
      object.name,
      `${place(location)}:${location?.column}`,
    ]),
    [
      ['FIRST', '${FIRST}', 'a', 'apps/a.yaml:7:9'],
      ['FIRST', '${FIRST}', 'a', 'apps/a.yaml:10:15'],
      ['SECOND', '${SECOND}', 'a', 'apps/a.yaml:10:5'],
      ['PATCHED', '${PATCHED}', 'b', 'clusters/one/apps.yaml:18:44'],
      ['SECOND', '${#SECOND}', 'b', 'apps/b.yaml:7:10'],
    ],
  );
});

const components = (version: string, args = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: kustomize-controller\n  namespace: flux-system\n  labels:\n    app.kubernetes.io/part-of: flux\n    app.kubernetes.io/version: ${version}\nspec:\n  template:\n    spec:\n      containers:\n        - name: manager\n          args: [${args}]\n`;

test('undefined variables fail from Flux 2.9 on, and as the feature gate says', () => {
  const status = (manifest: string | undefined, strict?: boolean): string => {
    const files = cluster({
      'clusters/one/apps.yaml': kustomization('apps', 'apps', substitute('A: x')),
      'apps/a.yaml': configMap('a', 'k: x${UNDEFINED}'),
      ...(manifest && { 'clusters/one/flux-system/gotk-components.yaml': manifest }),
    });
    const apps = find(reconcile(files, strict === undefined ? {} : { strict }), 'apps');
    assert.equal(apps.undefinedVariables.length, 1);
    return apps.status;
  };
  assert.equal(status(undefined), 'failed');
  assert.equal(status(components('v2.9.0')), 'failed');
  assert.equal(status(components('v2.8.3')), 'rendered');
  assert.equal(
    status(components('v2.8.3', '--feature-gates=A=true,StrictPostBuildSubstitutions=true')),
    'failed',
  );
  assert.equal(
    status(components('v2.9.0', '--feature-gates=StrictPostBuildSubstitutions=false')),
    'rendered',
  );
  assert.equal(status(components('v2.8.3'), true), 'failed');
});

test('a source of variables that nothing makes fails, unless it is taken to exist', () => {
  const files = cluster({
    'clusters/one/apps.yaml': kustomization('apps', 'apps', from('ConfigMap/settings')),
    'apps/a.yaml': configMap('a', 'k: ${A}'),
  });
  const failed = reconcile(files);
  assert.equal(find(failed, 'apps').status, 'failed');
  assert.deepEqual(find(failed, 'apps').missingVariableSources, [
    {
      kind: 'ConfigMap',
      name: 'settings',
      optional: false,
      location: { file: 'clusters/one/apps.yaml', line: 15, column: 33 },
    },
  ]);
  assert.equal(place(find(failed, 'apps').problem?.location), 'clusters/one/apps.yaml:15');

  const presumed = find(reconcile(files, { externalSources: missingSources([failed]) }), 'apps');
  assert.equal(presumed.status, 'rendered');
  assert.deepEqual({ ...(owned(presumed, 'a').value.data as object) }, { k: '${A}' });
  assert.equal(presumed.missingVariableSources.length, 1);
  assert.equal(place(presumed.notes[0]?.location), 'apps/a.yaml:7');

  const given = find(reconcile(files, { variables: { A: 'given' } }), 'apps');
  assert.deepEqual({ ...(owned(given, 'a').value.data as object) }, { k: 'given' });
});

test('an optional source that is not there leaves undefined variables in doubt', () => {
  const state = reconcile(
    cluster({
      'clusters/one/apps.yaml': kustomization(
        'apps',
        'apps',
        `postBuild:\n  substitute: {A: x}\n  substituteFrom:\n    - {kind: Secret, name: maybe, optional: true}`,
      ),
      'apps/a.yaml': configMap('a', 'k: ${B}\nl: ${B:-default}'),
    }),
  );
  const apps = find(state, 'apps');
  assert.equal(apps.status, 'rendered');
  assert.deepEqual({ ...(owned(apps, 'a').value.data as object) }, { k: '${B}', l: 'default' });
  assert.deepEqual(
    apps.undefinedVariables.map(({ name, doubt }) => [name, doubt]),
    [['B', 'Secret/maybe, which is optional and not in this environment, may define it']],
  );
});

test('an optional source that is not there holds the values that were given, and no others', () => {
  const files = cluster({
    'clusters/one/apps.yaml': kustomization(
      'apps',
      'apps',
      `postBuild:\n  substitute: {A: x}\n  substituteFrom:\n    - {kind: ConfigMap, name: maybe, optional: true}`,
    ),
    'apps/a.yaml': configMap('a', 'k: ${B}\nl: ${B:-default}\nm: ${C:-default}'),
  });
  const apps = find(reconcile(files, { variables: { B: 'given' } }), 'apps');
  const { data } = owned(apps, 'a').value;
  assert.deepEqual({ ...(data as object) }, { k: 'given', l: 'given', m: 'default' });
});

const PLAIN_SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: secrets
  namespace: flux-system
stringData:
  TOKEN: hunter2
  PAIR: 'hunter2: x'
`;

const SOPS_SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: secrets
  namespace: flux-system
stringData:
  TOKEN: ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]
sops:
  mac: ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]
`;

test('encrypted values stay expressions, through children too', () => {
  const state = reconcile(
    cluster({
      'clusters/one/secrets.yaml': kustomization('secrets', 'secrets', 'decryption:\n  provider: sops'),
      'secrets/secrets.yaml': SOPS_SECRET,
      'clusters/one/parent.yaml': kustomization('parent', 'parent', from('Secret/secrets')),
      'parent/child.yaml': kustomization('child', 'child', substitute('HOST: api.${TOKEN}.example')),
      'child/a.yaml': configMap('a', 'host: ${HOST}'),
      'parent/undefined.yaml': configMap('u', 'k: ${TOKEN^^}'),
    }),
  );
  assert.deepEqual(
    { ...(owned(find(state, 'child'), 'a').value.data as object) },
    { host: 'api.${TOKEN}.example' },
  );
  assert.deepEqual({ ...(owned(find(state, 'parent'), 'u').value.data as object) }, { k: '${TOKEN^^}' });
  assert.equal(find(state, 'parent').variables.get('TOKEN')?.value, undefined);
  assert.equal('sops' in owned(find(state, 'secrets'), 'secrets').value, false);
  assert.deepEqual(
    find(state, 'parent').notes.map(({ message, location }) => `${message} @${place(location)}`),
    [
      'Left as written in Kustomization/flux-system/child and another object: ${TOKEN}; only the cluster knows the values that come from Secret/secrets @parent/child.yaml:15',
    ],
  );
});

test('a failure is unknown only where unknown values have a part in it', () => {
  const child = (name: string, path: string): string => kustomization(name, path, substitute('A: ${TOKEN}'));
  const state = reconcile(
    cluster({
      'clusters/one/secrets.yaml': kustomization('secrets', 'secrets', 'decryption:\n  provider: sops'),
      'secrets/secrets.yaml': SOPS_SECRET,
      'clusters/one/parent.yaml': kustomization('parent', 'parent', from('Secret/secrets')),
      'parent/nowhere.yaml': child('nowhere', 'nowhere'),
      'parent/somewhere.yaml': child('somewhere', 'apps/${TOKEN}'),
      'parent/flag.yaml': child('flag', 'good').replace('prune: true', 'prune: ${TOKEN}'),
      'parent/broken.yaml': child('broken', 'broken'),
      'good/a.yaml': configMap('a', 'k: v'),
      'broken/kustomization.yaml': 'resources: [missing.yaml]\n',
    }),
  );
  const { nowhere, somewhere, flag, broken } = statuses(state);
  assert.deepEqual([nowhere, somewhere, flag, broken], ['failed', 'unknown', 'unknown', 'failed']);
  assert.match(find(state, 'somewhere').problem?.message ?? '', /\$\{TOKEN\} is only known in the cluster$/);
});

test('a problem says what it comes of, for the rule that speaks of it', () => {
  const state = reconcile(
    cluster({
      'clusters/one/path.yaml': kustomization('path', 'apps/prod'),
      'clusters/one/source.yaml': kustomization('source', 'apps').replace(
        'name: flux-system\n',
        'name: nobody\n',
      ),
      'clusters/one/spec.yaml': kustomization('spec', 'apps').replace('interval: 10m', 'interval: 10'),
      'clusters/one/remote.yaml': kustomization('remote', 'remote'),
      'clusters/one/secret.yaml': kustomization('secret', 'secret'),
      'apps/base/a.yaml': configMap('a', 'k: v'),
      'apps/test/a.yaml': configMap('a', 'k: v'),
      'remote/kustomization.yaml': 'resources: [https://example.com/a.yaml]\n',
      'secret/secret.yaml': SOPS_SECRET.replace('stringData', 'data'),
    }),
  );
  const causes = state.kustomizations.map(({ name, problem }) => [name, problem?.cause]);
  assert.deepEqual(Object.fromEntries(causes), {
    'flux-system': undefined,
    path: 'path',
    source: 'source',
    spec: 'spec',
    remote: 'remote',
    secret: 'encrypted',
  });
  assert.deepEqual(find(state, 'path').nearestPath, { directory: 'apps', directories: ['base', 'test'] });
  assert.deepEqual([...(find(state, 'remote').files ?? [])], ['remote/kustomization.yaml']);
});

test('a failure that could quote a secret does not say what it is', () => {
  const state = reconcile(
    cluster({
      'clusters/one/secrets.yaml': kustomization('secrets', 'secrets'),
      'secrets/secrets.yaml': PLAIN_SECRET,
      'clusters/one/parent.yaml': kustomization('parent', 'parent', from('Secret/secrets')),
      'parent/path.yaml': kustomization('path', 'apps/${TOKEN}'),
      'parent/flag.yaml': kustomization('flag', 'apps').replace('prune: true', 'prune: ${TOKEN}'),
      'clusters/one/yaml.yaml': kustomization('yaml', 'yaml', from('Secret/secrets')),
      'yaml/a.yaml': configMap('a', 'k: ${PAIR}'),
    }),
  );
  for (const name of ['path', 'flag', 'yaml']) {
    assert.equal(find(state, name).status, 'failed');
    assert.match(find(state, name).problem?.message ?? '', /not shown/);
    assert.equal(find(state, name).problem?.cause, undefined, 'no other rule may say more');
  }
});

test('variables may come from what the Kustomization itself applies, from its second run on', () => {
  const state = reconcile(
    cluster({
      'clusters/one/apps.yaml': kustomization('apps', 'apps', from('Secret/secrets')),
      'apps/secrets.yaml': PLAIN_SECRET,
      'apps/a.yaml': configMap('a', "k: '${TOKEN} '"),
    }),
  );
  const apps = find(state, 'apps');
  assert.deepEqual({ ...(owned(apps, 'a').value.data as object) }, { k: 'hunter2 ' });
  assert.deepEqual(owned(apps, 'a').secretPaths, [['data', 'k']]);
});

test('an encrypted Secret without decryption is refused when Flux would refuse it', () => {
  const render = (secret: string) =>
    find(
      reconcile(
        cluster({
          'clusters/one/s.yaml': kustomization('secrets', 'secrets'),
          'secrets/secrets.yaml': secret,
        }),
      ),
      'secrets',
    );
  assert.equal(render(SOPS_SECRET.replace('stringData', 'data')).status, 'failed');
  // Flux looks for the sops field only after it has read the object as a Secret, which has no such field.
  assert.equal(render(SOPS_SECRET).status, 'rendered');
});

test('Secrets that controllers make are sources with unknown values', () => {
  const external = (more: string): string =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: secrets\n  namespace: flux-system\nspec:\n${indent(more, 2)}`;
  const render = (more: string) =>
    find(
      reconcile(
        cluster({
          'clusters/one/secrets.yaml': external(more),
          'clusters/one/apps.yaml': kustomization('apps', 'apps', from('Secret/secrets')),
          'apps/a.yaml': configMap('a', 'known: ${KNOWN}\nother: ${OTHER}'),
        }),
      ),
      'apps',
    );
  const open = render('dataFrom:\n  - extract: {key: all}');
  assert.deepEqual({ ...(owned(open, 'a').value.data as object) }, { known: '${KNOWN}', other: '${OTHER}' });
  const closed = render('data:\n  - secretKey: KNOWN');
  assert.deepEqual(
    closed.undefinedVariables.map(({ name }) => name),
    ['OTHER'],
  );
  assert.equal(closed.status, 'failed');
});

test('a source that is missing while another repository is involved is not known', () => {
  const elsewhere = kustomization('other', 'x')
    .replaceAll('name: flux-system\n', 'name: other\n')
    .replace('namespace: other', 'namespace: flux-system');
  const state = reconcile(
    cluster({
      'clusters/one/other.yaml': `${elsewhere}---\n${sync('').split('---\n')[0]!.replace('name: flux-system', 'name: other').replace('fleet', 'other')}`,
      'clusters/one/apps.yaml': kustomization('apps', 'apps', from('ConfigMap/settings')),
      'apps/a.yaml': configMap('a', 'k: ${A}'),
    }),
  );
  assert.deepEqual(statuses(state), { 'flux-system': 'rendered', other: 'unknown', apps: 'unknown' });
  assert.match(
    find(state, 'apps').problem?.message ?? '',
    /flux-system\/other, from another one, may apply it/,
  );
});

test('what a ResourceSet makes is told to be unknown', () => {
  const state = reconcile({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/tenants.yaml':
      'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: tenants, namespace: flux-system}\nspec: {}\n',
  });
  const [note, ...more] = find(state, 'flux-system').notes;
  assert.deepEqual(more, []);
  assert.match(note?.message ?? '', /makes of ResourceSet\/flux-system\/tenants is not known/);
  assert.equal(place(note?.location), 'clusters/one/tenants.yaml:1');
});

test('commonMetadata is set on objects, and on nothing inside of them', () => {
  const state = reconcile(
    cluster({
      'clusters/one/apps.yaml': kustomization(
        'apps',
        'apps',
        'commonMetadata:\n  labels: {team: shop}\n  annotations: {owner: me}',
      ),
      'apps/a.yaml': `${configMap('a', 'k: v').replace('  namespace', '  labels: {team: old, app: a}\n  namespace')}status: {}\n`,
    }),
  );
  const { value } = owned(find(state, 'apps'), 'a');
  assert.deepEqual(JSON.parse(JSON.stringify(value.metadata)), {
    name: 'a',
    namespace: 'flux-system',
    labels: { team: 'shop', app: 'a' },
    annotations: { owner: 'me' },
  });
  assert.equal('status' in value, false);
});

test('what a change does not touch is built once, and is the same object on both sides', () => {
  const base = cluster({
    'clusters/one/a.yaml': kustomization('a', 'a', substitute('A: x')),
    'clusters/one/b.yaml': kustomization('b', 'b', substitute('A: x')),
    'a/a.yaml': configMap('a', 'k: ${A}'),
    'b/b.yaml': configMap('b', 'k: ${A}'),
  });
  const cache = new ReconcileCache();
  const run = (files: Files) => {
    const tree = memoryTree(files);
    return reconcileEnvironment(tree, discoverEnvironments(tree)[0]!, { cache });
  };
  const before = run(base);
  const after = run({ ...base, 'b/b.yaml': configMap('b', 'k: y${A}') });
  assert.equal(owned(find(after, 'a'), 'a'), owned(find(before, 'a'), 'a'));
  assert.deepEqual({ ...(owned(find(after, 'b'), 'b').value.data as object) }, { k: 'yx' });
  assert.deepEqual(run(base), before);
});
