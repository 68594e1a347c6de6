import { isObject, type JsonValue } from '../kube/json.ts';
import { YamlError } from '../kube/yaml/errors.ts';
import { readDocument } from '../kube/yaml/read.ts';
import type { SourceText } from '../kube/yaml/source.ts';
import { toJson } from '../kube/yaml/value.ts';

/** A file of variables that cannot be used; the message says where and why. */
export class VariablesError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'VariablesError';
  }
}

/**
 * Reads the user's file of values that only the cluster knows: one YAML map of names to scalars.
 * Throws `VariablesError` when it is anything else.
 */
export function readExternalVariables(source: SourceText): Record<string, string> {
  const variables: Record<string, string> = Object.create(null);
  const value = readValue(source);
  if (value === null) return variables;
  if (!isObject(value))
    throw new VariablesError(`${source.file}: expected a map of variable names to values`);
  for (const [name, entry] of Object.entries(value)) {
    if (typeof entry === 'object') {
      throw new VariablesError(`${source.file}: the value of '${name}' is not a string, number or boolean`);
    }
    variables[name] = String(entry);
  }
  return variables;
}

function readValue(source: SourceText): JsonValue {
  try {
    const node = readDocument(source);
    return node === undefined ? null : toJson(node);
  } catch (error) {
    if (error instanceof YamlError) throw new VariablesError(`${source.file}: ${error.message}`);
    throw error;
  }
}
