import type { Location } from '../kube/yaml/source.ts';

/** One thing that is wrong with a configuration. */
export interface ConfigurationFault {
  message: string;
  location: Location;
}

/** How many faults are told at once. */
const MAX_FAULTS = 20;

/** A configuration that cannot be used. To go on without it could hide what it was written for, so nothing is planned. */
export class ConfigurationError extends Error {
  /** In the order of the file. */
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    const shown = faults.slice(0, MAX_FAULTS);
    const lines = shown.map(
      ({ message, location: { file, line, column } }) => `${file}:${line}:${column}: ${message}`,
    );
    if (faults.length > shown.length) lines.push(`and ${faults.length - shown.length} more`);
    super(lines.join('\n'));
    this.name = 'ConfigurationError';
    this.faults = shown;
  }
}
