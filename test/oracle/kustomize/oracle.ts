import { execFileSync } from 'node:child_process';

/** What the Go program can be asked; see `main.go`. */
export type Request =
  | { do: 'build'; files: Record<string, string> }
  | { do: 'print' | 'split' | 'lists'; text: string };

export interface Answer {
  out: unknown;
  err?: string;
}

/** Asks the Go program beside this file. Set KUSTOMIZE_ORACLE to a built binary to save the time of building it. */
export function askOracle(requests: readonly Request[]): Answer[] {
  const binary = process.env.KUSTOMIZE_ORACLE;
  const [command, args] = binary === undefined ? ['go', ['run', '.']] : [binary, []];
  const output = execFileSync(command, args, {
    cwd: import.meta.dirname,
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  // The program writes one answer of this shape for each request.
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}
