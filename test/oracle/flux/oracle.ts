import { execFileSync } from 'node:child_process';

/** Asks the Go program beside this file. Set FLUX_ORACLE to a built binary to save the time of building it. `quiet` drops kustomize's warnings. */
export function askOracle<Answer>(topic: string, requests: readonly unknown[], quiet = false): Answer[] {
  const binary = process.env.FLUX_ORACLE;
  const command: [string, ...string[]] = binary === undefined ? ['go', 'run', '.'] : [binary];
  const [program, ...args] = command;
  const output = execFileSync(program, [...args, topic], {
    cwd: import.meta.dirname,
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', quiet ? 'ignore' : 'inherit'],
    maxBuffer: 1 << 30,
  });
  // The program writes one answer of the asked shape for each request.
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}
