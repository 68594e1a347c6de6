import { EMPTY_CONFIG, mergeConfigs, type TransformerConfig } from '../config/transformer-config.ts';
import { BuildError } from '../errors.ts';
import { type Behavior, behaviorOf, mergeData, takeOver } from '../generate/behavior.ts';
import type { Var } from '../load/types.ts';
import { type DeclaredVar, declareVars, mergeVars } from '../replacement/vars/declare.ts';
import { allIds, currentId, isEmptied, type Resource } from '../resource.ts';
import { formatId, idKey, sameId } from '../resource-id.ts';
import { keepOrigin } from './build-origin.ts';

/**
 * The resources that a kustomization has gathered, and the field specs that came with them
 * (`kubernetes-sigs/kustomize:api/internal/accumulator/resaccumulator.go`, `api/resmap/reswrangler.go`).
 */
export class Accumulator {
  #resources: Resource[] = [];
  /** The current ids, until a transformer may have changed them. */
  #ids: Set<string> | undefined = new Set();
  #config: TransformerConfig = EMPTY_CONFIG;
  #vars: readonly DeclaredVar[] = [];

  get resources(): readonly Resource[] {
    return this.#resources;
  }

  get vars(): readonly DeclaredVar[] {
    return this.#vars;
  }

  /** Declares vars, for the objects that there are now. Throws `BuildError`. */
  addVars(vars: readonly Var[]): void {
    this.#vars = declareVars(this.#vars, vars, this.#resources);
  }

  get config(): TransformerConfig {
    return this.#config;
  }

  /** Adds field specs. Throws `BuildError` when they contradict those that are there. */
  addConfig(config: TransformerConfig): void {
    this.#config = mergeConfigs(this.#config, config);
  }

  /** Adds resources one by one. Throws `BuildError` at one whose id is taken. */
  append(resources: readonly Resource[]): void {
    this.#ids ??= new Set(this.#resources.map((resource) => idKey(currentId(resource))));
    for (const resource of resources) {
      const id = currentId(resource);
      const key = idKey(id);
      if (this.#ids.has(key)) {
        throw new BuildError(
          `may not add resource with an already registered id: ${formatId(id)}`,
          resource.origin,
        );
      }
      this.#ids.add(key);
      this.#resources.push(resource);
    }
  }

  /** Adds a generated resource, or lets it replace or be merged into the one that it is for. Throws `BuildError`. */
  absorb(resource: Resource): void {
    const behavior = behaviorOf(resource);
    const old = this.#overwrittenBy(resource, behavior);
    if (old === undefined) {
      this.append([resource]);
      return;
    }
    takeOver(resource, old);
    if (behavior === 'merge') {
      mergeData(resource, old);
      keepOrigin(resource, old);
    }
    this.#resources[this.#resources.indexOf(old)] = resource;
    this.#ids = undefined;
  }

  /** The resource that has, or had, the id of a generated one; the behavior must fit with whether there is one. */
  #overwrittenBy(resource: Resource, behavior: Behavior): Resource | undefined {
    const id = currentId(resource);
    const matches = this.#resources.filter((other) => allIds(other).some((own) => sameId(own, id)));
    const overwrites = behavior === 'merge' || behavior === 'replace';
    if (matches.length > 1) {
      const found = matches.map((match) => formatId(currentId(match))).join(' ');
      const message = `found multiple objects [${found}] that could accept merge of ${formatId(id)}`;
      throw new BuildError(message, resource.origin);
    }
    if (overwrites === (matches.length === 1)) return matches[0];
    const problem = overwrites
      ? 'does not exist; cannot merge or replace'
      : `exists; can not use behavior: '${behavior}', behavior must be merge or replace`;
    throw new BuildError(`id ${formatId(id)} ${problem}`, resource.origin);
  }

  /** Lets a transformer change the resources; what it has emptied is dropped. */
  transform(change: (resources: readonly Resource[]) => void): void {
    change(this.#resources);
    this.#resources = this.#resources.filter((resource) => !isEmptied(resource));
    this.#ids = undefined;
  }

  /** Takes over what another kustomization has gathered. Throws `BuildError`. */
  merge(other: Accumulator): void {
    this.append(other.#resources);
    this.addConfig(other.config);
    this.#vars = mergeVars(this.#vars, other.vars);
  }
}
