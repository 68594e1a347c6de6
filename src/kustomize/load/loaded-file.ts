/** A file that a kustomization names. */
export interface LoadedFile {
  /** Where it lies in the tree, links followed; the URL of a remote file. */
  path: string;
  bytes: Uint8Array;
  /** Equal ids mean equal bytes; undefined for a remote file. */
  contentId: string | undefined;
}
