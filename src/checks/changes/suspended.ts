import type { EnvironmentComparison } from '../../compare/compare-revisions.ts';
import type { KustomizationPair } from '../../compare/fate.ts';
import type { ObjectChange } from '../../compare/object-change.ts';
import { isHelmRelease, readHelmRelease } from '../../flux/helm-release.ts';
import { locate, subject } from '../../kube/object.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { objectPath } from '../words/describe.ts';
import { counted } from '../words/listing.ts';

export const suspendedChange: Rule = {
  id: 'changes/suspended',
  severity: 'warning',
  summary: 'A change of a suspended Kustomization waits; to resume it applies what has gathered.',
  documentation: `
Flux does nothing with a suspended Kustomization: what changes in it is not applied, and what is removed from it is not pruned,
until it is resumed. Then everything that was changed in the meantime is applied at once, which is more than the change that
resumes it shows. It is a warning to resume one, and information to change one that is suspended. A HelmRelease waits in the
same way.

\`\`\`yaml
spec:
  suspend: true
\`\`\`

Before you resume a Kustomization, \`flux diff kustomization\` shows what has gathered.
`,
  check: ({ comparison }) =>
    comparison === undefined
      ? []
      : [
          ...[...comparison.kustomizations.values()].flatMap((pair) => [
            ...held(pair, comparison),
            ...resumed(pair),
          ]),
          ...comparison.changes.flatMap(suspendedRelease),
        ],
};

function held(
  { id, base, head, fate }: KustomizationPair,
  { withheld }: EnvironmentComparison,
): RuleFinding[] {
  if (fate.kind !== 'withheld' || !fate.frozen) return [];
  const entry = withheld.find(({ kustomization, reason }) => kustomization === id && reason === fate.reason);
  if (entry === undefined) return [];
  const begins = base?.status === 'rendered' && head?.status === 'suspended';
  const objects = counted(entry.objects, 'object');
  const location = head && locate(head.object, ['spec', 'suspend']);
  return [
    {
      message: begins
        ? `${fate.cause} by this change: what it does to ${objects} besides waits until the Kustomization is resumed, unless Flux sees the new revision before the suspension.`
        : `${fate.cause}: what this change does to ${objects} of ${id} is not applied until it is resumed.`,
      severity: 'info',
      kustomization: id,
      ...(location && { location }),
    },
  ];
}

function resumed({ id, base, head, fate }: KustomizationPair): RuleFinding[] {
  if (fate.kind !== 'compared' || base?.status !== 'suspended' || head?.status !== 'rendered') return [];
  const location = locate(head.object, ['spec', 'suspend']);
  return [
    {
      message: `Kustomization ${id} is resumed: Flux also applies what was changed while it was suspended, which the plan of this change does not show.`,
      kustomization: id,
      ...(location && { location }),
      help: `flux diff kustomization ${head.name} -n ${head.namespace} shows what has gathered.`,
    },
  ];
}

/** helm-controller leaves a suspended HelmRelease alone. */
function suspendedRelease({ before, after }: ObjectChange): RuleFinding[] {
  if (before === undefined || after === undefined || !isHelmRelease(after.object)) return [];
  const [was, is] = [before, after].map(({ object }) => readHelmRelease(object).suspend);
  if (!was && !is) return [];
  const name = subject(after.object);
  const location = locate(after.object, ['spec', 'suspend']);
  const finding = {
    kustomization: after.owner.id,
    object: objectPath(after.object),
    ...(location && { location }),
  };
  if (!is) {
    return [
      {
        ...finding,
        message: `${name} is resumed: helm-controller also installs or upgrades what was changed while it was suspended, which the plan of this change does not show.`,
      },
    ];
  }
  const message = was
    ? `${name} is suspended: helm-controller does nothing with this change until it is resumed.`
    : `${name} is suspended by this change: helm-controller neither installs nor upgrades it until it is resumed.`;
  return [{ ...finding, message, severity: 'info' }];
}
