import { packedTree } from '../../tree/source-ignore/artifact.ts';
import type { Artifact, ResolvedSource } from './artifact.ts';
import { expandPathPattern, type GeneratorSpec } from './artifact-generator.ts';
import { type ComposedFile, composedTree, MAX_COMPOSED_FILES, repositoryPath } from './composed-tree.ts';
import { applyCopy, CopyError, type CopyOperation } from './copy-operation.ts';

/** An artifact works, but is made of what is not in this repository. */
export class UnavailableError extends Error {}

/** Finds the source behind an alias. */
export type SourceByAlias = (alias: string) => ResolvedSource;

type ArtifactSpec = GeneratorSpec['artifacts'][number];

/** What to copy, and the artifacts to copy it from. */
interface Copy {
  operation: CopyOperation;
  source: Artifact;
}

/**
 * The artifact of this name that a generator makes, or undefined. Throws `CopyError` or `UnavailableError` when its
 * `pathPattern` cannot be looked up.
 */
export function findArtifact(
  spec: GeneratorSpec,
  name: string,
  sources: SourceByAlias,
): ArtifactSpec | undefined {
  const byName = (artifact: ArtifactSpec): boolean => artifact.name === name;
  if (spec.pathPattern === undefined) return spec.artifacts.find(byName);
  const alias = aliasOf(spec.pathPattern);
  const pattern = spec.pathPattern.slice(alias.length + '@/'.length);
  return expandPathPattern(spec, pattern, available(sources(alias)).tree).find(byName);
}

/** The copies that an artifact is made of. Throws `CopyError`, and `UnavailableError` when one cannot be made here. */
export function copiesOf(artifact: ArtifactSpec, sources: SourceByAlias): Copy[] {
  return artifact.copy.map((operation) => {
    if (operation.strategy === 'Extract') throw new UnavailableError('it unpacks archives');
    return { operation, source: available(sources(aliasOf(operation.from))) };
  });
}

/** Makes an artifact. Throws `CopyError`, `YamlError` and `TreeError`. */
export function composeArtifact(id: string, copies: readonly Copy[], label: string): Artifact {
  const files = new Map<string, ComposedFile>();
  for (const { operation, source } of copies) {
    applyCopy(operation, source.tree, files);
    if (files.size > MAX_COMPOSED_FILES) throw new CopyError(`it has more than ${MAX_COMPOSED_FILES} files`);
  }
  const origins = new Map(copies.map(({ source }) => [source.tree, source]));
  return {
    id,
    tree: packedTree(composedTree(files, label), []),
    isRepository: false,
    toRepository: (path) => repositoryPath(path, files, origins),
  };
}

function available(source: ResolvedSource): Artifact {
  if (source.status === 'here') return source.artifact;
  if (source.status === 'elsewhere') throw new UnavailableError(source.problem.message);
  throw new CopyError(source.problem.message);
}

/** `alias` of `@alias/path`. */
function aliasOf(path: string): string {
  const alias = /^@([^/]*)\//.exec(path)?.[1];
  if (alias === undefined) throw new CopyError(`'${path}' does not begin with '@alias/'`);
  return alias;
}
