import { PlaceError } from './containers.ts';
import { type Json, MAX_DEPTH } from './tree.ts';

/** What all copies of one patch may weigh, in characters; more is an attack on memory. */
const MAX_WEIGHT = 10_000_000;

/** What a value weighs beside its text. */
const VALUE_WEIGHT = 64;

/** A copy that shares no container with the original. */
export function copyTree(value: Json | null): Json | null {
  if (value === null || value.kind === 'scalar') return value;
  if (value.kind === 'array') return { ...value, items: value.items.map(copyTree) };
  const members = [...value.members].map(
    ([key, member]) => [key, { ...member, value: copyTree(member.value) }] as const,
  );
  return { ...value, members: new Map(members) };
}

/** Copies values for one patch, and refuses to do so without end: a value copied into itself doubles each time. */
export class Copier {
  #weight = 0;

  /** As `copyTree`. Throws `PlaceError` when too much has been copied. */
  copy(value: Json | null): Json | null {
    this.#weigh(value, 0);
    return copyTree(value);
  }

  #weigh(value: Json | null, depth: number): void {
    this.#weight += VALUE_WEIGHT;
    if (value?.kind === 'scalar') this.#weight += value.raw.length;
    if (this.#weight > MAX_WEIGHT || depth > MAX_DEPTH) {
      throw new PlaceError('the copy operations of this patch make more than an object can hold');
    }
    if (value?.kind === 'array') for (const item of value.items) this.#weigh(item, depth + 1);
    if (value?.kind === 'object')
      for (const member of value.members.values()) this.#weigh(member.value, depth + 1);
  }
}
