import { readFileSync } from 'node:fs';
import { SourceText } from '../kube/yaml/source.ts';
import { UsageError } from './usage.ts';

/** The text of a file of the user's own that an option names. Throws `UsageError` when it cannot be read. */
export function readOptionFile(option: string, file: string): SourceText {
  try {
    return new SourceText(file, readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${option} ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
