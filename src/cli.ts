import { readArguments } from './cli/arguments.ts';
import { runBuild } from './cli/build.ts';
import { runCheck } from './cli/check.ts';
import { runDiff } from './cli/diff.ts';
import { explainError } from './cli/errors.ts';
import type { Output } from './cli/output.ts';
import { runRender } from './cli/render.ts';
import { runTree } from './cli/tree.ts';
import { USAGE, UsageError } from './cli/usage.ts';
import { VERSION } from './cli/version.ts';

const COMMANDS = { build: runBuild, check: runCheck, diff: runDiff, render: runRender, tree: runTree };

/** Runs one command line; returns its exit status. */
function main(argv: readonly string[], output: Output): number {
  const args = readArguments(argv);
  if (args.version) {
    output.write(`${VERSION}\n`);
    return 0;
  }
  if (args.help || args.command === undefined) {
    (args.help ? output.write : output.error)(USAGE);
    return args.help ? 0 : 2;
  }
  if (!Object.hasOwn(COMMANDS, args.command)) {
    throw new UsageError(`unknown command '${args.command}'; flux-plan --help lists them`);
  }
  return COMMANDS[args.command as keyof typeof COMMANDS](args, output);
}

const output: Output = {
  write: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = main(process.argv.slice(2), output);
} catch (error) {
  process.stderr.write(explainError(error));
  process.exitCode = 2;
}
