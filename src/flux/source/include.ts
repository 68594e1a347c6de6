import type { KubeObject } from '../../kube/object.ts';
import { joinClamped, parentPath } from '../../tree/path.ts';
import { type Tree, TreeError } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import type { SourceReference } from '../api.ts';
import { FieldReader } from '../field-reader.ts';
import type { Artifact } from './artifact.ts';
import { type ComposedFile, composedTree, MAX_COMPOSED_FILES, repositoryPath } from './composed-tree.ts';

/** One entry of `spec.include` of a GitRepository. */
export interface Include {
  /** The GitRepository that has the entry. */
  owner: KubeObject;
  /** A GitRepository of the same namespace. */
  source: SourceReference;
  fromPath: string;
  toPath: string;
}

/** The entries of `spec.include`, with the API's defaults. */
export function readIncludes(owner: KubeObject): Include[] {
  const fields = new FieldReader(owner);
  return fields.items(['spec', 'include']).map((item) => {
    const name = fields.requiredText([...item, 'repository', 'name']);
    return {
      owner,
      source: { kind: 'GitRepository', namespace: owner.namespace, name },
      fromPath: fields.text([...item, 'fromPath']) ?? '',
      toPath: fields.text([...item, 'toPath']) || name,
    };
  });
}

/**
 * A checkout with the files of other artifacts moved into it, before anything is ignored
 * (`fluxcd/pkg:artifact/storage/filesystem.go`, CopyToPath). Throws `TreeError` for a path that the included artifact
 * does not have, or that the checkout has already.
 */
export function includeArtifacts(
  checkout: Tree,
  includes: readonly { include: Include; artifact: Artifact }[],
): Pick<Artifact, 'tree' | 'toRepository'> {
  const files = new Map<string, ComposedFile>();
  const origins: Map<Tree, Pick<Artifact, 'toRepository'>> = new Map([
    [checkout, { toRepository: (path) => path }],
  ]);
  const directories = new Set(['']);
  const add = (path: string, file: ComposedFile): void => {
    files.set(path, file);
    for (let at = parentPath(path); !directories.has(at); at = parentPath(at)) directories.add(at);
  };
  for (const path of walkFiles(checkout)) add(path, { tree: checkout, path });
  for (const { include, artifact } of includes) {
    const from = joinClamped(include.fromPath);
    const to = joinClamped(include.toPath);
    const { tree } = artifact;
    const taken = tree.kind(from);
    if (taken === undefined) throw new TreeError(from, `${include.source.name} has no '${from}' to include`);
    if (directories.has(to) || (files.has(to) && taken === 'directory')) {
      throw new TreeError(to, `${include.source.name} is to be included as '${to}', which is there already`);
    }
    const inside = taken === 'file' ? [from] : walkFiles(tree, from);
    for (const path of inside) add(joinClamped(to, path.slice(from.length)), { tree, path });
    origins.set(tree, artifact);
    if (files.size > MAX_COMPOSED_FILES) {
      throw new TreeError(to, `more than ${MAX_COMPOSED_FILES} files with what is included`);
    }
  }
  return {
    tree: composedTree(files, checkout.label),
    toRepository: (path) => repositoryPath(path, files, origins),
  };
}
