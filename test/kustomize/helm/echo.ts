import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Plays helm, for kustomize as well as for us: what it prints is an object that says how it was called, followed by what
 * the chart holds as `rendered.yaml`. So the two can be compared without any helm.
 */
export function echoHelm(args: readonly string[], read: (path: string) => string): string {
  if (args[0] === 'version') return 'v4.2.3+g43e8b7f\n';
  let values = 0;
  let chart = '';
  const data: Record<string, string> = {};
  const said = args.map((arg, i) => {
    if (i === 2) {
      chart = arg;
      return `charts/${basename(arg)}`;
    }
    if (args[i - 1] !== '-f') return arg;
    const name = values === 0 ? 'values.yaml' : `additional-values-${values}.yaml`;
    values++;
    data[name] = read(arg);
    return name;
  });
  data.args = said.join(' ');
  const call = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'call' }, data };
  let rendered = '';
  try {
    rendered = read(`${chart}/rendered.yaml`);
  } catch {
    // The chart prints nothing more.
  }
  return `---\n${JSON.stringify(call)}\n${rendered}`;
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(echoHelm(process.argv.slice(2), (path) => readFileSync(path, 'utf8')));
}
