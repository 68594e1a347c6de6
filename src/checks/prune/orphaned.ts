import type { KustomizationPair } from '../../compare/fate.ts';
import type { ObjectChange } from '../../compare/object-change.ts';
import { removalOf } from '../../compare/removal.ts';
import { subject } from '../../kube/object.ts';
import { kustomizationIdOf } from '../facts/losses/removed-kustomizations.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { grouped } from '../words/grouped.ts';
import { counted, someOf } from '../words/listing.ts';

export const orphanedObjects: Rule = {
  id: 'prune/orphaned',
  severity: 'info',
  summary: 'What leaves the repository stays in the cluster.',
  documentation: `
An object that is removed from the repository stays in the cluster, and nothing looks after it from then on: its Kustomization
has \`prune: false\`, or is deleted with \`deletionPolicy: Orphan\` or while it is suspended, or the object itself opts out. To
switch pruning on later does not remove it: Flux has forgotten it. It is a warning when a suspension is the reason, which
seldom is what it was for.

\`\`\`yaml
spec:
  prune: false
\`\`\`

If the objects should go, switch pruning on before the change that removes them, or delete them by hand.
`,
  check({ comparison }) {
    if (comparison === undefined) return [];
    if (comparison.head === undefined) return removedEnvironment(comparison.changes);
    // A Kustomization that stays is told with what it applied.
    const orphans = comparison.changes.filter(
      ({ action, before }) =>
        action === 'orphan' && !holdsOrphans(comparison.kustomizations.get(kustomizationIdOf(before!))),
    );
    const keyOf = ({ before, reasons }: ObjectChange) => JSON.stringify([before?.owner.id, reasons[0]]);
    return grouped(orphans, keyOf).map((group) => {
      const { owner } = group[0]!.before!;
      return { ...describeGroup(group, owner), kustomization: owner.id };
    });
  },
};

function holdsOrphans(pair: KustomizationPair | undefined): boolean {
  return pair?.fate.kind === 'left' && pair.base!.objects.length > 0;
}

function describeGroup(group: readonly ObjectChange[], owner: KustomizationPair): RuleFinding {
  const count = counted(group.length, 'object');
  const names = someOf(group.map(({ before }) => subject(before!.object)));
  if (owner.fate.kind === 'left') {
    return {
      message: `Kustomization ${owner.id} leaves the repository, and what it applied (${count}) stays in the cluster: ${names}. ${owner.fate.reason}`,
      help: `If it should go, delete Kustomization ${owner.id} by hand.`,
    };
  }
  const [leaves, stays, it] = group.length === 1 ? ['leaves', 'stays', 'it'] : ['leave', 'stay', 'them'];
  const removal = removalOf(group[0]!.before!.object, owner);
  const policy = removal.action === 'orphan' ? removal.policy : undefined;
  const reason =
    policy === undefined
      ? removal.reason.replace('Nothing deletes it,', `Nothing deletes ${it},`)
      : `Nothing deletes what has ${policy}, if the live object has it too.`;
  return {
    message: `${count} of Kustomization ${owner.id} ${leaves} the repository and ${stays} in the cluster: ${names}. ${reason}`,
    // A suspension seldom is meant to keep what is deleted.
    ...(owner.fate.kind === 'deleted' && owner.base?.spec.suspend && { severity: 'warning' }),
    help: `If ${it === 'it' ? 'it' : 'they'} should go, ${policy === undefined ? 'switch pruning on' : 'take the opt-out away'} before this change, or delete ${it} by hand after it.`,
  };
}

function removedEnvironment(changes: readonly ObjectChange[]): RuleFinding[] {
  const orphans = changes.filter(({ action }) => action === 'orphan');
  if (orphans.length === 0) return [];
  const owners = new Set(orphans.map(({ before }) => before!.owner.id));
  return [
    {
      message: `The environment leaves the repository. While its cluster is there, nothing deletes what Flux applied to it: ${counted(orphans.length, 'object')} of ${counted(owners.size, 'Kustomization')}.`,
      help: 'Delete the cluster, or uninstall Flux from it, when nothing should be left of it.',
    },
  ];
}
