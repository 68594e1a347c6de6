import { type Dependency, HELM_GROUP } from '../../flux/api.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../../flux/state.ts';
import { groupOf } from '../../kube/object.ts';
import { compareText } from '../../kube/order.ts';
import { dependencyPlace, enumerate } from '../describe.ts';
import type { RuleFinding } from '../finding.ts';
import { NearNames } from '../near-name.ts';
import type { Rule } from '../rule.ts';

export const dependencyNotFound: Rule = {
  id: 'dependencies/not-found',
  severity: 'error',
  summary: 'A Kustomization depends on one that does not exist.',
  documentation: `
\`spec.dependsOn\` names other Flux Kustomizations of the same cluster, by default in the same namespace. When one of them
does not exist, Flux waits for it forever and applies nothing.

\`\`\`yaml
kind: Kustomization
metadata: { name: apps, namespace: apps }
spec:
  dependsOn:
    - name: cert-manager   # lives in the namespace flux-system
\`\`\`

Correct the name, add the \`namespace\`, or remove the entry. A HelmRelease cannot be waited for in this place: depend on the
Kustomization that applies it, and let that one have \`wait: true\`. One that is in the cluster by other means is listed under
\`external\` in \`.flux-plan.yaml\`. While a Kustomization of the environment does not build or is not known, the missing
one may be part of it, and the finding is a warning.
`,
  check({ state, base, all, external }) {
    const known = new Map(state.kustomizations.map((candidate) => [kustomizationId(candidate), candidate]));
    let search: Search | undefined;
    const findings: RuleFinding[] = [];
    for (const kustomization of state.kustomizations) {
      for (const [index, dependency] of kustomization.spec.dependsOn.entries()) {
        // Without a name the entry is no dependency, and the build says so.
        if (dependency.name === '' || known.has(kustomizationId(dependency))) continue;
        if (external.has('Kustomization', dependency.namespace, dependency.name)) continue;
        search ??= new Search(state, base, all);
        findings.push({
          ...search.explain(kustomization, dependency),
          ...dependencyPlace(kustomization, index),
        });
      }
    }
    return findings;
  },
};

/** What is known about names that no Kustomization of one environment has; built once a name is missing. */
class Search {
  /** The other environments, and the Kustomizations of each. */
  readonly #others: { name: string; ids: ReadonlySet<string> }[];
  readonly #before: ReadonlySet<string>;
  readonly #namespaces = new Map<string, string[]>();
  readonly #releases = new Map<string, string>();
  readonly #near: NearNames;
  readonly #incomplete: KustomizationState | undefined;

  constructor(state: ClusterState, base: ClusterState | undefined, all: readonly ClusterState[]) {
    this.#others = all
      .filter(({ environment }) => environment.path !== state.environment.path)
      .map(({ environment, kustomizations }) => ({
        name: environment.name,
        ids: new Set(kustomizations.map(kustomizationId)),
      }));
    this.#before = new Set(base?.kustomizations.map(kustomizationId));
    for (const { namespace, name, objects } of state.kustomizations) {
      const namespaces = this.#namespaces.get(name);
      if (namespaces === undefined) this.#namespaces.set(name, [namespace]);
      else namespaces.push(namespace);
      for (const object of objects) {
        if (object.kind !== 'HelmRelease' || groupOf(object.apiVersion) !== HELM_GROUP) continue;
        const release = `${object.namespace}/${object.name}`;
        const known = this.#releases.get(object.name);
        if (known === undefined || compareText(release, known) < 0) this.#releases.set(object.name, release);
      }
    }
    this.#near = new NearNames(state.kustomizations.map(({ name }) => name));
    [this.#incomplete] = state.kustomizations
      .filter(({ status }) => status === 'failed' || status === 'unknown')
      .sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
  }

  explain(kustomization: KustomizationState, dependency: Dependency): RuleFinding {
    const id = kustomizationId(kustomization);
    const target = kustomizationId(dependency);
    const finding: RuleFinding = {
      message: `Kustomization ${id} depends on ${target}, which does not exist: Flux waits for it forever and does not apply ${id}.`,
      kustomization: id,
      help: this.#reason(dependency, target) ?? 'Correct the name, or remove the entry.',
    };
    if (this.#incomplete === undefined) return finding;
    return {
      ...finding,
      severity: 'warning',
      message: `Kustomization ${id} depends on ${target}, which nothing that is known applies. It may be part of ${kustomizationId(this.#incomplete)}, which ${this.#incomplete.status === 'failed' ? 'does not build' : 'is not known'}; otherwise Flux waits for it forever.`,
    };
  }

  #reason({ name }: Dependency, target: string): string | undefined {
    if (this.#before.has(target)) return `This change removes Kustomization ${target}.`;
    const namespaces = this.#namespaces.get(name);
    if (namespaces !== undefined) {
      return `There is a Kustomization ${name} in ${enumerate([...namespaces].sort())}: add the namespace to the entry.`;
    }
    const release = this.#releases.get(name);
    if (release !== undefined) {
      return `${release} is a HelmRelease, and a Kustomization can depend on Kustomizations only. Depend on the one that applies the HelmRelease, with wait: true.`;
    }
    const elsewhere = this.#others.filter(({ ids }) => ids.has(target));
    if (elsewhere.length > 0) return `It exists in ${enumerate(elsewhere.map((other) => other.name))} only.`;
    const near = this.#near.nearest(name);
    return near === undefined ? undefined : `Is it ${near}?`;
  }
}
