import type { EnvironmentComparison } from '../../compare/compare-revisions.ts';
import type { ObjectChange } from '../../compare/object-change.ts';
import { subject } from '../../kube/object.ts';
import { objectPath } from '../describe.ts';
import type { RuleFinding } from '../finding.ts';
import { Losses } from '../losses.ts';
import { isInstalled, kindOf } from '../precious-kinds.ts';
import type { Rule } from '../rule.ts';

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
  check({ comparison }) {
    if (comparison?.base === undefined) return [];
    const gone = comparison.changes.flatMap(({ before, after }) => (before && !after ? [before.object] : []));
    return lossesOf(comparison, new Losses(comparison.base, gone));
  },
};

const KEEP =
  'To keep it, annotate it with kustomize.toolkit.fluxcd.io/prune: disabled, and let Flux apply that before this change.';

const UNFORCE =
  'To keep it, take the change back, or the force, with which Flux deletes what it cannot update.';

function lossesOf({ changes }: EnvironmentComparison, losses: Losses): RuleFinding[] {
  const deletions = changes.filter(({ before, deleted }) => before !== undefined && deleted !== undefined);
  const doomed = new Set(
    deletions
      .filter(({ action, before }) => action === 'prune' && kindOf(before!.object) === 'Namespace.')
      .map(({ before }) => losses.insideKey(before!)),
  );
  return deletions.flatMap((change): RuleFinding[] => {
    const before = change.before!;
    // Said of the namespace, and of the Kustomization that goes.
    if (doomed.has(losses.namespaceKey(before))) return [];
    if (change.action === 'prune' && before.owner.fate.kind === 'deleted' && isInstalled(before.object))
      return [];
    const loss = losses.of(before);
    if (loss === undefined || (change.action === 'recreate' && !loss.data)) return [];
    const harmless = !loss.data && !(change.action === 'move' && isInstalled(before.object));
    return [
      {
        message: `${subject(before.object)} ${fate(change)}, ${loss.text}.`,
        ...(harmless && { severity: 'info' }),
        kustomization: before.owner.id,
        object: objectPath(before.object),
        ...(!harmless && { help: change.action === 'recreate' ? UNFORCE : KEEP }),
      },
    ];
  });
}

function fate({ action, before, after, deleted }: ObjectChange): string {
  const may = deleted === 'possible' ? 'may be' : 'is';
  if (action === 'prune') return `${may} deleted`;
  if (action === 'recreate') return `${may} deleted and created again`;
  return `${may} deleted on its way from ${before?.owner.id} to ${after?.owner.id}`;
}
