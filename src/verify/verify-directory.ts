import type { RuleFinding } from '../checks/finding.ts';
import type { Location } from '../kube/yaml/source.ts';
import { build } from '../kustomize/build.ts';
import { BuildError } from '../kustomize/errors.ts';
import { RemoteError } from '../kustomize/load/loader.ts';
import type { BuildOptions } from '../kustomize/options.ts';
import { printObjects } from '../kustomize/print.ts';
import type { Tree } from '../tree/tree.ts';
import { firstDifference } from './difference.ts';
import { kustomizationFile } from './directories.ts';
import type { KustomizeProgram } from './kustomize-program.ts';

const MAX_SHOWN = 200;
const HELP = 'Please report it together with the kustomization: the plan of what this builds may be wrong.';

/** What a build gives, or why it fails. */
type Outcome = { output: string } | { error: BuildError };

/**
 * Builds a directory with the engine and with the real kustomize, which finds the tree in `folder`. Returns how they
 * differ: undefined when both print the same bytes or both fail. What needs something remote is not compared, and said to
 * be so.
 */
export function verifyDirectory(
  tree: Tree,
  directory: string,
  { program, folder, options }: { program: KustomizeProgram; folder: string; options: BuildOptions },
): RuleFinding | undefined {
  const file = kustomizationFile(tree, directory);
  const location: Location = { file: file ?? directory, line: 1, column: 1 };
  const ours = outcomeOf(tree, directory, options);
  const remote = 'error' in ours ? findRemote(ours.error) : undefined;
  if (remote !== undefined) {
    return { severity: 'info', message: `not compared with kustomize: ${remote.message}`, location };
  }
  const theirs = program.build(directory === '' ? folder : `${folder}/${directory}`);
  if ('error' in ours) {
    if (!theirs.succeeded) return undefined;
    const { error } = ours;
    const message = `flux-plan cannot build this, kustomize can: ${shorten(error.message)}`;
    return { message, location: error.location ?? location, help: HELP };
  }
  if (!theirs.succeeded) {
    const said = theirs.error.replaceAll(folder, '').trim();
    return { message: `kustomize cannot build this, flux-plan can: ${shorten(said)}`, location, help: HELP };
  }
  const difference = firstDifference(ours.output, theirs.output);
  if (difference === undefined) return undefined;
  const { line, secret } = difference;
  const values = secret
    ? 'it is part of a Secret and not shown'
    : `kustomize has ${quote(difference.theirs)}, flux-plan ${quote(difference.ours)}`;
  return {
    message: `kustomize builds something else, from line ${line} on: ${values}`,
    location,
    help: HELP,
  };
}

function outcomeOf(tree: Tree, directory: string, options: BuildOptions): Outcome {
  try {
    return { output: printObjects(build(tree, directory, options).objects) };
  } catch (error) {
    if (error instanceof BuildError) return { error };
    throw error;
  }
}

function findRemote(error: unknown): RemoteError | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof RemoteError) return at;
  return undefined;
}

function quote(line: string | undefined): string {
  return line === undefined ? 'nothing' : `'${shorten(line)}'`;
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
