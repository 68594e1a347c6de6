import { resolve } from 'node:path';
import type { HelmCall, HelmRunner } from '../kustomize/helm/runner.ts';
import { findProgram, runProgram } from '../tree/program.ts';
import { inTemporaryFolder, writeFiles } from '../tree/temporary-folder.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './usage.ts';

/** What would give helm a configuration, plugins or a cluster of the user's own. */
const HELM_VARIABLES = Object.keys(process.env).filter((name) => name.startsWith('HELM_'));

/** The helm that the command line asks for, if it does. Throws `UsageError` when there is no such program. */
export function helmOf({ enableHelm, helmCommand }: Arguments): HelmRunner | undefined {
  if (!enableHelm) {
    if (helmCommand !== undefined) throw new UsageError('--helm-command needs --enable-helm');
    return undefined;
  }
  const name = helmCommand ?? 'helm';
  const program = name.includes('/') ? resolve(name) : findProgram(name);
  if (program === undefined) {
    throw new UsageError(
      `--enable-helm: '${name}' is not on the PATH; install helm 3 or 4, or name it with --helm-command`,
    );
  }
  return { run: (call) => run(program, call) };
}

/** Each call has a folder of its own, with nothing in it but the files of the call. */
function run(program: string, { args, files }: HelmCall): { output: string } | { error: string } {
  return inTemporaryFolder((folder) => {
    const work = `${folder}/work`;
    writeFiles(work, files);
    const { succeeded, output, error } = runProgram(program, args, {
      folder: work,
      env: {
        ...Object.fromEntries(HELM_VARIABLES.map((name) => [name, undefined])),
        KUBECONFIG: `${folder}/none`,
        HELM_CONFIG_HOME: `${folder}/helm`,
        HELM_CACHE_HOME: `${folder}/helm/.cache`,
        HELM_DATA_HOME: `${folder}/helm/.data`,
      },
    });
    if (succeeded) return { output };
    return { error: error.replaceAll(`${work}/`, '').trim() };
  });
}
