import { NO_CONFIGURATION } from '../config/configuration.ts';
import { type Configurations, findConfigurations } from '../config/find-configuration.ts';
import { readConfiguration } from '../config/read-configuration.ts';
import type { Side } from '../run.ts';
import type { Arguments } from './arguments.ts';
import { readOptionFile } from './option-file.ts';

/**
 * The configurations of the revisions that a command looks at, unless the command line names another or none. Throws
 * `UsageError` or `ConfigurationError`.
 */
export function configurationsOf(
  { config }: Arguments,
  path: string,
  head: Side,
  base?: Side,
): Configurations {
  if (config === undefined) return findConfigurations(head.tree, base?.tree, path, undefined);
  const named = config === false ? NO_CONFIGURATION : readConfiguration(readOptionFile('--config', config));
  return { head: named, base: base && named };
}
