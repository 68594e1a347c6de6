import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kustomization, object } from '../checks/states.ts';
import { planOf, short } from '../plan/plans.ts';

const issuer = (namespace: string, apiVersion = 'example.com/v1') =>
  object(
    `apiVersion: ${apiVersion}\nkind: Issuer\nmetadata: {name: a${namespace && `, namespace: ${namespace}`}}\n`,
  );

const definition = (scope: string) =>
  object(`apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: issuers.example.com}
spec:
  group: example.com
  scope: ${scope}
  names: {kind: Issuer, plural: issuers}
`);

test('the namespace of an object does not count where its definition says that it has none', () => {
  const change = (scope: string) =>
    planOf(
      [kustomization('apps', { objects: [definition(scope), issuer('one')] })],
      [kustomization('apps', { objects: [definition(scope), issuer('two')] })],
    ).changes.map(short);
  assert.deepEqual(change('Cluster'), ['update Issuer/two/a']);
  assert.deepEqual(change('Namespaced'), ['prune Issuer/one/a', 'create Issuer/two/a']);
});

test('nor for a kind of Kubernetes that is younger than kustomize', () => {
  const policy = (namespace: string) =>
    object(
      `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata: {name: a, namespace: ${namespace}}\n`,
    );
  const { changes } = planOf(
    [kustomization('apps', { objects: [policy('one')] })],
    [kustomization('apps', { objects: [policy('two')] })],
  );
  assert.deepEqual(changes.map(short), ['update ValidatingAdmissionPolicy/two/a']);
});

test('another version is the same object, another group is not', () => {
  const change = (apiVersion: string) =>
    planOf(
      [kustomization('apps', { objects: [issuer('one')] })],
      [kustomization('apps', { objects: [issuer('one', apiVersion)] })],
    ).changes.map(short);
  assert.deepEqual(change('example.com/v2'), ['update Issuer/one/a']);
  assert.deepEqual(change('example.org/v1'), ['prune Issuer/one/a', 'create Issuer/one/a']);
});
