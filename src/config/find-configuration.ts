import { SourceText } from '../kube/yaml/source.ts';
import { parentPath } from '../tree/path.ts';
import type { Tree } from '../tree/tree.ts';
import { type Configuration, NO_CONFIGURATION } from './configuration.ts';
import { ConfigurationError } from './errors.ts';
import { readConfiguration } from './read-configuration.ts';

export const CONFIGURATION_FILE = '.flux-plan.yaml';

/** What somebody may well call it, and would then believe to be read. */
const MISNOMER = '.flux-plan.yml';

/** The configurations of both sides of a change, or of a revision on its own. */
export interface Configurations {
  head: Configuration;
  base: Configuration | undefined;
}

/**
 * The configuration of each side: in the file that is named, or else the one found for the folder that Flux syncs. One of
 * the base that cannot be used counts as none, since the change may be what mends it. Throws `ConfigurationError`.
 */
export function findConfigurations(
  head: Tree,
  base: Tree | undefined,
  path: string,
  named: string | undefined,
): Configurations {
  const find = (tree: Tree): Configuration =>
    named === undefined ? findConfiguration(tree, path) : openConfiguration(tree, named, '');
  return { head: find(head), base: base && orNone(() => find(base)) };
}

/** The file in the folder that Flux syncs, or else in the nearest folder above it. Throws `ConfigurationError`. */
function findConfiguration(tree: Tree, path: string): Configuration {
  for (let folder = path; ; folder = parentPath(folder)) {
    const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    const file = inFolder(CONFIGURATION_FILE);
    if (tree.kind(file) !== undefined) return openConfiguration(tree, file, folder);
    const misnomer = inFolder(MISNOMER);
    if (tree.kind(misnomer) !== undefined) {
      throw faultOf(misnomer, `this file is not read: the configuration is called ${CONFIGURATION_FILE}`);
    }
    if (folder === '') return NO_CONFIGURATION;
  }
}

/** Throws `ConfigurationError`, also when there is no such file. */
function openConfiguration(tree: Tree, file: string, folder: string): Configuration {
  const kind = tree.kind(file);
  if (kind !== 'file') {
    throw faultOf(file, kind === undefined ? 'there is no such file' : `a ${kind} is no configuration`);
  }
  const text = Buffer.from(tree.read(file)).toString('utf8');
  return readConfiguration(new SourceText(file, text), folder);
}

function orNone(find: () => Configuration): Configuration {
  try {
    return find();
  } catch (error) {
    if (error instanceof ConfigurationError) return NO_CONFIGURATION;
    throw error;
  }
}

function faultOf(file: string, message: string): ConfigurationError {
  return new ConfigurationError([{ message, location: { file, line: 1, column: 1 } }]);
}
