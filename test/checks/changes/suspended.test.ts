import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suspendedChange } from '../../../src/checks/changes/suspended.ts';
import type { KustomizationState } from '../../../src/flux/state.ts';
import { child } from '../../plan/plans.ts';
import { counts } from '../counts.ts';
import { fixtureFindings } from '../rule-fixture.ts';
import { configMap, environment, findingsOf, kustomization, object } from '../states.ts';

test('a change that waits, and a Kustomization that is resumed, each at its spec.suspend', () => {
  const findings = fixtureFindings('changes/suspended', 'fires');
  assert.deepEqual(counts(findings), { 'changes/suspended warning': 1, 'changes/suspended info': 1 });
  assert.deepEqual(
    findings.map(({ location, message }) => [location?.file, location?.line, message]),
    [
      [
        'clusters/production/infra.yaml',
        10,
        'Kustomization flux-system/infra is resumed: Flux also applies what was changed while it was suspended, which the plan of this change does not show.',
      ],
      [
        'clusters/production/apps.yaml',
        10,
        'Kustomization flux-system/apps is suspended: what this change does to 1 object of flux-system/apps is not applied until it is resumed.',
      ],
    ],
  );
});

test('silent about a suspended Kustomization that the change does not touch', () => {
  assert.deepEqual(fixtureFindings('changes/suspended', 'silent'), []);
});

function found(base: KustomizationState[], head: KustomizationState[]) {
  return findingsOf(
    [environment('production', head)],
    [environment('production', base)],
    [suspendedChange],
  ).map(({ severity, message }) => `${severity}: ${message}`);
}

test('a suspension that comes with a change may come too late for it', () => {
  const before = kustomization('apps', { objects: [configMap('a', '1')] });
  const after = kustomization('apps', { status: 'suspended', objects: [configMap('a', '2')] });
  assert.deepEqual(found([before], [after]), [
    'info: Kustomization flux-system/apps is suspended by this change: what it does to 1 object besides waits until the Kustomization is resumed, unless Flux sees the new revision before the suspension.',
  ]);
});

test('a new Kustomization below a suspended one waits too', () => {
  const apps = child('apps', { parent: 'flux-system/cluster', objects: [configMap('a')] });
  const cluster = (objects: KustomizationState['objects']) =>
    kustomization('cluster', { status: 'suspended', objects });
  assert.deepEqual(found([cluster([])], [cluster([apps.resource]), apps.state]), [
    'info: Kustomization flux-system/cluster is suspended: what this change does to 1 object of flux-system/apps is not applied until it is resumed.',
    'info: Kustomization flux-system/cluster is suspended: what this change does to 1 object of flux-system/cluster is not applied until it is resumed.',
  ]);
});

test('a HelmRelease that is suspended, is suspended already, or is resumed', () => {
  const apps = (...spec: string[]) => [
    kustomization('apps', {
      objects: [
        object(
          [
            'apiVersion: helm.toolkit.fluxcd.io/v2',
            'kind: HelmRelease',
            'metadata: {name: web, namespace: shop}',
            'spec:',
            ...spec.map((line) => `  ${line}`),
          ].join('\n'),
        ),
      ],
    }),
  ];
  const suspended = apps('suspend: true', 'interval: 1h');
  assert.deepEqual(found(apps('interval: 1h'), suspended), [
    'info: HelmRelease/shop/web is suspended by this change: helm-controller neither installs nor upgrades it until it is resumed.',
  ]);
  assert.deepEqual(found(suspended, apps('suspend: true', 'interval: 2h')), [
    'info: HelmRelease/shop/web is suspended: helm-controller does nothing with this change until it is resumed.',
  ]);
  assert.deepEqual(found(suspended, apps('interval: 1h')), [
    'warning: HelmRelease/shop/web is resumed: helm-controller also installs or upgrades what was changed while it was suspended, which the plan of this change does not show.',
  ]);
  assert.deepEqual(found(suspended, suspended), []);
  assert.deepEqual(found(apps('interval: 1h'), apps('interval: 2h')), []);
});
