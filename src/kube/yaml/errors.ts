import { locationOf, type Node } from './node.ts';
import type { Location } from './source.ts';

/**
 * YAML that go-yaml, and so kustomize and Flux, would refuse. The message is go-yaml's, without the file; the location
 * says where to look.
 */
export class YamlError extends Error {
  readonly location: Location | undefined;

  constructor(message: string, location: Location | undefined) {
    super(message);
    this.name = 'YamlError';
    this.location = location;
  }
}

/** Throws a `YamlError` at the place of a node. */
export function failAt(node: Node, message: string): never {
  throw new YamlError(message, locationOf(node));
}
