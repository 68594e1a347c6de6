/**
 * The CPU time that all rules of `dependencies/` take for 10,000 Flux Kustomizations, as graphs of several shapes. The first
 * time in a fresh process counts, for that is what a run pays.
 *
 *   npm run bench:dependencies
 */
import { execFileSync } from 'node:child_process';
import { RULES } from '../src/checks/rules.ts';
import type { KustomizationState } from '../src/flux/state.ts';
import { environment, findingsOf, kustomization } from '../test/checks/states.ts';

const SIZE = 10_000;
const DENSITY = 50;

/** What the Kustomization of a number depends on, as numbers. */
const SHAPES: Record<string, (at: number) => number[]> = {
  chain: (at) => (at === 0 ? [] : [at - 1]),
  ring: (at) => [(at + SIZE - 1) % SIZE],
  'ring with chords': (at) => [(at + SIZE - 1) % SIZE, (at * 7919 + 1) % SIZE],
  'dense graph without a cycle': (at) =>
    Array.from({ length: Math.min(at, DENSITY) }, (_, back) => at - 1 - back),
  'dense graph with one': (at) => Array.from({ length: DENSITY }, (_, back) => (at + SIZE - 1 - back) % SIZE),
  'all below a parent that waits, and that the first depends on': (at) => [at - 1],
};

const [shape] = process.argv.slice(2);
if (shape === undefined) {
  for (const name of Object.keys(SHAPES)) {
    process.stdout.write(execFileSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' }));
  }
} else {
  measure(shape);
}

function measure(name: string): void {
  const dependencies = SHAPES[name] ?? (() => []);
  const children = Array.from({ length: SIZE }, (_, at) => dependent(at, dependencies(at)));
  const root = kustomization('root', { spec: 'wait: true\n', objects: children.map(owned) });
  const withParent = name.startsWith('all below');
  if (withParent) for (const child of children) child.parent = 'flux-system/root';
  const state = environment('production', withParent ? [root, ...children] : children);
  const rules = RULES.filter(({ id }) => id.startsWith('dependencies/'));
  const start = process.cpuUsage();
  const findings = findingsOf([state], undefined, rules);
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  process.stdout.write(`${time.toFixed(0).padStart(5)} ms, ${findings.length} findings: ${name}\n`);
}

function dependent(at: number, dependencies: readonly number[]): KustomizationState {
  const entries = dependencies.map((one) => `- name: ${one === -1 ? 'root' : `k${one}`}\n`).join('');
  return kustomization(`k${at}`, { spec: entries && `dependsOn:\n${entries}` });
}

function owned(child: KustomizationState): KustomizationState['objects'][number] {
  return { ...child.object, secretPaths: [] };
}
