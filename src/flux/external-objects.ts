import { subject } from '../kube/object.ts';
import { matchDoubleStar } from './source/double-star.ts';

/** Objects that are in the cluster although nothing in the repository applies them, as the user says. */
export interface ExternalObjects {
  has(kind: string, namespace: string, name: string): boolean;
}

export const NOTHING_EXTERNAL: ExternalObjects = { has: () => false };

/** The objects that globs for `Kind/namespace/name` name; `Kind/name` for those that have no namespace. */
export function externalObjects(globs: readonly string[]): ExternalObjects {
  const known = new Map<string, boolean>();
  return {
    has(kind, namespace, name) {
      const id = subject({ kind, namespace, name });
      let answer = known.get(id);
      if (answer === undefined) {
        answer = globs.some((glob) => matchDoubleStar(glob, id));
        known.set(id, answer);
      }
      return answer;
    },
  };
}
