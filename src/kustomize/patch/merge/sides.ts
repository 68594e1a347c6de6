import type { Schema } from '../../../kube/schema/schema.ts';
import type { Node } from '../../../kube/yaml/node.ts';

/**
 * The two sides of a merge at one place of an object. Where the object has nothing, the patch plays both roles, so that
 * directives and nulls inside of what it adds are dealt with as well.
 */
export interface Sides {
  /** The object's node. It is changed in place. */
  object: Node | undefined;
  /** The patch's node. Directives are removed from it. */
  patch: Node | undefined;
  /** What is known of the place. */
  schema: Schema | undefined;
}

/** Merges what stands below a place. The result is undefined or a null when nothing is to be left. */
export type Merge = (sides: Sides) => Node | undefined;
