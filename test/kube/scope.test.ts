import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseApiVersion } from '../../src/kube/identity.ts';
import { isClusterScoped } from '../../src/kube/scope.ts';
import recorded from './recorded/scope.json' with { type: 'json' };

/**
 * `recorded/scope.json` says of every kind in the OpenAPI document of kustomize v5.8.1 whether it is namespaced
 * (`kubernetes-sigs/kustomize:kyaml/openapi/kubernetesapi/v1_21_2`).
 */
function scopeOf(kind: string): boolean {
  const [apiVersion = '', name = ''] = kind.split(' ');
  return isClusterScoped({ ...parseApiVersion(apiVersion), kind: name });
}

test('cluster-scoped are the kinds that kustomize knows to be', () => {
  const kinds = Object.entries(recorded);
  assert.equal(kinds.length, 82);
  const wrong = kinds.filter(([kind, namespaced]) => scopeOf(kind) === namespaced);
  assert.deepEqual(wrong, []);
});

test('what kustomize does not know counts as namespaced', () => {
  for (const kind of [
    'cert-manager.io/v1 ClusterIssuer',
    'admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy',
    'flowcontrol.apiserver.k8s.io/v1 FlowSchema',
    'example.com/v1 Namespace',
    ' Namespace',
  ]) {
    assert.equal(scopeOf(kind), false, kind);
  }
});
