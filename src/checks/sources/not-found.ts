import { kustomizationId } from '../../flux/state.ts';
import { locate } from '../../kube/object.ts';
import { placeOf } from '../describe.ts';
import { findMissingSources } from '../missing-source.ts';
import type { Rule } from '../rule.ts';

export const sourceNotFound: Rule = {
  id: 'sources/not-found',
  severity: 'error',
  summary: 'A Kustomization is built from a source that does not exist.',
  documentation: `
\`spec.sourceRef\` names a source, by default in the namespace of the Flux Kustomization. While it does not exist, Flux
neither applies nor prunes anything of the Kustomization.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: apps }
spec:
  sourceRef:
    kind: GitRepository
    name: flux-system   # is in the namespace flux-system
\`\`\`

Correct the name, add the \`namespace\`, or apply the source. A source that the repository never declared may be in the
cluster by other means: what is missing without a change that removes it or is the first to name it is information
(\`sources/unknown\`), and a warning when a source of that name is in another namespace.
`,
  check: (context) =>
    findMissingSources(context).map(({ kustomization, severity, help }) => {
      const id = kustomizationId(kustomization);
      const { kind, namespace, name } = kustomization.spec.sourceRef;
      return {
        message: `Kustomization ${id} is built from the ${kind} ${namespace}/${name}, which nothing in the environment applies: until it exists, Flux neither applies nor prunes anything of ${id}.`,
        severity,
        kustomization: id,
        ...placeOf(kustomization, locate(kustomization.object, ['spec', 'sourceRef', 'name'])),
        help,
      };
    }),
};
