import { readExternalVariables } from '../flux/external-variables.ts';
import { readSourceMappings } from '../flux/source/source-mapping.ts';
import type { ScopeOptions } from '../run.ts';
import type { Arguments } from './arguments.ts';
import { explainerTo } from './explain.ts';
import { readOptionFile } from './option-file.ts';
import type { Output } from './output.ts';

/**
 * What the command line says of where to look and what is known. Throws `UsageError`, `VariablesError` or
 * `SourceMappingError`.
 */
export function scopeOf(args: Arguments, path: string, output: Output): ScopeOptions {
  const sources = readSourceMappings(args.sources);
  return {
    path,
    clusters: args.clusters,
    environments: args.environments,
    variables: args.variablesFile === undefined ? {} : readVariables(args.variablesFile),
    sources,
    ...(args.explain && { explain: explainerTo(output, sources) }),
  };
}

function readVariables(file: string): Record<string, string> {
  return readExternalVariables(readOptionFile('--variables', file));
}
