import assert from 'node:assert/strict';
import type { KubeObject } from '../../src/kube/object.ts';
import { build } from '../../src/kustomize/build.ts';
import { BuildError } from '../../src/kustomize/errors.ts';
import { type BuildOptions, COMMAND_LINE_OPTIONS } from '../../src/kustomize/options.ts';
import { type MemoryEntry, memoryTree } from '../../src/tree/memory.ts';

export type Files = Record<string, MemoryEntry>;

/** The objects of a build of literal files; `directory` is the one that is built. */
export function objectsOf(files: Files, options: Partial<BuildOptions> = {}, directory = ''): KubeObject[] {
  return build(memoryTree(files), directory, { ...COMMAND_LINE_OPTIONS, ...options }).objects;
}

/** The error of a build that must fail. */
export function failureOf(files: Files, options: Partial<BuildOptions> = {}, directory = ''): BuildError {
  try {
    objectsOf(files, options, directory);
  } catch (error) {
    assert.ok(error instanceof BuildError, `not a BuildError: ${error}`);
    return error;
  }
  return assert.fail('the build does not fail');
}

/** `file:line:column` of an error, or '' when it has no place. */
export function placeOf({ location }: BuildError): string {
  return location === undefined ? '' : `${location.file}:${location.line}:${location.column}`;
}

/** The one object of that kind. */
export function only(objects: readonly KubeObject[], kind: string): KubeObject {
  const [found, ...others] = objects.filter((object) => object.kind === kind);
  assert.ok(found !== undefined && others.length === 0, `${kind}: ${others.length + 1} objects`);
  return found;
}

/** A ConfigMap as YAML. */
export function configMap(name: string, more = ''): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${more}`;
}
