import type { MapNode, Node } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import type { Location } from '../../kube/yaml/source.ts';
import { BuildError, wrapError } from '../errors.ts';
import { deprecationWarnings, fixKustomization } from '../load/fix.ts';
import { KUSTOMIZATION, type Kustomization } from '../load/kustomization.ts';
import type { LoadedFile } from '../load/loaded-file.ts';
import type { Loader } from '../load/loader.ts';
import { V2_READING } from '../load/v2.ts';
import type { BuildOrigin } from './build-origin.ts';
import type { BuildContext } from './context.ts';

const FILE_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** A kustomization that is being built (`kubernetes-sigs/kustomize:api/internal/target/kusttarget.go`). */
export interface Target {
  context: BuildContext;
  loader: Loader;
  /** Read-only: builds of the same file share it. */
  kustomization: Kustomization;
  /** The name of its file. */
  fileName: string;
  /** Where it lies, for origin annotations; undefined when nobody asked for build metadata. */
  origin: BuildOrigin | undefined;
  /** The namespace that charts get when neither they nor this kustomization name one. */
  helmNamespace: string;
  /** How many kustomizations it was reached through. */
  nesting: number;
}

/**
 * Reads the kustomization of the loader's directory, or takes the given one in its place. Throws `BuildError` when there
 * is none, several, or one that cannot be read.
 */
export function loadKustomization(
  context: BuildContext,
  loader: Loader,
  given?: MapNode,
): Pick<Target, 'kustomization' | 'fileName'> {
  const { fileName, document, path } =
    given === undefined ? readFile(context, loader) : ownFile(loader, given);
  const start = { file: path, line: 1, column: 1 };
  const decoded = decode(document, start);
  context.warnings.push(...deprecationWarnings(decoded));
  return { kustomization: fixKustomization(decoded, loader.root, start), fileName };
}

interface KustomizationFile {
  fileName: string;
  path: string;
  document: Node | undefined;
}

/** It is written over the file that is there. */
function ownFile(loader: Loader, document: MapNode): KustomizationFile {
  const fileName = FILE_NAMES.find((name) => tryLoad(loader, name) !== undefined) ?? 'kustomization.yaml';
  return { fileName, path: loader.root === '' ? fileName : `${loader.root}/${fileName}`, document };
}

function readFile(context: BuildContext, loader: Loader): KustomizationFile {
  const found = FILE_NAMES.flatMap((fileName) => {
    const file = tryLoad(loader, fileName);
    return file === undefined ? [] : [{ fileName, file }];
  });
  const [only] = found;
  if (only === undefined) {
    throw new BuildError(
      `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/${loader.root}'`,
    );
  }
  const { fileName, file } = only;
  if (found.length > 1) {
    throw new BuildError(`Found multiple kustomization files under: /${loader.root}\n`, {
      file: file.path,
      line: 1,
      column: 1,
    });
  }
  try {
    return { fileName, path: file.path, document: context.cache.document(file) };
  } catch (error) {
    throw wrapError('invalid Kustomization: ', error, { file: file.path, line: 1, column: 1 });
  }
}

function tryLoad(loader: Loader, fileName: string): LoadedFile | undefined {
  const { tree, root } = loader;
  if (tree.kind(root === '' ? fileName : `${root}/${fileName}`) === undefined) return undefined;
  try {
    return loader.load(fileName);
  } catch (error) {
    if (error instanceof BuildError) return undefined;
    throw error;
  }
}

function decode(document: Node | undefined, start: Location): Kustomization {
  if (document === undefined || (document.kind === 'scalar' && isNull(document))) return KUSTOMIZATION.zero();
  try {
    return KUSTOMIZATION.decode(document, V2_READING, { struct: '', path: '' });
  } catch (error) {
    throw wrapError('invalid Kustomization: ', error, start);
  }
}
