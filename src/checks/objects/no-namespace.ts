import { notAppliedBy } from '../../compare/policy.ts';
import { KUSTOMIZE_GROUP } from '../../flux/api.ts';
import { type KustomizationState, kustomizationId, type OwnedObject } from '../../flux/state.ts';
import { groupOf, locate, subject } from '../../kube/object.ts';
import { isNamespaced } from '../facts/objects/object-scope.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath } from '../words/describe.ts';

/** A Kustomization that forgot its namespace names every object; the first ones will do. */
const MAX_NAMED = 5;

export const objectWithoutNamespace: Rule = {
  id: 'objects/no-namespace',
  severity: 'error',
  summary: 'A namespaced object has no namespace.',
  documentation: `
Flux gives objects no namespace of their own accord, neither \`default\` nor that of the Flux Kustomization. It fails with
"namespace not specified" instead, and the Kustomization with it.

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings   # and neither the kustomization file nor spec.targetNamespace sets a namespace
\`\`\`

Set \`metadata.namespace\`, \`namespace\` in the kustomization file, or \`spec.targetNamespace\` of the Flux Kustomization.
Custom resources are looked at when the environment applies their CustomResourceDefinition.
`,
  check: ({ state, index }) =>
    state.kustomizations
      .filter(({ status, spec }) => status === 'rendered' && !spec.kubeConfig)
      .flatMap((kustomization) => {
        const bare = kustomization.objects.filter(
          (object) => object.namespace === '' && isApplied(object) && isNamespaced(object, index),
        );
        return bare.length === 0 ? [] : [describe(kustomization, bare)];
      }),
};

/** A Flux Kustomization without a namespace is not followed any further (build/failed). */
function isApplied(object: OwnedObject): boolean {
  const isKustomization = object.kind === 'Kustomization' && groupOf(object.apiVersion) === KUSTOMIZE_GROUP;
  return !isKustomization && notAppliedBy(object) === undefined;
}

function describe(kustomization: KustomizationState, bare: readonly OwnedObject[]): RuleFinding {
  const id = kustomizationId(kustomization);
  const [first, ...more] = bare.map((object) => ({ object, location: locate(object, ['metadata']) }));
  const names = bare.slice(0, MAX_NAMED).map(subject);
  if (bare.length > MAX_NAMED) names.push(`${bare.length - MAX_NAMED} more`);
  const related = more.slice(0, MAX_NAMED).flatMap(({ object, location }): RelatedPlace[] => {
    return location === undefined ? [] : [{ message: `${subject(object)} has none either`, location }];
  });
  return {
    message: `${enumerate(names)} ${bare.length === 1 ? 'has' : 'have'} no namespace: Flux refuses to apply Kustomization ${id} (namespace not specified).`,
    kustomization: id,
    object: objectPath(first!.object),
    ...(first!.location && { location: first!.location }),
    ...(related.length > 0 && { related }),
    help: `Set metadata.namespace, namespace in the kustomization file, or spec.targetNamespace of Kustomization ${id}.`,
  };
}
