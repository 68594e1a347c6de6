import { HELM_GROUP, KUSTOMIZE_GROUP } from '../../flux/api.ts';
import { kustomizationId } from '../../flux/state.ts';
import { stringAt } from '../../kube/json.ts';
import { groupOf, type KubeObject, locate, subject } from '../../kube/object.ts';
import { lockedControllers } from '../facts/objects/lockdown.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath } from '../words/describe.ts';

/** What refers to sources, by kind and group: where, and which controller follows the reference. */
const REFERENCES = new Map<string, { controller: string; paths: readonly string[][] }>([
  [
    `Kustomization.${KUSTOMIZE_GROUP}`,
    { controller: 'kustomize-controller', paths: [['spec', 'sourceRef']] },
  ],
  [
    `HelmRelease.${HELM_GROUP}`,
    {
      controller: 'helm-controller',
      paths: [
        ['spec', 'chartRef'],
        ['spec', 'chart', 'spec', 'sourceRef'],
      ],
    },
  ],
]);

export const crossNamespaceSource: Rule = {
  id: 'sources/cross-namespace',
  severity: 'error',
  summary: 'A source of another namespace is refused by a cluster that is locked for tenants.',
  documentation: `
With the flag \`--no-cross-namespace-refs\`, Flux's controllers refuse sources of another namespace than that of the object
that refers to them: nothing of it is applied until its spec changes. This rule looks at clusters alone whose own
manifests set the flag, or whose FluxInstance has \`multitenant: true\`.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: tenant-a }
spec:
  sourceRef:
    kind: GitRepository
    name: flux-system
    namespace: flux-system   # refused
\`\`\`

Declare the source in the namespace of the object, or move the object to that of the source.
`,
  check({ index }) {
    const isLocked = lockedControllers(index);
    const findings: RuleFinding[] = [];
    for (const { kustomization, object } of index.all()) {
      const reference = REFERENCES.get(`${object.kind}.${groupOf(object.apiVersion)}`);
      if (reference === undefined || !isLocked(reference.controller)) continue;
      for (const path of reference.paths) {
        const namespace = stringAt(object.value, ...path, 'namespace') ?? '';
        if (namespace === '' || namespace === object.namespace || namespace.includes('${')) continue;
        const location = locate(object, [...path, 'namespace']);
        findings.push({
          message: `${subject(object)} refers to ${target(object, path)}: ${reference.controller} runs with --no-cross-namespace-refs, refuses that, and applies nothing of it.`,
          kustomization: kustomizationId(kustomization),
          object: objectPath(object),
          ...(location && { location }),
          help: `Declare the source in the namespace ${object.namespace} too.`,
        });
      }
    }
    return findings;
  },
};

function target(object: KubeObject, path: readonly string[]): string {
  const part = (key: string): string => stringAt(object.value, ...path, key) ?? '';
  return `the ${part('kind')} ${part('namespace')}/${part('name')} of another namespace`;
}
