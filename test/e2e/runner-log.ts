/** A command that the runner would carry out. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * The commands in a step's log, by the rules of the runner: `::name key=value::message` after any white space, or
 * `##[name key=value]message` anywhere in a line, switched off between `::stop-commands::token` and `::token::`
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands and
 * `actions/runner:src/Runner.Common/ActionCommand.cs`).
 */
export function readCommands(log: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let stopToken: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = parse(line, stopToken === undefined ? NAMES : new Set([stopToken]));
    if (command === undefined) continue;
    if (stopToken !== undefined) stopToken = undefined;
    else if (command.name === 'stop-commands') stopToken = command.message;
    else commands.push(command);
  }
  return commands;
}

function parse(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const current = /^\s*::(?<name>.*?)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line);
  const former = /##\[(?<name>[^\] ]*)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line);
  for (const [match, separator] of [
    [current, ','],
    [former, ';'],
  ] as const) {
    const { name = '', properties = '', message = '' } = match?.groups ?? {};
    if (!names.has(name)) continue;
    const pairs = properties.split(separator).filter((pair) => pair.includes('='));
    return {
      name,
      properties: Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]),
      ),
      message: decode(message),
    };
  }
  return undefined;
}

function decode(text: string): string {
  const meanings: Record<string, string> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => meanings[code] ?? '');
}
