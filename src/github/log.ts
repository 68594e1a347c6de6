import { randomUUID } from 'node:crypto';
import { endGroup, startGroup } from '@actions/core';

/**
 * Writes text to the job log as it is. Where some of it could be taken for a command to the runner (`::name::` at the
 * start of a line, `##[name]` anywhere, see `actions/runner:src/Runner.Common/ActionCommand.cs`), commands are switched
 * off around it with a token that nobody can guess. Everything that repeats a repository's content goes through here.
 */
export function logText(
  text: string,
  write: (chunk: string) => void = (chunk) => process.stdout.write(chunk),
): void {
  const lines = text.endsWith('\n') ? text : `${text}\n`;
  if (!text.includes('::') && !text.includes('##[')) {
    write(lines);
    return;
  }
  const token = randomUUID();
  write(`::stop-commands::${token}\n${lines}::${token}::\n`);
}

/** Writes text to the job log as `logText` does, folded away under a title of our own. */
export function logGroup(title: string, text: string): void {
  startGroup(title);
  logText(text);
  endGroup();
}
