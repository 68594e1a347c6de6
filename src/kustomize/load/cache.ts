import type { Node } from '../../kube/yaml/node.ts';
import { clone, type MapNode } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import type { LoadedFile } from './loaded-file.ts';
import { readManifest } from './manifest.ts';
import { sourceText } from './source-text.ts';

/**
 * What has been read from files, by path and content. Builds that share one do not read the same file twice, be it of
 * the same tree or of another revision.
 */
export interface ReadCache {
  /** The objects of a file, as copies that the caller may change. Throws `BuildError` as `readManifest` does. */
  manifest(file: LoadedFile): MapNode[];
  /** The first YAML document of a file; it must not be changed. Throws as `readDocument` does. */
  document(file: LoadedFile): Node | undefined;
}

/** An empty cache. */
export function readCache(): ReadCache {
  const manifests = new Map<string, readonly MapNode[]>();
  const documents = new Map<string, Node | undefined>();
  return {
    manifest: (file) =>
      once(manifests, file, () => readManifest(sourceText(file))).map((node) => clone(node)),
    document: (file) => once(documents, file, () => readDocument(sourceText(file))),
  };
}

function once<T>(known: Map<string, T>, file: LoadedFile, read: () => T): T {
  if (file.contentId === undefined) return read();
  const key = `${file.contentId} ${file.path}`;
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const made = read();
  known.set(key, made);
  return made;
}
