import type { Node } from '../../../kube/yaml/node.ts';

/** Deeper nesting than any Kubernetes object has, and no danger to the stack. */
export const MAX_DEPTH = 1000;

/** Where a value stands in a file. */
export type Place = Pick<Node, 'source' | 'offset'>;

/** The place of what no file holds. */
export const NOWHERE: Place = { source: undefined, offset: 0 };

/**
 * A JSON value under a JSON patch. A scalar is its JSON text, as which the library that kustomize uses copies and
 * compares it (`evanphx/json-patch:patch.go`). A null is null, and has no place.
 */
export type Json = JsonScalar | JsonArray | JsonObject;

export interface JsonScalar {
  kind: 'scalar';
  raw: string;
  place: Place;
}

export interface JsonArray {
  kind: 'array';
  items: (Json | null)[];
  place: Place;
}

export interface JsonObject {
  kind: 'object';
  members: Map<string, JsonMember>;
  place: Place;
}

export interface JsonMember {
  keyPlace: Place;
  value: Json | null;
}

/** The text of a JSON string, or undefined for anything else. */
export function stringOf(value: Json | null | undefined): string | undefined {
  return value?.kind === 'scalar' && value.raw.startsWith('"') ? JSON.parse(value.raw) : undefined;
}
