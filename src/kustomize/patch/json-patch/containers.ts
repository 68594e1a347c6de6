import { type Json, type JsonArray, type JsonObject, NOWHERE, type Place } from './tree.ts';

export type Container = JsonArray | JsonObject;

const INTEGER = /^[+-]?[0-9]+$/;

/** Why an operation cannot be done at a place; the message is part of a larger one. */
export class PlaceError extends Error {}

/** The value at a key or index; undefined for a key that an object lacks. Throws `PlaceError` for a bad index. */
export function getAt(container: Container, key: string): Json | null | undefined {
  if (container.kind === 'object') return container.members.get(key)?.value;
  const index = existingIndex(container, key);
  return container.items[index] ?? null;
}

/** Puts a value in the place of another, which must exist in an array. */
export function setAt(container: Container, key: string, value: Json | null, place: Place): void {
  if (container.kind === 'object') setMember(container, key, value, place);
  else container.items[existingIndex(container, key)] = value;
}

/** Adds a member, or inserts an item; `-` is the end of an array. Throws `PlaceError` for a bad index. */
export function addAt(container: Container, key: string, value: Json | null, place: Place): void {
  if (container.kind === 'object') setMember(container, key, value, place);
  else if (key === '-') container.items.push(value);
  else container.items.splice(newIndex(container, key), 0, value);
}

/** Removes a member or an item. Throws `PlaceError` when there is none. */
export function removeAt(container: Container, key: string): void {
  if (container.kind === 'array') {
    container.items.splice(existingIndex(container, key), 1);
  } else if (!container.members.delete(key)) {
    throw new PlaceError(`Unable to remove nonexistent key: ${key}: missing value`);
  }
}

function setMember(object: JsonObject, key: string, value: Json | null, place: Place): void {
  object.members.set(key, { keyPlace: object.members.get(key)?.keyPlace ?? place ?? NOWHERE, value });
}

/** A negative index counts from the end. */
function existingIndex({ items }: JsonArray, key: string): number {
  if (!INTEGER.test(key)) throw new PlaceError(`strconv.Atoi: parsing "${key}": invalid syntax`);
  const index = Number(key);
  if (index >= items.length || index < -items.length) throw invalidIndex(index);
  return index < 0 ? index + items.length : index;
}

function newIndex({ items }: JsonArray, key: string): number {
  if (!INTEGER.test(key)) {
    throw new PlaceError(
      `value was not a proper array index: '${key}': strconv.Atoi: parsing "${key}": invalid syntax`,
    );
  }
  const index = Number(key);
  const length = items.length + 1;
  if (index >= length || index < -length) throw invalidIndex(index);
  return index < 0 ? index + length : index;
}

function invalidIndex(index: number): PlaceError {
  return new PlaceError(`Unable to access invalid index: ${index}: invalid index referenced`);
}
