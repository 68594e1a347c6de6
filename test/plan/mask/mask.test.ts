import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringAt } from '../../../src/kube/json.ts';
import { maskObject, maskPair } from '../../../src/plan/mask/mask.ts';
import { configMap, kustomization, object } from '../../checks/states.ts';
import { planOf } from '../plans.ts';

const secret = (lines: string) =>
  object(`apiVersion: v1\nkind: Secret\nmetadata: {name: token, namespace: shop}\n${lines}`);

test('the values of a Secret are shown as unchanged, before and after, or as there', () => {
  const { before, after } = maskPair(
    secret('data: {same: AAAA, other: BBBB, gone: CCCC}\n'),
    secret('data: {same: AAAA, other: DDDD, added: EEEE}\n'),
  );
  assert.deepEqual(
    { ...(before.data as object) },
    { same: '*** (unchanged)', other: '*** (before)', gone: '***' },
  );
  assert.deepEqual(
    { ...(after.data as object) },
    { same: '*** (unchanged)', other: '*** (after)', added: '***' },
  );
});

test('a diff of a Secret shows that it changes, and nothing of what', () => {
  const { changes } = planOf(
    [kustomization('apps', { objects: [secret('data: {password: b2xk, user: bWU=}\n')] })],
    [kustomization('apps', { objects: [secret('data: {password: bmV3, user: bWU=}\n')] })],
  );
  assert.match(
    changes[0]?.diff ?? '',
    /- {2}password: '\*\*\* \(before\)'\n\+ {2}password: '\*\*\* \(after\)'\n {3}user: '\*\*\* \(unchanged\)'/,
  );
  assert.doesNotMatch(changes[0]?.diff ?? '', /b2xk|bmV3|bWU=/);
});

test('stringData, and data that is no map', () => {
  assert.deepEqual(
    { ...(maskObject(secret('stringData: {a: hunter2}\n')).stringData as object) },
    { a: '***' },
  );
  assert.equal(maskObject(secret('data: hunter2\n')).data, '***');
  assert.equal(maskObject(secret('data: [hunter2]\n')).data, '***');
});

test("kubectl's copy of a Secret in its annotation", () => {
  const copied = object(
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: \'{"data":{"a":"hunter2"}}\'\n    other: kept\n',
  );
  const annotations = maskObject(copied).metadata;
  assert.doesNotMatch(JSON.stringify(annotations), /hunter2/);
  assert.match(JSON.stringify(annotations), /kept/);
});

test('what substitution put in place of a secret variable, with all below it', () => {
  const made = object(
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {url: "db://u:hunter2@h", port: 5432, tree: {a: {b: x}}}\n',
  );
  made.secretPaths = [
    ['data', 'url'],
    ['data', 'port'],
    ['data', 'tree'],
  ];
  assert.deepEqual({ ...(maskObject(made).data as object) }, { url: '***', port: '***', tree: '***' });
});

test('items of a list are compared by name, not by position', () => {
  const env = (entries: string[]) => {
    const items = entries.map((entry) => `{name: ${entry.replace('=', ', value: ')}}`);
    const made = object(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nenv: [${items.join(', ')}]\n`);
    return { ...made, secretPaths: entries.map((_, at) => ['env', at, 'value']) };
  };
  const { after } = maskPair(env(['A=one', 'B=two']), env(['NEW=zero', 'A=one', 'B=three']));
  assert.deepEqual(
    [0, 1, 2].map((at) => stringAt(after, 'env', at, 'value')),
    ['***', '*** (unchanged)', '*** (after)'],
  );
});

test('a value that becomes secret is not shown as what it was', () => {
  const before = configMap('a', 'hunter2');
  const after = { ...configMap('a', 'hunter2'), secretPaths: [['data', 'key']] };
  const masked = maskPair(before, after);
  assert.equal(stringAt(masked.before, 'data', 'key'), '*** (unchanged)');
  assert.equal(stringAt(masked.after, 'data', 'key'), '*** (unchanged)');
});

const KEY = '-----BEGIN RSA PRIVATE KEY-----\nMIIEcanary\n-----END RSA PRIVATE KEY-----\n';

for (const [what, text] of [
  ['a private key', KEY],
  ['a private key in the middle of a file', `user: me\nkey: |\n  ${KEY}`],
  ['a private key in base64', `tls.key: ${Buffer.from(KEY).toString('base64')}`],
  ['an encrypted private key', KEY.replaceAll('RSA', 'ENCRYPTED')],
  ['a key without an algorithm', KEY.replaceAll('RSA ', '')],
] as const) {
  test(`${what} is masked wherever it stands`, () => {
    const made = configMap('a');
    const value = { ...made.value, data: { file: text } };
    assert.equal(stringAt(maskObject({ ...made, value }), 'data', 'file'), '***');
  });
}

test('a certificate is no secret, and a CA bundle is left out', () => {
  const certificate = KEY.replaceAll('RSA PRIVATE KEY', 'CERTIFICATE');
  const made = configMap('a');
  const value = { ...made.value, data: { file: certificate, caBundle: 'LS0tLS1C' } };
  const masked = maskObject({ ...made, value });
  assert.equal(stringAt(masked, 'data', 'file'), certificate);
  assert.equal(stringAt(masked, 'data', 'caBundle'), '***');
});

test('the original is left alone, and a key named __proto__ is a key', () => {
  const made = secret('data: {__proto__: aHVudGVyMg==}\n');
  const masked = maskObject(made);
  assert.equal(JSON.stringify(masked.data), '{"__proto__":"***"}');
  assert.equal(JSON.stringify(made.value.data), '{"__proto__":"aHVudGVyMg=="}');
});

test('what does not belong into a Secret is masked: it may be misspelled data', () => {
  const masked = maskObject(
    secret('stringdata: {a: hunter2}\nsops: {mac: hunter3}\ntype: Opaque\nimmutable: true\n'),
  );
  assert.deepEqual(
    { ...masked, metadata: undefined },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: undefined,
      stringdata: '***',
      sops: '***',
      type: 'Opaque',
      immutable: true,
    },
  );
});

test('values of every shape, and short ones, in a Secret', () => {
  const shapes =
    'data: {list: [hunter2], map: {a: hunter3}, number: 123456, none: null, short: x, empty: ""}\n';
  assert.deepEqual(
    { ...(maskObject(secret(shapes)).data as object) },
    { list: '***', map: '***', number: '***', none: '***', short: '***', empty: '***' },
  );
});

test('an object that is secret as a whole still shows that it changes', () => {
  const made = (value: string) => ({ ...configMap('a', value), secretPaths: [[]] });
  const { before, after } = maskPair(made('hunter2'), made('hunter3'));
  assert.deepEqual([{ ...before }, { ...after }], [{ '***': '*** (before)' }, { '***': '*** (after)' }]);
});

const url = (credentials: string) =>
  object(
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: a}\nspec: {url: "https://${credentials}@host/a"}\n`,
  );

test('credentials in a URL show that they change, beside the host', () => {
  const { before, after } = maskPair(url('me:hunter2'), url('me:hunter3'));
  assert.equal(stringAt(before, 'spec', 'url'), 'https://*** (before)@host/a');
  assert.equal(stringAt(after, 'spec', 'url'), 'https://*** (after)@host/a');
  const same = maskPair(url('me:hunter2'), url('me:hunter2'));
  assert.equal(stringAt(same.after, 'spec', 'url'), 'https://*** (unchanged)@host/a');
});

const encrypted = (...texts: string[]) =>
  secret(`data: {${texts.map((text, at) => `k${at}: "ENC[AES256_GCM,data:${text}]"`).join(', ')}}\n`);

test('encrypted values: those that change, and a file that is encrypted anew', () => {
  const some = maskPair(encrypted('a', 'b'), encrypted('a', 'c'));
  assert.deepEqual({ ...(some.after.data as object) }, { k0: '*** (unchanged)', k1: '*** (after)' });
  assert.deepEqual(some.hidden, []);
  const all = maskPair(encrypted('a', 'b'), encrypted('c', 'd', 'e'));
  assert.deepEqual({ ...(all.before.data as object) }, { k0: '*** (encrypted)', k1: '*** (encrypted)' });
  assert.deepEqual(
    { ...(all.after.data as object) },
    { k0: '*** (encrypted)', k1: '*** (encrypted)', k2: '***' },
  );
  assert.deepEqual(all.hidden, ['encrypted values, all of which are encrypted anew']);
});

test('fingerprints: with a key, equal for equal values at one place of one object, and for nothing else', () => {
  const marks = (key: string, one: string, two: string): string[] =>
    Object.values(maskObject(secret(`data: {a: ${one}, b: ${two}}\n`), key).data as object);
  const [a, b] = marks('key', 'AAAA', 'AAAA');
  assert.match(a!, /^\*\*\* \([0-9a-f]{6}\)$/);
  assert.notEqual(a, b);
  assert.equal(marks('key', 'AAAA', 'BBBB')[0], a);
  assert.notEqual(marks('key', 'BBBB', 'AAAA')[0], a);
  assert.notEqual(marks('other', 'AAAA', 'AAAA')[0], a);
  assert.deepEqual(marks('', 'AAAA', 'AAAA'), ['***', '***']);
  const { before, after } = maskPair(secret('data: {a: AAAA}\n'), secret('data: {a: BBBB}\n'), 'key');
  assert.equal(stringAt(before, 'data', 'a'), a!.replace('(', '(before '));
  assert.match(stringAt(after, 'data', 'a')!, /^\*\*\* \(after [0-9a-f]{6}\)$/);
});

test('what is masked stays as it is when it is masked once more', () => {
  for (const made of [
    secret('data: {a: AAAA}\n'),
    url('me:hunter2'),
    { ...configMap('a'), secretPaths: [['data']] },
  ]) {
    const masked = maskObject(made);
    assert.deepEqual(maskObject({ ...made, value: masked }), masked);
  }
});
