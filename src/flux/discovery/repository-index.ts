import { groupOf, type KubeObject } from '../../kube/object.ts';
import type { Tree } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import { KUSTOMIZE_GROUP, SOURCE_GROUP } from '../api.ts';
import { isYamlFile, peekText, readManifests } from '../manifests.ts';
import { readSyncRequest, type SyncRequest } from './sync-request.ts';

/** The Flux objects that the files of a repository declare, as written: before any build. */
export interface RepositoryIndex {
  /** Flux Kustomizations, and patches that look like them. */
  kustomizations: KubeObject[];
  sources: KubeObject[];
  /** What the Flux Operator is asked to sync. */
  syncRequests: SyncRequest[];
}

/** Files without this, or values of the flux-instance chart, hold nothing for the index and are not parsed. */
const OF_INTEREST = /(?:kustomize|source)\.toolkit\.fluxcd\.io\/v|fluxcd\.controlplane\.io\/v/;

const known = new WeakMap<Tree, RepositoryIndex>();

/** Looks through the YAML files of a repository, once for each tree. */
export function indexRepository(tree: Tree): RepositoryIndex {
  let index = known.get(tree);
  if (index === undefined) {
    index = { kustomizations: [], sources: [], syncRequests: [] };
    for (const file of walkFiles(tree)) if (isYamlFile(file)) addFile(index, tree, file);
    known.set(tree, index);
  }
  return index;
}

function addFile(index: RepositoryIndex, tree: Tree, file: string): void {
  const source = peekText(tree, file);
  if (source === undefined) return;
  const { text } = source;
  if (!OF_INTEREST.test(text) && !(text.includes('instance:') && text.includes('sync:'))) return;
  for (const object of readManifests(source)) {
    const group = groupOf(object.apiVersion);
    if (group === KUSTOMIZE_GROUP && object.kind === 'Kustomization') index.kustomizations.push(object);
    else if (group === SOURCE_GROUP) index.sources.push(object);
    const request = readSyncRequest(object);
    if (request !== undefined) index.syncRequests.push(request);
  }
}
