import assert from 'node:assert/strict';
import { test } from 'node:test';
import { producedBy } from '../../../src/flux/variables/secret-producers.ts';
import { indent, objectOf } from '../support.ts';

const produced = (apiVersion: string, kind: string, spec: string): string[] =>
  producedBy(
    objectOf(
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: own, namespace: apps}\nspec:\n${indent(spec, 2)}`,
    ),
  ).map(
    ({ kind: made, namespace, name, keys, open }) =>
      `${made}/${namespace}/${name} ${keys}${open ? '...' : ''}`,
  );

test('custom resources tell the Secrets that their controllers make', () => {
  const external = (spec: string) => produced('external-secrets.io/v1beta1', 'ExternalSecret', spec);
  assert.deepEqual(external('data: [{secretKey: A}]\n'), ['Secret/apps/own A']);
  assert.deepEqual(external('target: {name: t, template: {data: {B: x}}}\ndata: [{secretKey: A}]\n'), [
    'Secret/apps/t A,B',
  ]);
  assert.deepEqual(external('dataFrom: [{extract: {key: x}}]\n'), ['Secret/apps/own ...']);
  assert.deepEqual(produced('bitnami.com/v1alpha1', 'SealedSecret', 'encryptedData: {A: x, B: y}\n'), [
    'Secret/apps/own A,B',
  ]);
  assert.deepEqual(
    produced('infra.contrib.fluxcd.io/v1alpha2', 'Terraform', 'writeOutputsToSecret: {name: out}\n'),
    ['Secret/apps/out ...'],
  );
  assert.deepEqual(
    produced(
      'sql.azure.com/v1',
      'Server',
      'operatorSpec: {secrets: {fqdn: {name: db, key: host}}, configMaps: {id: {name: ids, key: id}}}\n',
    ),
    ['ConfigMap/apps/ids id...', 'Secret/apps/db host...'],
  );
  assert.deepEqual(
    produced('x.crossplane.io/v1', 'Db', 'writeConnectionSecretToRef: {name: conn, namespace: other}\n'),
    ['Secret/other/conn ...'],
  );
});

test('other objects make none, nor do resources without a name for it', () => {
  assert.deepEqual(produced('apps/v1', 'Deployment', 'replicas: 1\n'), []);
  assert.deepEqual(produced('infra.contrib.fluxcd.io/v1alpha2', 'Terraform', 'path: x\n'), []);
  assert.deepEqual(produced('example.com/v1', 'ExternalSecret', 'data: [{secretKey: A}]\n'), []);
});
