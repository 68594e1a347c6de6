import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNamespacedBuiltin } from '../../src/kube/namespaced.ts';
import recorded from './recorded/scope.json' with { type: 'json' };

const namespaced = (kind: string): boolean => {
  const [apiVersion = '', name = ''] = kind.split(' ');
  return isNamespacedBuiltin({ apiVersion, kind: name });
};

/** What the document calls namespaced, and what is no object that anybody could apply. */
const REQUEST = /^(?:v1 (?:Pod|Service)\w+Options|autoscaling\/v1 Scale)$/;

test('as the OpenAPI document of Kubernetes says', () => {
  const kinds = Object.entries(recorded).filter(([kind]) => !REQUEST.test(kind));
  assert.equal(kinds.length, 76);
  const wrong = kinds.filter(([kind, expected]) => namespaced(kind) !== expected);
  assert.deepEqual(wrong, []);
});

test('kinds that are newer than that document', () => {
  assert.equal(namespaced('autoscaling/v2 HorizontalPodAutoscaler'), true);
  assert.equal(namespaced('resource.k8s.io/v1 ResourceClaim'), true);
  assert.equal(namespaced('admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy'), false);
  assert.equal(namespaced('networking.k8s.io/v1 IPAddress'), false);
});

test('a kind of another group is no kind of Kubernetes', () => {
  assert.equal(namespaced('serving.knative.dev/v1 Service'), false);
  assert.equal(namespaced('example.com/v1 Secret'), false);
});
