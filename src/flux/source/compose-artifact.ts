import { packedTree } from '../../tree/source-ignore/artifact.ts';
import type { SourceReference } from '../api.ts';
import type { Artifact, ResolvedSource } from './artifact.ts';
import { expandPathPattern, type GeneratorSpec } from './artifact-generator.ts';
import { composedTree, repositoryPath } from './composed-tree.ts';
import { applyCopy, type CopyOperation } from './copy-operation.ts';
import type { Archives } from './extract.ts';
import { CopyError, Staging, UnavailableError } from './staging.ts';

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
  { name, namespace }: Pick<SourceReference, 'name' | 'namespace'>,
  sources: SourceByAlias,
): ArtifactSpec | undefined {
  const byName = (artifact: ArtifactSpec): boolean =>
    artifact.name === name && artifact.namespace === namespace;
  if (spec.pathPattern === undefined) return spec.artifacts.find(byName);
  if (
    !spec.artifacts.some((artifact) => /[{}]/.test(artifact.namespace) || artifact.namespace === namespace)
  ) {
    return undefined;
  }
  const alias = aliasOf(spec.pathPattern);
  const pattern = spec.pathPattern.slice(alias.length + '@/'.length);
  return expandPathPattern(spec, pattern, available(sources(alias)).tree).find(byName);
}

/** The copies that an artifact is made of. Throws `CopyError`, and `UnavailableError` when one cannot be made here. */
export function copiesOf(artifact: ArtifactSpec, sources: SourceByAlias): Copy[] {
  return artifact.copy.map((operation) => ({
    operation,
    source: available(sources(aliasOf(operation.from))),
  }));
}

/** Makes an artifact. Throws `CopyError`, `UnavailableError`, `YamlError` and `TreeError`. */
export function composeArtifact(
  id: string,
  copies: readonly Copy[],
  label: string,
  archives: Archives,
): Artifact {
  const staging = new Staging();
  for (const { operation, source } of copies) applyCopy(operation, source.tree, staging, archives);
  const { files } = staging;
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
