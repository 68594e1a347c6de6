import { locate } from '../../kube/object.ts';
import { type MovedKustomization, movedKustomizations } from '../facts/losses/moved-kustomizations.ts';
import { isPrecious } from '../facts/losses/precious-kinds.ts';
import { type RemovedKustomization, removedKustomizations } from '../facts/losses/removed-kustomizations.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath } from '../words/describe.ts';
import { counted, someOf, tally } from '../words/listing.ts';

export const cascadingDeletion: Rule = {
  id: 'prune/cascade',
  severity: 'warning',
  summary: 'A Kustomization goes, and takes along what it applied.',
  documentation: `
When a Flux Kustomization is deleted, its finalizer deletes every object of its inventory, and the Kustomizations among these
delete theirs in turn. The HelmReleases among them are uninstalled. \`deletionPolicy\` decides: by default it does so when
\`prune\` is true; a suspended Kustomization keeps everything.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps }
spec:
  prune: true
  deletionPolicy: Orphan   # keeps what it applied when it is deleted
\`\`\`

Is it meant? Then nothing is to be done. Otherwise set \`deletionPolicy: Orphan\` and let Flux apply it before the change that
removes the Kustomization.
`,
  check: ({ comparison }) =>
    comparison === undefined
      ? []
      : [
          ...removedKustomizations(comparison).flatMap(deletion),
          ...movedKustomizations(comparison).map(deletionOnTheWay),
        ],
};

function deletion(removed: RemovedKustomization): RuleFinding[] {
  const { top, below, objects, unknown } = removed;
  if (objects.length + unknown.length === 0) return [];
  const precious = objects.filter(({ object }) => isPrecious(object)).map(({ object }) => object.kind);
  const children =
    below.length === 0
      ? ''
      : ` and ${counted(below.length, 'Kustomization')} below it (${someOf(below.map(({ id }) => id))})`;
  const goes = [
    ...(objects.length === 0 ? [] : [`${counted(objects.length, 'object')}${among(precious)}`]),
    ...(unknown.length === 0
      ? []
      : [`what ${someOf(unknown.map(({ id }) => id))} applied, which is not known`]),
  ];
  return [
    {
      message: `Kustomization ${top.id}${children} ${below.length === 0 ? 'is' : 'are'} deleted, and with ${below.length === 0 ? 'it' : 'them'} ${goes.join(', and ')}.`,
      kustomization: top.id,
      object: objectPath(top.base!.object),
      help: `To keep the objects, set spec.deletionPolicy: Orphan in ${top.id}, and let Flux apply that before this change.`,
    },
  ];
}

function among(precious: readonly string[]): string {
  return precious.length === 0 ? '' : `, ${tally(precious)} among them`;
}

function deletionOnTheWay({ change, id, objects }: MovedKustomization): RuleFinding {
  const { before, after, deleted } = change;
  const precious = objects.filter(isPrecious).map(({ kind }) => kind);
  const location = locate(after!.object);
  return {
    message: `Kustomization ${id} ${deleted === 'possible' ? 'may be' : 'is'} deleted on its way from ${before!.owner.id} to ${after!.owner.id}, and with it ${counted(objects.length, 'object')}${among(precious)}.`,
    kustomization: id,
    object: objectPath(after!.object),
    ...(location && { location }),
    help: `Before this change, annotate Kustomization ${id} with kustomize.toolkit.fluxcd.io/prune: disabled, and let Flux apply that.`,
  };
}
