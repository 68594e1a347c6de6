import { stringAt } from '../../kube/json.ts';
import type { KubeObject } from '../../kube/object.ts';
import { baseName, isWithin, joinClamped } from '../../tree/path.ts';
import type { RepositoryIndex } from './repository-index.ts';

/** A Flux Kustomization that applies the folder that its own manifest lies in: how bootstrap begins a cluster. */
export interface SelfApplied {
  kustomization: KubeObject;
  /** The source that its file declares beside it, as `gotk-sync.yaml` does; undefined when it stands elsewhere. */
  source: KubeObject | undefined;
  path: string;
}

/**
 * The Flux Kustomizations that begin a cluster. A file that applies itself from another repository looks alike (a
 * tenant's source and Kustomization in one file, with `path: ./`), so the root of the repository counts only for what
 * bootstrap writes.
 */
export function findSelfApplied(index: RepositoryIndex): SelfApplied[] {
  const found = index.kustomizations.flatMap((kustomization): SelfApplied[] => {
    const file = kustomization.origin?.file;
    const path = joinClamped(stringAt(kustomization.value, 'spec', 'path') ?? '');
    const kind = stringAt(kustomization.value, 'spec', 'sourceRef', 'kind');
    if (file === undefined || kind === undefined || !isWithin(file, path)) return [];
    const source = index.sources.find(
      (candidate) => candidate.origin?.file === file && isSourceOf(candidate, kustomization),
    );
    const bootstrapped = baseName(file) === 'gotk-sync.yaml' || kustomization.name === 'flux-system';
    return bootstrapped || (source !== undefined && path !== '') ? [{ kustomization, source, path }] : [];
  });
  // What another one applies does not begin a cluster of its own.
  return found.filter(({ kustomization, path }) => {
    const file = kustomization.origin?.file ?? '';
    return !found.some(
      (other) => other.path !== path && isWithin(file, other.path) && isWithin(path, other.path),
    );
  });
}

/** True when the Flux Kustomization takes its artifact from this source. */
function isSourceOf(source: KubeObject, kustomization: KubeObject): boolean {
  const reference = (key: string): string | undefined =>
    stringAt(kustomization.value, 'spec', 'sourceRef', key);
  return (
    source.kind === reference('kind') &&
    source.name === reference('name') &&
    source.namespace === (reference('namespace') ?? kustomization.namespace)
  );
}
