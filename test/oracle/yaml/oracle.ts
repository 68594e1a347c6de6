import { execFileSync } from 'node:child_process';

/** What the Go program can be asked; see `main.go`. */
export type Question = 'nodes' | 'object' | 'json' | 'print' | 'made' | 'gojson' | 'schemas' | 'places';

export interface Answer {
  out: unknown;
  err?: string;
}

/** Asks the Go program beside this file. Set YAML_ORACLE to a built binary to save the time of building it. */
export function askOracle(question: Question, texts: readonly string[]): Answer[] {
  const binary = process.env.YAML_ORACLE;
  const [command, args] = binary === undefined ? ['go', ['run', '.']] : [binary, []];
  const output = execFileSync(command, args, {
    cwd: import.meta.dirname,
    input: texts.map((text) => `${JSON.stringify({ do: question, text })}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  // The program writes one answer of this shape for each request.
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}
