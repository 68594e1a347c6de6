import { definedVersions } from '../../flux/schema/flux-kinds.ts';
import { removedIn, replacementOf } from '../../flux/schema/removed-versions.ts';
import { kustomizationId } from '../../flux/state.ts';
import { parseApiVersion } from '../../kube/identity.ts';
import { type KubeObject, locate, subject } from '../../kube/object.ts';
import { appliedFluxObjects } from '../facts/objects/flux-objects.ts';
import type { RelatedPlace, RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { enumerate, objectPath } from '../words/describe.ts';
import { grouped } from '../words/grouped.ts';

const MAX_RELATED = 20;

export const removedFluxApi: Rule = {
  id: 'objects/flux-api-removed',
  severity: 'error',
  summary: 'A Flux object has an API version that Flux no longer serves.',
  documentation: `
Flux drops old versions of its APIs: the \`v1beta1\` and \`v2beta1\` ones in 2.7, those of the following betas in 2.8 and
2.9. From then on the API server does not know the version, and the Kustomization that applies the object fails.

\`\`\`yaml
apiVersion: helm.toolkit.fluxcd.io/v2beta2   # gone in Flux 2.8: v2
kind: HelmRelease
\`\`\`

Which version of Flux a cluster runs is read from the CustomResourceDefinitions that the environment applies, from
\`gotk-components.yaml\`, or from its FluxInstance. Where nothing says it, the finding is a warning, one for all objects of
that version. \`flux migrate\` moves the manifests and what the cluster has stored.
`,
  check(context) {
    const certain: RuleFinding[] = [];
    const doubtful: Judged[] = [];
    for (const { kustomization, object } of appliedFluxObjects(context)) {
      const fault = judge(object, context);
      if (fault === undefined) continue;
      if (fault.certain) certain.push(describe(object, kustomizationId(kustomization), fault));
      else doubtful.push({ object, fault });
    }
    // As long as it is not certain that anything fails, one finding for all objects of the version will do.
    const groups = grouped(doubtful, ({ object: { apiVersion, kind } }) => `${apiVersion} ${kind}`);
    return [...certain, ...groups.map(describeVersion)];
  },
};

interface Fault {
  certain: boolean;
  reason: string;
  help: string;
}

interface Judged {
  object: KubeObject;
  fault: Fault;
}

function describe(object: KubeObject, id: string, { reason, help }: Fault): RuleFinding {
  const location = locate(object, ['apiVersion']);
  return {
    message: `${subject(object)} has the apiVersion ${object.apiVersion}, ${reason}: Kustomization ${id} fails with it.`,
    kustomization: id,
    object: objectPath(object),
    ...(location && { location }),
    help,
  };
}

/** Names no object: a change that adds or removes one of several brings nothing new. */
function describeVersion(judged: readonly Judged[]): RuleFinding {
  const { object, fault } = judged[0]!;
  const [first, ...others] = judged.flatMap((one): RelatedPlace[] => {
    const location = locate(one.object, ['apiVersion']);
    return location === undefined ? [] : [{ message: `so has ${subject(one.object)}`, location }];
  });
  return {
    message: `A ${object.kind} has the apiVersion ${object.apiVersion}, ${fault.reason}: what applies it fails then.`,
    severity: 'warning',
    ...(first && { location: first.location }),
    help: fault.help,
    ...(others.length > 0 && { related: others.slice(0, MAX_RELATED) }),
  };
}

function judge(object: KubeObject, { index, state }: RuleContext): Fault | undefined {
  const { group, version } = parseApiVersion(object.apiVersion);
  const definition = index.definition(group, object.kind);
  if (definition !== undefined) {
    const served = definedVersions(definition.object.value)
      .filter((one) => one.served)
      .map(({ name }) => name);
    if (served.length === 0 || served.includes(version)) return undefined;
    const reason = `which the CustomResourceDefinition of this environment does not serve`;
    return { certain: true, reason, help: `It serves ${enumerate(served)}.` };
  }
  const removed = removedIn(object.apiVersion);
  if (removed === undefined) return undefined;
  const [major, minor] = state.fluxVersion ?? [];
  if (major === 2 && minor !== undefined && minor < removed) return undefined;
  const help = `Use ${replacementOf(object.apiVersion, object.kind)}; flux migrate moves what the cluster has stored.`;
  return major === undefined
    ? { certain: false, reason: `which Flux does not serve from 2.${removed} on`, help }
    : { certain: true, reason: `which Flux ${major}.${minor} does not serve`, help };
}
