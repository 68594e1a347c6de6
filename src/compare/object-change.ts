import type { Owned } from './ownership.ts';

export type Action = 'create' | 'update' | 'prune' | 'orphan' | 'move' | 'recreate';

/** Whether the live object is deleted on the way; `possible` where an order of events decides that nothing fixes. */
export type Deletion = 'certain' | 'possible';

/**
 * What happens to one object. Its values are as they are: secrets among them are masked once a plan is made.
 * `before` is absent for what is created, `after` for what is pruned or orphaned; two owners differ where the object
 * changes hands, or where one more begins to apply it.
 */
export interface ObjectChange {
  action: Action;
  before: Owned | undefined;
  after: Owned | undefined;
  /** Why this action and no other, in sentences. */
  reasons: string[];
  /** Set when the live object is or may be deleted, whether it is created again or not. */
  deleted?: Deletion;
}
