import { stringAt } from '../../kube/json.ts';
import { type KubeObject, locate } from '../../kube/object.ts';
import type { Location } from '../../kube/yaml/source.ts';
import type { KustomizationSpec } from '../api.ts';
import { contentKey } from '../content-key.ts';
import type { Lookup } from '../envsubst/expand.ts';
import { problem } from '../problem.ts';
import type { RenderedObject } from '../rendered.ts';
import type { KustomizationState, Problem, Variable, VariableSource } from '../state.ts';
import { sourceValues } from './source-values.ts';
import { standIn } from './stand-in.ts';

export type MissingSource = KustomizationState['missingVariableSources'][number];

/** The names that Flux accepts, used or not (`fluxcd/pkg:kustomize/kustomize_varsub.go`). */
const VALID_NAME = /^[_a-zA-Z][_a-zA-Z0-9]*$/;

/** True for a name that Flux takes for a variable; any other that is defined fails the Kustomization. */
export function isVariableName(name: string): boolean {
  return VALID_NAME.test(name);
}

/** The variables of one Flux Kustomization, as they are put together: what is added later counts. */
export class VariableSet {
  readonly variables = new Map<string, Variable>();
  /** All that was added, in this order. */
  readonly definitions: Variable[] = [];
  /** The sources that were added, and those that are missing. */
  readonly sources: VariableSource[] = [];
  readonly missing: MissingSource[] = [];
  /** Sources that may define any name: what is not defined otherwise is not known. */
  readonly openSources: { from: string; reason: string }[] = [];
  readonly notes: Problem[] = [];
  /** The first missing source without which Flux fails. */
  fatal: MissingSource | undefined;
  /** The first name that Flux refuses. */
  invalid: Problem | undefined;
  readonly #standIns = new Map<string, string>();
  readonly #given: Readonly<Record<string, string>>;
  readonly #inherited: ReadonlySet<string>;

  /** `given` are values that the user knows of the cluster; `inherited`, names that the parent could not replace. */
  constructor(given: Readonly<Record<string, string>>, inherited: readonly string[]) {
    this.#given = given;
    this.#inherited = new Set(inherited);
  }

  /** Some value is secret, so the two look-ups differ. */
  get hasSecrets(): boolean {
    return this.#standIns.size > 0;
  }

  /** A text that two sets share exactly when they give the same answers. */
  get key(): string {
    const values = [...this.variables].map(([name, { value }]) => [
      name,
      value ?? null,
      this.#standIns.get(name) ?? null,
    ]);
    return contentKey([values, this.openSources.length > 0, [...this.#inherited], this.#isDoubtful()]);
  }

  /** Values as they are. */
  readonly lookup: Lookup = (name) => this.#find(name, this.variables.get(name)?.value);

  /** Values with stand-ins for those that are secret. */
  readonly shadowLookup: Lookup = (name) => {
    const value = this.variables.get(name)?.value;
    return this.#find(name, value === undefined ? undefined : (this.#standIns.get(name) ?? value));
  };

  /** The values of a ConfigMap or Secret. */
  addSource(from: string, source: RenderedObject): void {
    for (const { key: name, value, secret, standIn: shadow, location } of sourceValues(source)) {
      this.#define({ name, value, from, secret, ...(location && { location }) }, shadow);
    }
  }

  /** Keys whose values only the cluster knows. */
  addUnknown(from: string, names: readonly string[], location: Location | undefined, secret: boolean): void {
    for (const name of names) {
      this.#define({ name, value: undefined, from, secret, ...(location && { location }) }, undefined);
    }
  }

  /** A source that may define anything: at least what the user says. */
  addOpen(from: string, kind: string, reason: string): void {
    this.openSources.push({ from, reason });
    this.addGiven(from, kind);
  }

  /** A source that holds what the user says. */
  addGiven(from: string, kind: string): void {
    const secret = kind === 'Secret';
    for (const [name, value] of Object.entries(this.#given)) {
      this.#define({ name, value, from, secret }, secret ? standIn(value) : undefined);
    }
  }

  /** The values of `spec.postBuild.substitute`. */
  addInline(object: RenderedObject, spec: KustomizationSpec): void {
    for (const [name, value] of Object.entries(spec.substitute)) {
      const path = ['spec', 'postBuild', 'substitute', name];
      const shadow = stringAt(object.shadow, ...path);
      const location = locate(object, path);
      // A name that the shadow lacks has a secret in it.
      const secret = shadow !== value;
      this.#define(
        { name, value: withoutBreaks(value), from: 'substitute', secret, ...(location && { location }) },
        secret ? withoutBreaks(shadow ?? standIn(value)) : undefined,
      );
    }
  }

  note(object: KubeObject, message: string, path: readonly (string | number)[]): void {
    this.notes.push({ ...problem(message, locate(object, path)), cause: 'variables' });
  }

  #define(variable: Variable, shadow: string | undefined): void {
    const { name, from, location, secret } = variable;
    const given = variable.value === undefined ? this.#given[name] : undefined;
    const defined = given === undefined ? variable : { ...variable, value: given };
    this.variables.set(name, defined);
    this.definitions.push(defined);
    const hidden = shadow ?? (secret && given !== undefined ? standIn(given) : undefined);
    if (hidden === undefined) this.#standIns.delete(name);
    else this.#standIns.set(name, hidden);
    if (isVariableName(name)) return;
    const rule = "letters, digits and '_' only, and no digit first";
    this.invalid ??= problem(`'${name}' of ${from} is no valid variable name: ${rule}`, location);
  }

  #find(name: string, value: string | undefined): ReturnType<Lookup> {
    if (value !== undefined) return { value };
    if (this.variables.has(name) || this.openSources.length > 0 || this.#inherited.has(name))
      return 'unknown';
    return this.#isDoubtful() ? 'doubtful' : 'missing';
  }

  #isDoubtful(): boolean {
    return this.missing.some(({ optional }) => optional);
  }
}

/** Flux deletes line breaks from every value. */
function withoutBreaks(value: string): string {
  return value.replaceAll('\n', '');
}
