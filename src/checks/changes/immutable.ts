import { immutabilityOf } from '../../compare/immutable.ts';
import type { ObjectChange } from '../../compare/object-change.ts';
import { locate, subject } from '../../kube/object.ts';
import { findLosses } from '../facts/losses/find-losses.ts';
import { kindOf } from '../facts/losses/precious-kinds.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath } from '../words/describe.ts';

export const immutableChange: Rule = {
  id: 'changes/immutable',
  severity: 'error',
  summary: 'A field changes that the API server does not let change.',
  documentation: `
Some fields cannot change once an object exists: selectors, \`volumeClaimTemplates\`, the template of a Job, most of a
PersistentVolumeClaim, \`roleRef\`, \`clusterIP\`, the parameters of a StorageClass, the data of an immutable ConfigMap or Secret.
Flux tries every object before it applies any of that stage, so one such change holds up the Kustomization: nothing of the
stage is applied, nothing is pruned, and what depends on it waits. With \`force\`, Flux deletes the object and creates it again:
a warning, or information for a Job, which is meant to be replaced; what takes data along is reported by \`prune/data-loss\`.

\`\`\`yaml
kind: Deployment
spec:
  selector:
    matchLabels:
      app: api   # was: app: backend
\`\`\`

Give the object another name, or take the change back, or let Flux recreate it: annotate it with
\`kustomize.toolkit.fluxcd.io/force: enabled\`. Then it is gone for a moment, and what it held may be gone for good.
`,
  check({ comparison }) {
    if (comparison === undefined) return [];
    // What takes data along when it is created again is told with that (prune/data-loss).
    const told = new Set(findLosses(comparison).map(({ change }) => change));
    return comparison.changes
      .filter((change) => change.action !== 'recreate' || !told.has(change))
      .flatMap(refused);
  },
};

/** What else to know of a kind before it is deleted to be created again. */
const INSTEAD: Readonly<Record<string, string>> = {
  'PersistentVolumeClaim.':
    'Make a claim of another name, and copy the data: a claim that is deleted takes its data along.',
  'PersistentVolume.': 'Make a volume of another name.',
  'StatefulSet.apps':
    'Take it back, or delete the StatefulSet with --cascade=orphan before Flux applies this, so that its pods go on; claims that exist do not change.',
  'CustomResourceDefinition.apiextensions.k8s.io':
    'Take it back: to create the definition again, every object of its kind has to go.',
};

function refused({ action, before, after, deleted }: ObjectChange): RuleFinding[] {
  if (before === undefined || after === undefined) return [];
  const { fields, forced } = immutabilityOf(before, after);
  // What is deleted on its way to another Kustomization is created anew anyway.
  if (fields.length === 0 || (action === 'move' && deleted !== undefined && !forced)) return [];
  const { object, owner } = after;
  const location = locate(object, fields[0]!.path);
  const doubt = fields.every(({ unless }) => unless !== undefined) ? fields[0]!.unless : undefined;
  const changed = `${enumerate(fields.map(({ field }) => field))} of ${subject(object)} cannot be changed${doubt ? `, unless ${doubt}` : ''}`;
  const finding = { kustomization: owner.id, object: objectPath(object), ...(location && { location }) };
  if (forced) {
    return [
      {
        ...finding,
        message: `${changed}, and force is set: Flux deletes it and creates it again.`,
        severity: kindOf(object) === 'Job.batch' ? 'info' : 'warning',
      },
    ];
  }
  return [
    {
      ...finding,
      message: `${changed}: the API server refuses it, Flux applies nothing of Kustomization ${owner.id} that comes with it, and prunes nothing.`,
      ...(doubt !== undefined && { severity: 'warning' as const }),
      help:
        INSTEAD[kindOf(object)] ??
        'Take it back, give the object another name, or annotate it with kustomize.toolkit.fluxcd.io/force: enabled, so that Flux deletes it and creates it again.',
    },
  ];
}
