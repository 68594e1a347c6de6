import { stringAt } from '../../kube/json.ts';
import { isWithin, joinClamped } from '../../tree/path.ts';
import type { Tree } from '../../tree/tree.ts';
import { walkFiles } from '../../tree/view.ts';
import { discoverEnvironments } from '../discover.ts';
import { isYamlFile, peekText, readManifests } from '../manifests.ts';
import { indexRepository } from './repository-index.ts';

/**
 * The place of a manifest of this kind and name that no Flux Kustomization's path covers, as `file:line`: somebody
 * applies it by hand, as the bootstrap of a cluster often does. Undefined when there is none.
 */
export function findDeclaredOutsideFlux(
  tree: Tree,
  kind: string,
  namespace: string,
  name: string,
): string | undefined {
  const covered = [
    ...discoverEnvironments(tree).map(({ path }) => path),
    ...indexRepository(tree).kustomizations.map(({ value }) =>
      joinClamped(stringAt(value, 'spec', 'path') ?? ''),
    ),
  ].filter((path) => path !== '');
  for (const file of walkFiles(tree)) {
    if (!isYamlFile(file) || covered.some((path) => isWithin(file, path))) continue;
    const source = peekText(tree, file);
    if (!source?.text.includes(name) || !source.text.includes(kind)) continue;
    const found = readManifests(source).find(
      (object) =>
        object.kind === kind &&
        object.name === name &&
        (object.namespace === namespace || object.namespace === ''),
    );
    if (found !== undefined) return `${file}:${found.origin?.line ?? 1}`;
  }
  return undefined;
}
