import { findProgram, type ProgramResult, runProgram } from '../tree/program.ts';

/** The version that the engine is held against; Flux uses the same one. */
export const KUSTOMIZE_VERSION = 'v5.8.1';

/** A real kustomize on this machine. */
export interface KustomizeProgram {
  /** `kustomize` or `kubectl`, and where it is. */
  name: string;
  path: string;
  /** Such as `v5.8.1`; undefined when it does not say. */
  version: string | undefined;
  /** Builds a directory, given by its absolute path. */
  build(directory: string): ProgramResult;
}

/**
 * What is built came with a pull request: neither files nor repositories are fetched for it. No option switches plugins,
 * functions or helm on, so nothing of it is executed either.
 */
const OFFLINE = {
  ...{ GIT_ALLOW_PROTOCOL: 'none', HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' },
  ...{ http_proxy: undefined, https_proxy: undefined, NO_PROXY: undefined, no_proxy: undefined },
};

const LOAD_ANY_FILE = '--load-restrictor=LoadRestrictionsNone';

/** The kustomize of the PATH, else the one in its kubectl; undefined when there is neither. */
export function findKustomize(): KustomizeProgram | undefined {
  const kustomize = findProgram('kustomize');
  if (kustomize !== undefined) return kustomizeProgram(kustomize);
  const kubectl = findProgram('kubectl');
  return kubectl === undefined ? undefined : kubectlProgram(kubectl);
}

function kustomizeProgram(path: string): KustomizeProgram {
  const { output } = runProgram(path, ['version'], { folder: '/' });
  return {
    name: 'kustomize',
    path,
    version: /v\d+\.\d+\.\d+\S*/.exec(output)?.[0],
    build: (directory) =>
      runProgram(path, ['build', LOAD_ANY_FILE, directory], { folder: directory, env: OFFLINE }),
  };
}

function kubectlProgram(path: string): KustomizeProgram {
  const { output } = runProgram(path, ['version', '--client', '--output=json'], { folder: '/' });
  return {
    name: 'kubectl kustomize',
    path,
    version: /"kustomizeVersion":\s*"([^"]+)"/.exec(output)?.[1],
    build: (directory) =>
      runProgram(path, ['kustomize', LOAD_ANY_FILE, directory], { folder: directory, env: OFFLINE }),
  };
}
