import { locate } from '../../kube/object.ts';
import { isPrecious } from '../facts/losses/precious-kinds.ts';
import { findRenames } from '../facts/losses/renames.ts';
import type { Rule } from '../rule.ts';
import { counted, tally } from '../words/listing.ts';

export const renamedKustomization: Rule = {
  id: 'prune/renamed-kustomization',
  severity: 'warning',
  summary: 'A Kustomization gets another name, and its finalizer may delete what the new one takes over.',
  documentation: `
To Flux, a Kustomization of another name or namespace is another one. The old one is deleted, and its finalizer deletes every
object that still has its labels, while the new one applies the same objects and puts its own labels on them. Nothing decides
which comes first, and \`dependsOn\` does not order deletions.

\`\`\`yaml
kind: Kustomization
metadata:
  name: apps-production   # was: apps
spec:
  path: ./apps/production
  prune: true
\`\`\`

In a change of its own, set \`deletionPolicy: Orphan\` (or \`prune: false\`, or \`suspend: true\`) in the old Kustomization and let
Flux apply it. Then rename it.
`,
  check: ({ comparison }) =>
    comparison === undefined
      ? []
      : findRenames(comparison).map(({ from, to, moves }) => {
          const location = locate(to.head!.object);
          const all = moves.length === from.base!.objects.length;
          const objects = all
            ? counted(moves.length, 'object')
            : `${moves.length} of ${counted(from.base!.objects.length, 'object')}`;
          const precious = moves.map(({ before }) => before!.object).filter(isPrecious);
          const [among, loss] =
            precious.length === 0
              ? ['', '']
              : [`, ${tally(precious.map(({ kind }) => kind))} among them,`, ' without what they held'];
          return {
            message: `Kustomization ${to.id} takes the place of ${from.id}, which is deleted: ${objects}${among} may be deleted with it and created again${loss}, for nothing decides which of them comes first.`,
            kustomization: to.id,
            ...(location && { location }),
            help: `Before this change, set spec.deletionPolicy: Orphan in ${from.id}, and let Flux apply that.`,
          };
        }),
};
