import { locationOf } from '../../kube/yaml/node.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BuildError, wrapError } from '../errors.ts';
import { type Reading, struct, type Type, text } from '../load/decode.ts';
import type { Resource } from '../resource.ts';

/** Plugins are read as kustomize would print them, and what they do not know is passed over. */
const LENIENT: Reading = { value: toJson, strict: false, asText: true };

const METADATA = struct('Plugin', { metadata: struct('ObjectMeta', { name: text, namespace: text }) });

/** The configuration of a plugin. Throws `BuildError` where a value is of the wrong type. */
export function pluginConfig<T>(type: Type<T>, { node }: Resource): T {
  try {
    return type.decode(node, LENIENT, { struct: '', path: '' });
  } catch (error) {
    throw wrapError('error unmarshaling JSON: while decoding JSON: ', error);
  }
}

/** Name and namespace of the plugin itself. */
export function pluginMetadata(resource: Resource): { name: string; namespace: string } {
  return pluginConfig(METADATA, resource).metadata;
}

/** Throws `BuildError` at the configuration of a plugin. */
export function refuse(resource: Resource, message: string): never {
  throw new BuildError(message, locationOf(resource.node) ?? resource.origin);
}
