import { type KustomizationState, kustomizationId } from './state.ts';

/** What the Kustomizations of an environment wait for by `spec.dependsOn`. Nodes are named `namespace/name`. */
export class DependencyGraph {
  readonly #dependencies: ReadonlyMap<string, readonly string[]>;
  readonly #dependents = new Map<string, string[]>();
  readonly #answers = new Map<string, boolean>();

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
    const question = JSON.stringify([dependent, dependency]);
    let answer = this.#answers.get(question);
    if (answer === undefined) {
      answer = this.#reaches(dependent, dependency);
      this.#answers.set(question, answer);
    }
    return answer;
  }

  #reaches(start: string, end: string): boolean {
    const seen = new Set([start]);
    for (const id of seen) {
      for (const next of this.dependencies(id)) {
        if (next === end) return true;
        seen.add(next);
      }
    }
    return false;
  }
}
