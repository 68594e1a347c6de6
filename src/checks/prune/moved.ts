import type { EnvironmentComparison } from '../../compare/compare-revisions.ts';
import type { ObjectChange } from '../../compare/object-change.ts';
import { locate, subject } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import { findLosses } from '../facts/losses/find-losses.ts';
import { movedKustomizations } from '../facts/losses/moved-kustomizations.ts';
import { findRenames, isRenamed } from '../facts/losses/renames.ts';
import type { Rule } from '../rule.ts';
import { grouped } from '../words/grouped.ts';
import { counted, someOf } from '../words/listing.ts';

export const movedObjects: Rule = {
  id: 'prune/moved',
  severity: 'warning',
  summary: 'An object goes to another Kustomization, and may be deleted on the way.',
  documentation: `
When an object moves from one Flux Kustomization to another, the old one prunes it unless the new one has put its own labels
on it by then. Both see the new revision at the same time, so nothing decides which comes first. A \`dependsOn\` from the old
to the new one does, if it was there before the change, and if both have the same source; one in the other direction makes
sure that the object is deleted first. Moves that are safe are not reported, and those that take data or other objects along
are reported by \`prune/data-loss\` and \`prune/cascade\`.

\`\`\`yaml
# config.yaml goes from apps/ to infra/
kind: Kustomization
metadata: { name: apps }
spec:
  prune: true
  dependsOn:
    - name: infra   # takes the object over first
\`\`\`

Switch pruning off in the old Kustomization (\`prune: false\`), or annotate the objects with
\`kustomize.toolkit.fluxcd.io/prune: disabled\`, and let that be applied; then move them; then switch it on again.
`,
  check({ comparison }) {
    if (comparison === undefined) return [];
    const renames = findRenames(comparison);
    const told = toldElsewhere(comparison);
    const moves = comparison.changes.filter(
      (change) =>
        change.action === 'move' &&
        change.deleted !== undefined &&
        !isRenamed(renames, change) &&
        !told.has(change),
    );
    const keyOf = ({ before, after, reasons }: ObjectChange) =>
      JSON.stringify([before?.owner.id, after?.owner.id, reasons[0]]);
    return grouped(moves, keyOf).map((group) => {
      const [from, to] = [group[0]!.before!.owner.id, group[0]!.after!.owner.id];
      const objects = group
        .map(({ after }) => after!.object)
        .sort((a, b) => compareText(subject(a), subject(b)));
      const location = locate(objects[0]!);
      return {
        message: `${counted(group.length, 'object')} ${group.length === 1 ? 'goes' : 'go'} from Kustomization ${from} to ${to}: ${someOf(objects.map(subject))}. ${group[0]!.reasons[0]}`,
        kustomization: to,
        ...(location && { location }),
        help: `Before this change, set spec.prune: false in ${from} or annotate what moves with kustomize.toolkit.fluxcd.io/prune: disabled, and let Flux apply that.`,
      };
    });
  },
};

/** The moves that other rules report with what goes along (prune/data-loss, prune/cascade). */
function toldElsewhere(comparison: EnvironmentComparison): Set<ObjectChange> {
  const losses = findLosses(comparison).filter(({ harmless }) => !harmless);
  return new Set([...losses, ...movedKustomizations(comparison)].map(({ change }) => change));
}
