import { kustomizationId } from '../../flux/state.ts';
import { MissingDependencies, unseenPart } from '../facts/waits/missing-dependency.ts';
import { entryPlace, type Waiter, waitingKustomizations, waitingReleases } from '../facts/waits/waiters.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const dependencyNotFound: Rule = {
  id: 'dependencies/not-found',
  severity: 'error',
  summary: 'A Kustomization or HelmRelease depends on one that does not exist.',
  documentation: `
\`spec.dependsOn\` names other Flux Kustomizations of the same cluster, by default in the same namespace. When one of them
does not exist, Flux waits for it forever and applies nothing. \`spec.dependsOn\` of a HelmRelease names HelmReleases.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: apps }
spec:
  dependsOn:
    - name: cert-manager   # lives in the namespace flux-system
\`\`\`

Correct the name, add the \`namespace\`, or remove the entry. A HelmRelease cannot be waited for in this place: depend on the
Kustomization that applies it, and let that one have \`wait: true\`. One that is in the cluster by other means is listed under
\`external\` in \`.flux-plan.yaml\`. While a Kustomization of the environment does not build or is not known, or a
ResourceSet makes some, the missing one may be part of that: then the finding is a warning, and a HelmRelease is not
reported.
`,
  check: (context) => [
    ...missing(waitingKustomizations(context.state), context),
    ...missing(waitingReleases(context.state), context),
  ],
};

function missing(waiters: readonly Waiter[], context: RuleContext): RuleFinding[] {
  const known = new Set(waiters.map(({ id }) => id));
  let search: MissingDependencies | undefined;
  const findings: RuleFinding[] = [];
  for (const waiter of waiters) {
    for (const [index, dependency] of waiter.dependsOn.entries()) {
      const target = kustomizationId(dependency);
      // Without a name the entry is no dependency, and the build says so; with a variable in it nobody knows the name.
      if (dependency.name === '' || known.has(target) || target.includes('${')) continue;
      if (context.external.has(waiter.kind, dependency.namespace, dependency.name)) continue;
      const unseen = unseenPart(context);
      // Nearly everything that is not known holds a HelmRelease, and hardly anything a Kustomization.
      if (unseen !== undefined && waiter.kind === 'HelmRelease') continue;
      search ??= new MissingDependencies(waiter.kind, context);
      findings.push({
        ...describe(waiter, target, unseen),
        ...entryPlace(waiter, index),
        help: search.help(dependency),
      });
    }
  }
  return findings;
}

function describe({ kind, id, names }: Waiter, target: string, unseen: string | undefined): RuleFinding {
  const done = kind === 'Kustomization' ? 'apply' : 'install or upgrade';
  if (unseen === undefined) {
    return {
      ...names,
      message: `${kind} ${id} depends on ${target}, which does not exist: Flux waits for it forever and does not ${done} ${id}.`,
    };
  }
  return {
    ...names,
    severity: 'warning',
    message: `${kind} ${id} depends on ${target}, which nothing that is known applies. It may ${unseen}; otherwise Flux waits for it forever.`,
  };
}
