import { joinPath, relativePath } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { subTree } from '../../tree/view.ts';
import type { SourceReference } from '../api.ts';

/** The kinds that `sourceRef` of a Flux Kustomization may name. */
export const SOURCE_KINDS = ['GitRepository', 'OCIRepository', 'Bucket', 'ExternalArtifact'];

/** A source whose files stand in a folder of the repository under plan, as its user says. */
export interface SourceMapping extends SourceReference {
  /** Relative to the folder that Flux syncs; `../` leads to folders beside it. */
  path: string;
}

/** The folder of a mapping, opened. */
export interface MappedFolder {
  /** Normalised, relative to the folder that Flux syncs. */
  path: string;
  /** What is in the folder; undefined when this revision has no such folder. */
  tree: Tree | undefined;
}

/** A mapping of a source that cannot be used; the message says why. */
export class SourceMappingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SourceMappingError';
  }
}

/**
 * Reads mappings as users write them: `OCIRepository/flux-system/apps=deploy/apps`. Throws `SourceMappingError` for
 * one that is written otherwise, and for a second one of the same source.
 */
export function readSourceMappings(texts: readonly string[]): SourceMapping[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const [, source = '', path = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const [kind = '', namespace = '', name = '', ...more] = source.trim().split('/');
    if (namespace === '' || name === '' || more.length > 0 || path.trim() === '') {
      throw new SourceMappingError(
        `the source '${text}' is not written as KIND/NAMESPACE/NAME=PATH, such as OCIRepository/flux-system/apps=deploy/apps`,
      );
    }
    if (!SOURCE_KINDS.includes(kind)) {
      throw new SourceMappingError(
        `the source '${text}' has the kind '${kind}': use one of ${SOURCE_KINDS.join(', ')}`,
      );
    }
    const mapping = { kind, namespace, name, path: path.trim() };
    const id = sourceId(mapping);
    if (seen.has(id)) throw new SourceMappingError(`the source ${id} is mapped to a folder twice`);
    seen.add(id);
    return mapping;
  });
}

/**
 * Opens the folders of mappings, by `sourceId`. `synced` is the folder of the revision that Flux syncs. Throws
 * `SourceMappingError` for a path that leaves the repository.
 */
export function openMappedFolders(
  mappings: readonly SourceMapping[],
  revision: Tree,
  synced: string,
): Map<string, MappedFolder> {
  return new Map(
    mappings.map((mapping) => {
      const { path } = mapping;
      const pathInRevision = path.startsWith('/') ? undefined : joinPath(synced, path);
      if (pathInRevision === undefined) {
        throw new SourceMappingError(
          `the source ${sourceId(mapping)} is mapped to '${path}': name a folder of the repository, relative to what Flux syncs`,
        );
      }
      const there = revision.kind(pathInRevision) === 'directory';
      const tree = there ? subTree(revision, pathInRevision) : undefined;
      return [sourceId(mapping), { path: relativePath(synced, pathInRevision), tree }];
    }),
  );
}

/** `Kind/namespace/name`. */
export function sourceId({
  kind,
  namespace,
  name,
}: Pick<SourceReference, 'kind' | 'namespace' | 'name'>): string {
  return `${kind}/${namespace}/${name}`;
}
