import { immutabilityOf } from '../../compare/immutable.ts';
import type { ImmutableChange } from '../../compare/immutable-fields.ts';
import type { ObjectChange } from '../../compare/object-change.ts';
import { locate, subject } from '../../kube/object.ts';
import { type FoundLoss, findLosses } from '../facts/losses/find-losses.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate, objectPath } from '../words/describe.ts';

export const dataLoss: Rule = {
  id: 'prune/data-loss',
  severity: 'warning',
  summary: 'An object goes that takes data, or other objects, along.',
  documentation: `
Some objects take more along than themselves when Flux prunes them, recreates them, or deletes them on their way to another
Kustomization: a Namespace everything in it, a CustomResourceDefinition every object of its kind, a PersistentVolumeClaim its
volume, unless the reclaim policy is \`Retain\`. The PersistentVolumeClaims of a StatefulSet stay, unless its
\`persistentVolumeClaimRetentionPolicy\` says otherwise; those of a CloudNativePG Cluster go with it. A HelmRelease is
uninstalled. What keeps its data is information.

\`\`\`yaml
# apps/kustomization.yaml
resources:
  - deployment.yaml
  # - volume.yaml   removed: the claim is pruned, and its data is gone
\`\`\`

Is it meant? Then nothing is to be done. To keep an object that leaves the repository, annotate it with
\`kustomize.toolkit.fluxcd.io/prune: disabled\` and let that be applied before the change that removes it: Flux reads the
annotation from the cluster.
`,
  check: ({ comparison }) => (comparison === undefined ? [] : findLosses(comparison).map(describe)),
};

const KEEP =
  'To keep it, annotate it with kustomize.toolkit.fluxcd.io/prune: disabled, and let Flux apply that before this change.';

const UNFORCE =
  'To keep it, take the change back, or the force, with which Flux deletes what it cannot update.';

function describe({ change, loss, harmless }: FoundLoss): RuleFinding {
  const { action, before, after } = change;
  const { object, owner } = before!;
  const location = after && locate(after.object, recreatedFields(change)[0]?.path);
  return {
    message: `${subject(object)} ${fate(change)}, ${loss.text}.`,
    ...(harmless && { severity: 'info' }),
    kustomization: owner.id,
    object: objectPath(object),
    ...(location && { location }),
    ...(!harmless && { help: action === 'recreate' ? UNFORCE : KEEP }),
  };
}

function fate(change: ObjectChange): string {
  const { action, before, after, deleted } = change;
  const may = deleted === 'possible' ? 'may be' : 'is';
  if (action === 'prune') return `${may} deleted`;
  if (action === 'recreate') {
    const fields = enumerate(recreatedFields(change).map(({ field }) => field));
    return `${may} deleted and created again, for ${fields} cannot be changed and force is set`;
  }
  return `${may} deleted on its way from ${before?.owner.id} to ${after?.owner.id}`;
}

/** The fields for which an object is created anew. */
function recreatedFields({ action, before, after }: ObjectChange): ImmutableChange[] {
  return action === 'recreate' ? immutabilityOf(before!, after!).fields : [];
}
