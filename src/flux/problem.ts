import { type KubeObject, locate } from '../kube/object.ts';
import type { Location } from '../kube/yaml/source.ts';
import type { Problem } from './state.ts';

/** A problem, with its place if it has one. */
export function problem(message: string, location: Location | undefined): Problem {
  return location === undefined ? { message } : { message, location };
}

/** A problem at a part of an object. */
export function problemAt(
  object: KubeObject,
  message: string,
  path: readonly (string | number)[] = [],
): Problem {
  return problem(message, locate(object, path));
}
