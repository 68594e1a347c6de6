import { jsonEquals } from '../../compare/equal.ts';
import { keptBy } from '../../compare/policy.ts';
import { KUSTOMIZE_GROUP } from '../../flux/api.ts';
import { kustomizationId } from '../../flux/state.ts';
import { locate, subject } from '../../kube/object.ts';
import type { Held } from '../cluster-index.ts';
import { type SharedObjects, sharedObjects } from '../facts/objects/shared-objects.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath } from '../words/describe.ts';

export const duplicateObject: Rule = {
  id: 'objects/duplicate',
  severity: 'warning',
  summary: 'Two Kustomizations of one cluster apply the same object.',
  documentation: `
Flux does not refuse it. Each of the two overwrites what the other one has applied, at every interval, if only the labels
that name the owner. When one of them no longer contains the object, or is deleted, it deletes the object if it was the
last to apply it, although the other one still wants it. A namespace takes everything in it along.

\`\`\`yaml
# apps/kustomization.yaml and monitoring/kustomization.yaml, of two Flux Kustomizations, both have
resources:
  - ../common/namespace.yaml
\`\`\`

Leave the object to one of them, and let the other one depend on it. Before the second one drops the object, give it the
annotation \`kustomize.toolkit.fluxcd.io/prune: disabled\`, and let Flux apply that: pruning asks the object in the cluster.
`,
  check: ({ state }) => sharedObjects(state).map(describe),
};

function describe({ first, second }: SharedObjects): RuleFinding {
  // Of several, a namespace is the one that matters.
  const namespace = second.findIndex(({ object }) => object.kind === 'Namespace');
  const at = Math.max(namespace, 0);
  const [a, b] = [first[at]!, second[at]!];
  const [one, other] = [kustomizationId(a.kustomization), kustomizationId(b.kustomization)];
  const count =
    second.length === 1 ? subject(b.object) : `${second.length} objects, ${subject(b.object)} among them,`;
  const are = second.length === 1 ? 'is' : 'are';
  const alike = first.every(({ object }, i) => jsonEquals(object.value, second[i]!.object.value));
  const fight = alike
    ? 'with the same content, so that only the labels of the owner change back and forth'
    : second.every(({ object }) => object.kind === 'Secret')
      ? 'and where their values differ, each overwrites the other at every interval'
      : 'with different content: each overwrites the other at every interval';
  const pruning = [a, b].filter(prunes).map(({ kustomization }) => kustomizationId(kustomization));
  const cascade = namespace === -1 ? '' : ', and everything in the namespace';
  const danger =
    pruning.length === 0
      ? ''
      : ` When ${pruning.join(' or ')} no longer contains ${subject(b.object)} and was the last to apply it, Flux deletes it${cascade}.`;
  return {
    message: `${count} ${are} applied by both Kustomizations ${enumerate([one, other])}, ${fight}.${danger}`,
    ...(alike && ![...first, ...second].some(prunes) && { severity: 'info' as const }),
    kustomization: other,
    object: objectPath(b.object),
    ...places(a, b),
    help: `Leave it to one of the two. Before the other one drops it, give it the annotation ${KUSTOMIZE_GROUP}/prune: disabled and let Flux apply that.`,
  };
}

function prunes({ kustomization, object }: Held): boolean {
  return kustomization.spec.prune && keptBy(object, kustomization) === undefined;
}

/** Where the second one holds the object; what both take from one file stands where each says what it builds. */
function places(a: Held, b: Held): Pick<RuleFinding, 'location' | 'related'> {
  let [first, second] = [locate(a.object), locate(b.object)];
  if (first?.file === second?.file && first?.line === second?.line) {
    first = locate(a.kustomization.object, ['spec', 'path']);
    second = locate(b.kustomization.object, ['spec', 'path']);
  }
  const related: RelatedPlace[] =
    first === undefined
      ? []
      : [{ message: `${kustomizationId(a.kustomization)} applies it too`, location: first }];
  return { ...(second && { location: second }), ...(related.length > 0 && { related }) };
}
