import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectDiff, oneSidedDiff } from '../../../src/plan/diff/object-diff.ts';
import { DEFAULT_DIFF_OPTIONS } from '../../../src/plan/diff-options.ts';
import { object } from '../../checks/states.ts';

function diffOf(before: string, after: string, options = DEFAULT_DIFF_OPTIONS) {
  const { diff, omitted } = objectDiff(object(before).value, object(after).value, options);
  return { diff, omitted };
}

const pod = (spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n${spec.replace(/^/gm, '      ')}\n`;
const container = (lines: string) => pod(`containers:\n- name: app\n${lines.replace(/^/gm, '  ')}`);

for (const [what, before, after, path] of [
  [
    'ports, by port and protocol',
    container('ports: [{containerPort: 1}, {containerPort: 2, protocol: UDP}, {containerPort: 2}]'),
    container('ports: [{containerPort: 2}, {containerPort: 1}, {containerPort: 2, protocol: UDP}]'),
    'spec.template.spec.containers[name=app].ports',
  ],
  [
    'env without references',
    container('env: [{name: A, value: x}, {name: B, value: y}]'),
    container('env: [{name: B, value: y}, {name: A, value: x}]'),
    'spec.template.spec.containers[name=app].env',
  ],
  [
    'volumeMounts, by path',
    container('volumeMounts: [{mountPath: /a, name: v}, {mountPath: /b, name: v}]'),
    container('volumeMounts: [{mountPath: /b, name: v}, {mountPath: /a, name: v}]'),
    'spec.template.spec.containers[name=app].volumeMounts',
  ],
  [
    'volumes',
    pod('volumes: [{name: a}, {name: b}]'),
    pod('volumes: [{name: b}, {name: a}]'),
    'spec.template.spec.volumes',
  ],
  [
    'tolerations, which have no key',
    pod('tolerations: [{key: a}, {operator: Exists}, {key: a}]'),
    pod('tolerations: [{operator: Exists}, {key: a}, {key: a}]'),
    'spec.template.spec.tolerations',
  ],
  [
    'the rules of a role',
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules: [{verbs: [get]}, {verbs: [list]}]\n',
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules: [{verbs: [list]}, {verbs: [get]}]\n',
    'rules',
  ],
] as const) {
  test(`another order of ${what} is named and not shown`, () => {
    assert.deepEqual(diffOf(before, after), { diff: '', omitted: [`the order of ${path}`] });
  });
}

for (const [what, before, after, diff] of [
  [
    'env that refers to other variables',
    container('env: [{name: A, value: x}, {name: B, value: "$(A)"}]'),
    container('env: [{name: B, value: "$(A)"}, {name: A, value: x}]'),
    '@@ -1,2 +1,2 @@ order of spec.template.spec.containers[name=app].env\n-name=A\n name=B\n+name=A\n',
  ],
  [
    'containers, of which the first is the default',
    pod('containers: [{name: a, image: x}, {name: b, image: y}]'),
    pod('containers: [{name: b, image: y}, {name: a, image: x}]'),
    '@@ -1,2 +1,2 @@ order of spec.template.spec.containers\n-name=a\n name=b\n+name=a\n',
  ],
  [
    'a list of a kind that is not Kubernetes’ own',
    'apiVersion: a.b/v1\nkind: Chain\nmetadata: {name: a}\nspec: {steps: [{name: a}, {name: b}]}\n',
    'apiVersion: a.b/v1\nkind: Chain\nmetadata: {name: a}\nspec: {steps: [{name: b}, {name: a}]}\n',
    '@@ -1,2 +1,2 @@ order of spec.steps\n-name=a\n name=b\n+name=a\n',
  ],
] as const) {
  test(`another order of ${what} is shown, in short`, () => {
    assert.deepEqual(diffOf(before, after), { diff, omitted: [] });
  });
}

test('another order of arguments, of envFrom, and of env with a name twice is shown as it is', () => {
  for (const [before, after] of [
    ['args: [a, b]', 'args: [b, a]'],
    [
      'envFrom: [{secretRef: {name: a}}, {secretRef: {name: b}}]',
      'envFrom: [{secretRef: {name: b}}, {secretRef: {name: a}}]',
    ],
    ['env: [{name: A, value: x}, {name: A, value: y}]', 'env: [{name: A, value: y}, {name: A, value: x}]'],
  ] as const) {
    const { diff, omitted } = diffOf(container(before), container(after));
    assert.match(diff, /^[-+] /m);
    assert.deepEqual(omitted, []);
  }
});

test('of items that change places, only what changes in them is shown', () => {
  const { diff } = diffOf(
    container('env: [{name: A, value: x}, {name: GONE, value: z}, {name: B, value: y}]'),
    container('env: [{name: B, value: y}, {name: NEW, value: z}, {name: A, value: changed}]'),
  );
  assert.equal(
    diff,
    `@@ -10,9 +10,9 @@ spec.template.spec.containers[name=app].env[name=GONE]
       - env:
         - name: B
           value: "y"
-        - name: A
-          value: x
-        - name: GONE
+        - name: NEW
           value: z
+        - name: A
+          value: changed
         name: app
`.replace(/^@@.*\n/, diff.slice(0, diff.indexOf('\n') + 1)),
  );
});

const configMap = (key: string, text: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  ${key}: ${JSON.stringify(text)}\n`;
const dashboard = {
  title: 'requests',
  panels: [
    { id: 1, title: 'rate of requests' },
    { id: 2, title: 'errors' },
  ],
};

test('JSON on one line is compared entry by entry, and said to be formatted', () => {
  const changed = { ...dashboard, panels: [dashboard.panels[0], { id: 2, title: 'failures' }] };
  const { diff, omitted } = diffOf(
    configMap('a.json', JSON.stringify(dashboard)),
    configMap('a.json', JSON.stringify(changed)),
  );
  assert.match(diff, /^@@ -10,7 \+10,7 @@ data\["a\.json"\] \|\n/);
  assert.match(diff, /\n- {10}"title": "errors"\n\+ {10}"title": "failures"\n/);
  assert.deepEqual(omitted, []);
  assert.match(
    oneSidedDiff(object(configMap('a.json', JSON.stringify(dashboard))).value, 'after'),
    /\+ {2}a\.json: \|- # formatted\n\+ {4}\{\n/,
  );
});

for (const [what, key, before, after, hidden] of [
  [
    'JSON',
    'a.json',
    JSON.stringify(dashboard),
    JSON.stringify(dashboard, null, 4),
    'the formatting of data["a.json"]',
  ],
  [
    'the order of keys in JSON',
    'a',
    '{"one": "a longer text than on one line", "two": "and another"}',
    '{"two": "and another", "one": "a longer text than on one line"}',
    'the formatting of data.a',
  ],
  [
    'YAML',
    'a.yaml',
    '# old\na: {b: 1}\nc: "x"\n',
    "c: 'x'\na:\n  b: 1\n",
    'formatting or comments of data["a.yaml"]',
  ],
  ['line ends', 'a.ini', '[a]\r\nb = 1\r\n', '[a]\nb = 1\n', 'the line ends of data["a.ini"]'],
] as const) {
  test(`${what}: what is only formatted otherwise is named and not shown`, () => {
    assert.deepEqual(diffOf(configMap(key, before), configMap(key, after)), { diff: '', omitted: [hidden] });
  });
}

test('what a reader of the text may take for another value is shown', () => {
  const long = (value: string) =>
    `{"text": "longer than what reads well on a line, so formatted", "value": ${value}}`;
  for (const [key, before, after] of [
    ['a.json', long('1'), long('1.0')],
    ['a.json', long('9007199254740993'), long('9007199254740992')],
    ['a.json', long('[1, 2]'), long('[2, 1]')],
    ['a.json', long('1, "value": 2'), long('2')],
    ['a.yaml', 'a: yes\n', 'a: true\n'],
    ['a.yaml', 'a: 1\n', 'a: "1"\n'],
    ['a.yaml', 'a: 1\na: 2\n', 'a: 2\na: 1\n'],
    ['a.ini', 'a = 1\n', 'a = 1 \n'],
    ['a.txt', '# a\n', '# b\n'],
  ] as const) {
    const { diff, omitted } = diffOf(configMap(key, before), configMap(key, after));
    assert.notEqual(diff, '', `${before} and ${after}`);
    assert.deepEqual(omitted, []);
  }
});

test('of a file in base64 stand its size and a digest', () => {
  const file = (letter: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nbinaryData: {logo: ${letter.repeat(600)}}\n`;
  const { diff } = diffOf(file('A'), file('B'));
  assert.deepEqual(
    diff.match(/^[-+].*/gm)?.map((line) => line.replace(/[0-9a-f]{16}/, 'digest')),
    ['-', '+'].map((sign) => `${sign}  logo: (600 characters of base64, sha256 digest)`),
  );
  assert.equal(new Set(diff.match(/sha256 \w+/g)).size, 2);
});

test('a long line is not folded, and a text with tabs or trailing spaces stands line by line', () => {
  const text = `\tindented\nends with a space \nlast: ${'word '.repeat(40)}end\n`;
  const diff = oneSidedDiff(object(configMap('a', text)).value, 'after');
  assert.match(
    diff,
    /\+ {2}a: \|\n\+ {4}\tindented\n\+ {4}ends with a space \n\+ {4}last: (?:word ){40}end\n/,
  );
});

const labelled = (metadata: string, data = 'x') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n${metadata.replace(/^(?=.)/gm, '  ')}data: {key: ${data}}\n`;

test('noise is named and not shown, also where it is all that there is of a map', () => {
  const chart = (version: string) => `labels:\n  helm.sh/chart: a-${version}\n`;
  const named = 'metadata.labels["helm.sh/chart"]';
  assert.deepEqual(diffOf(labelled(chart('1')), labelled(chart('2'))), { diff: '', omitted: [named] });
  assert.deepEqual(diffOf(labelled(chart('1')), labelled('')), { diff: '', omitted: [named] });
  assert.deepEqual(diffOf(labelled(''), labelled(chart('2'))), { diff: '', omitted: [named] });
  const both = diffOf(labelled(chart('1')), labelled(chart('2'), 'y'));
  assert.match(both.diff, /\n- {2}key: x\n\+ {2}key: "?y"?\n/);
  assert.doesNotMatch(both.diff, /^[-+].*chart/m);
  assert.deepEqual(both.omitted, [named]);
});

test('a label of the pods is no noise, for it restarts them; and what counts as noise can be chosen', () => {
  const labels = (version: string) =>
    `${pod('containers: []')}    metadata: {labels: {app.kubernetes.io/version: "${version}"}}\n`;
  assert.match(diffOf(labels('1'), labels('2')).diff, /^\+ .*version/m);
  const noise = ['/spec/*/metadata/labels/app.kubernetes.io~1version'];
  assert.deepEqual(diffOf(labels('1'), labels('2'), { noise }), {
    diff: '',
    omitted: ['spec.template.metadata.labels["app.kubernetes.io/version"]'],
  });
  assert.match(
    diffOf(labelled('labels: {helm.sh/chart: a}\n'), labelled(''), { noise: [] }).diff,
    /^- .*chart/m,
  );
});

test('sets within the items of a set have no order either', () => {
  const role = (verbs: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: [{apiGroups: [""], verbs: [${verbs}]}]\n`;
  assert.deepEqual(diffOf(role('get, list'), role('list, get')), {
    diff: '',
    omitted: ['the order of rules[0].verbs'],
  });
  const { diff } = diffOf(role('get, list'), role('list, watch, get'));
  assert.deepEqual(diff.match(/^[-+].*/gm), ['+  - watch']);
});

test('of a certificate stands a digest, and another width of its lines is formatting', () => {
  const pem = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;
  const body = 'A'.repeat(128);
  const { diff } = diffOf(configMap('a.crt', pem(body)), configMap('a.crt', pem(`${body.slice(1)}B`)));
  assert.deepEqual(diff.match(/^[-+].*/gm)?.length, 2);
  assert.doesNotMatch(diff, /A{20}/);
  assert.deepEqual(
    diffOf(configMap('a.crt', pem(body)), configMap('a.crt', pem(body.replace(/.{64}/, '$&\n')))),
    {
      diff: '',
      omitted: ['the formatting of data["a.crt"]'],
    },
  );
});
