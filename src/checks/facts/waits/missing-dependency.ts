import type { Dependency } from '../../../flux/api.ts';
import { type ClusterState, kustomizationId } from '../../../flux/state.ts';
import { compareText } from '../../../kube/order.ts';
import type { RuleContext } from '../../rule.ts';
import { enumerate } from '../../words/describe.ts';
import { NearNames } from '../../words/near-name.ts';
import { type Waiter, waitingKustomizations, waitingReleases } from './waiters.ts';

const LISTS = { Kustomization: waitingKustomizations, HelmRelease: waitingReleases };

/** Finds out why no Kustomization, or no HelmRelease, has a name. Built once a name is missing. */
export class MissingDependencies {
  readonly #kind: Waiter['kind'];
  /** The other environments, and the names of each. */
  readonly #others: { name: string; ids: ReadonlySet<string> }[];
  readonly #before: ReadonlySet<string>;
  readonly #namespaces = new Map<string, string[]>();
  /** What has a name and is of the other kind, by that name. */
  readonly #otherKind = new Map<string, string>();
  readonly #near: NearNames;

  constructor(kind: Waiter['kind'], { state, base, all }: RuleContext) {
    const list = LISTS[kind];
    const ids = (one: ClusterState): Set<string> => new Set(list(one).map(({ id }) => id));
    this.#kind = kind;
    this.#others = all
      .filter(({ environment }) => environment.path !== state.environment.path)
      .map((other) => ({ name: other.environment.name, ids: ids(other) }));
    this.#before = base === undefined ? new Set() : ids(base);
    const waiters = list(state);
    for (const { object } of waiters) {
      const namespaces = this.#namespaces.get(object.name);
      if (namespaces === undefined) this.#namespaces.set(object.name, [object.namespace]);
      else namespaces.push(object.namespace);
    }
    for (const { id, object } of LISTS[otherThan(kind)](state)) {
      const known = this.#otherKind.get(object.name);
      if (known === undefined || compareText(id, known) < 0) this.#otherKind.set(object.name, id);
    }
    this.#near = new NearNames(waiters.map(({ object }) => object.name));
  }

  /** What to do about a missing one. */
  help(dependency: Dependency): string {
    const { name } = dependency;
    const target = kustomizationId(dependency);
    if (this.#before.has(target)) return `This change removes ${this.#kind} ${target}.`;
    const namespaces = this.#namespaces.get(name);
    if (namespaces !== undefined) {
      return `There is a ${this.#kind} ${name} in ${enumerate(namespaces.toSorted(compareText))}: add the namespace to the entry.`;
    }
    const other = this.#otherKind.get(name);
    if (other !== undefined) return this.#wrongKind(other);
    const elsewhere = this.#others.filter(({ ids }) => ids.has(target));
    if (elsewhere.length > 0) return `It exists in ${enumerate(elsewhere.map((one) => one.name))} only.`;
    const near = this.#near.nearest(name);
    return near === undefined ? 'Correct the name, or remove the entry.' : `Is it ${near}?`;
  }

  #wrongKind(id: string): string {
    return this.#kind === 'Kustomization'
      ? `${id} is a HelmRelease, and a Kustomization can depend on Kustomizations only. Depend on the one that applies the HelmRelease, with wait: true.`
      : `${id} is a Kustomization, and a HelmRelease can depend on HelmReleases only. Let the Kustomization that applies this HelmRelease depend on it.`;
  }
}

function otherThan(kind: Waiter['kind']): Waiter['kind'] {
  return kind === 'Kustomization' ? 'HelmRelease' : 'Kustomization';
}

/** What may hold, or make, a Flux object that is not known, as words for people; undefined when everything is known. */
export function unseenPart({ index }: RuleContext): string | undefined {
  const [hidden] = [...index.incomplete].sort((a, b) => compareText(kustomizationId(a), kustomizationId(b)));
  if (hidden !== undefined) {
    return `be part of ${kustomizationId(hidden)}, which ${hidden.status === 'failed' ? 'does not build' : 'is not known'}`;
  }
  const [maker] = index.resourceSets.map(({ object }) => kustomizationId(object)).sort(compareText);
  return maker === undefined ? undefined : `be made by ResourceSet ${maker}`;
}
