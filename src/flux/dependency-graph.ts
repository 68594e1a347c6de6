import { type KustomizationState, kustomizationId } from './state.ts';

/** How many names may be kept for questions that are asked again: all dependencies of all grow with the square. */
const MAX_REMEMBERED = 1_000_000;

/** What the Kustomizations of an environment wait for by `spec.dependsOn`. Nodes are named `namespace/name`. */
export class DependencyGraph {
  readonly #dependencies: ReadonlyMap<string, readonly string[]>;
  readonly #dependents = new Map<string, string[]>();
  readonly #reached = new Map<string, ReadonlySet<string>>();
  #remembered = 0;

  constructor(kustomizations: readonly KustomizationState[]) {
    const known = new Set(kustomizations.map(kustomizationId));
    this.#dependencies = new Map(
      kustomizations.map((state) => {
        const names = state.spec.dependsOn.map(kustomizationId).filter((id) => known.has(id));
        return [kustomizationId(state), [...new Set(names)]];
      }),
    );
    for (const [id, names] of this.#dependencies) {
      for (const name of names) {
        const dependents = this.#dependents.get(name);
        if (dependents === undefined) this.#dependents.set(name, [id]);
        else dependents.push(id);
      }
    }
  }

  /** What it waits for directly: those that exist, once each, in the order of the entries. */
  dependencies(id: string): readonly string[] {
    return this.#dependencies.get(id) ?? [];
  }

  /** What waits for it directly, in the order of the environment. */
  dependents(id: string): readonly string[] {
    return this.#dependents.get(id) ?? [];
  }

  /** Everything that waits for one of these, directly or not, without these; nearest first. */
  allDependents(ids: Iterable<string>): string[] {
    const begin = new Set(ids);
    const seen = new Set(begin);
    for (const id of seen) for (const next of this.dependents(id)) seen.add(next);
    return [...seen].filter((id) => !begin.has(id));
  }

  /** True when `dependent` waits for `dependency`, directly or not. */
  waitsFor(dependent: string, dependency: string): boolean {
    return this.#allDependencies(dependent).has(dependency);
  }

  #allDependencies(id: string): ReadonlySet<string> {
    const known = this.#reached.get(id);
    if (known !== undefined) return known;
    const found = new Set(this.dependencies(id));
    for (const one of found) for (const next of this.dependencies(one)) found.add(next);
    if (this.#remembered + found.size > MAX_REMEMBERED) {
      this.#reached.clear();
      this.#remembered = 0;
    }
    this.#reached.set(id, found);
    this.#remembered += found.size;
    return found;
  }
}
