import { isHelmRelease } from '../../../flux/helm-release.ts';
import { type KustomizationState, kustomizationId } from '../../../flux/state.ts';
import { stringAt } from '../../../kube/json.ts';
import { groupOf } from '../../../kube/object.ts';
import { compareText } from '../../../kube/order.ts';
import { builtin } from '../../../kube/schema/builtin.ts';
import { ClusterIndex, type Held } from '../../cluster-index.ts';
import type { RuleContext } from '../../rule.ts';
import { enumerate } from '../../words/describe.ts';
import { NearNames } from '../../words/near-name.ts';
import { unseenPart } from '../waits/missing-dependency.ts';

export type HealthCheck = KustomizationState['spec']['healthChecks'][number];

/** What is known about the target of a health check that no Kustomization applies. */
export interface MissingTarget {
  /** What may apply it, or make it, all the same, as words for people; undefined when nothing may. */
  unseen?: string;
  help?: string;
}

/** Kinds that nothing but a file, a chart or an operator makes. */
const WORKLOADS = new Set(['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps']);
const DEFINITION = 'CustomResourceDefinition.apiextensions.k8s.io';

/** Tells apart what is missing from what a chart or an operator may make. */
export class HealthTargets {
  readonly #context: RuleContext;
  readonly #byKind = new Map<string, Held[]>();
  /** True when something may make objects that no file declares: a chart, or whoever reads a custom resource. */
  readonly #hasMakers: boolean;
  readonly #releaseNamespaces = new Set<string>();
  readonly #before: ClusterIndex | undefined;

  constructor(context: RuleContext) {
    this.#context = context;
    this.#before = context.base && new ClusterIndex(context.base);
    let makers = context.index.resourceSets.length > 0;
    for (const held of context.index.all()) {
      const { object } = held;
      const key = kindKey(object);
      const known = this.#byKind.get(key);
      if (known === undefined) this.#byKind.set(key, [held]);
      else known.push(held);
      if (isHelmRelease(object)) {
        this.#releaseNamespaces.add(stringAt(object.value, 'spec', 'targetNamespace') ?? object.namespace);
        makers = true;
      }
      makers ||= !isFlux(object) && builtin.kind(object.apiVersion, object.kind) === undefined;
    }
    this.#hasMakers = makers;
  }

  /** Undefined for what is there, and for what a chart or an operator may make. */
  missing(check: HealthCheck, holder: KustomizationState): MissingTarget | undefined {
    const { index, external } = this.#context;
    if (external.has(check.kind, check.namespace, check.name)) return undefined;
    if (`${check.namespace}${check.name}`.includes('${')) return undefined;
    if (index.find(groupOf(check.apiVersion), check.kind, check.namespace, check.name).length > 0)
      return undefined;
    if (isFlux(check)) return this.#missingFlux(check);
    const kind = kindKey(check);
    if (!WORKLOADS.has(kind) && kind !== DEFINITION) return undefined;
    const unseen = unseenPart(this.#context);
    if (!this.#hasMakers) return unseen === undefined ? this.#help(check) : undefined;
    return WORKLOADS.has(kind) ? this.#misnamed(check, holder, unseen) : undefined;
  }

  #missingFlux(check: HealthCheck): MissingTarget | undefined {
    const { state, index } = this.#context;
    // HelmCharts are made by HelmReleases, ExternalArtifacts by generators.
    if (check.kind === 'HelmChart' || check.kind === 'ExternalArtifact') return undefined;
    // What a cluster begins with is not applied by itself everywhere.
    if (check.kind === 'Kustomization' && index.kustomization(kustomizationId(check)) !== undefined)
      return undefined;
    const isSource = state.sources.some(
      ({ kind, namespace, name, status }) =>
        status !== 'missing' && kind === check.kind && namespace === check.namespace && name === check.name,
    );
    if (isSource) return undefined;
    const unseen = unseenPart(this.#context);
    // Nearly everything that is not known holds such objects, and hardly anything a Kustomization.
    if (unseen !== undefined && check.kind !== 'Kustomization') return undefined;
    return { ...(unseen && { unseen }), ...this.#help(check) };
  }

  /** Charts may make anything; but a slip in what the Kustomization applies itself, or has applied, is no chance. */
  #misnamed(
    check: HealthCheck,
    holder: KustomizationState,
    unseen: string | undefined,
  ): MissingTarget | undefined {
    if (this.#releaseNamespaces.has(check.namespace)) return undefined;
    const own = (this.#byKind.get(kindKey(check)) ?? []).filter(
      ({ kustomization }) => kustomization === holder,
    );
    const isSlip =
      own.some(({ object }) => object.name === check.name) || this.#near(check, own) !== undefined;
    if (!isSlip && !this.#existed(check)) return undefined;
    return { unseen: unseen ?? 'be made by a chart or an operator', ...this.#help(check) };
  }

  #near(check: HealthCheck, among: readonly Held[]): string | undefined {
    const names = among
      .filter(({ object }) => object.namespace === check.namespace)
      .map(({ object }) => object.name);
    return new NearNames(names).nearest(check.name);
  }

  #existed({ apiVersion, kind, namespace, name }: HealthCheck): boolean {
    return (this.#before?.find(groupOf(apiVersion), kind, namespace, name) ?? []).length > 0;
  }

  #help(check: HealthCheck): { help?: string } {
    if (this.#existed(check)) return { help: 'This change removes it: remove the health check too.' };
    const alike = this.#byKind.get(kindKey(check)) ?? [];
    const namespaces = alike
      .filter(({ object }) => object.name === check.name)
      .map(({ object }) => object.namespace);
    if (namespaces.length > 0) {
      return {
        help: `There is one in ${enumerate([...new Set(namespaces)].sort(compareText))}: correct the namespace.`,
      };
    }
    const near = this.#near(check, alike);
    return near === undefined ? {} : { help: `Is it ${near}?` };
  }
}

function kindKey({ apiVersion, kind }: { apiVersion: string; kind: string }): string {
  return `${kind}.${groupOf(apiVersion)}`;
}

function isFlux({ apiVersion }: { apiVersion: string }): boolean {
  return groupOf(apiVersion).endsWith('.toolkit.fluxcd.io');
}
