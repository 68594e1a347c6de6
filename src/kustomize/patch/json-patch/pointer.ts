import { type Container, getAt, PlaceError } from './containers.ts';
import type { Json } from './tree.ts';

/** The container that a path leads into, and the last step, which need not exist in it. */
export interface Found {
  container: Container;
  key: string;
}

/**
 * Follows a JSON pointer up to its last step; undefined when there is no way. What stands before the first slash is
 * not looked at, so that a pointer without one leads nowhere or loses its first step.
 */
export function find(document: Container, path: string): Found | undefined {
  const [, ...steps] = path.split('/').map(decodeStep);
  const key = steps.pop();
  if (key === undefined) return undefined;
  let container: Container = document;
  for (const step of steps) {
    const next = valueAt(container, step);
    if (next === null || next === undefined || next.kind === 'scalar') return undefined;
    container = next;
  }
  return { container, key };
}

function valueAt(container: Container, step: string): Json | null | undefined {
  try {
    return getAt(container, step);
  } catch (error) {
    if (error instanceof PlaceError) return undefined;
    throw error;
  }
}

function decodeStep(step: string): string {
  return step.replaceAll(/~[01]/g, (escaped) => (escaped === '~1' ? '/' : '~'));
}
