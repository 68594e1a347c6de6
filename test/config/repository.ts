import type { Configurations } from '../../src/config/find-configuration.ts';
import { findConfigurations } from '../../src/config/find-configuration.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkTree, planChange, type ScopeOptions } from '../../src/run.ts';
import { memoryTree } from '../../src/tree/memory.ts';

export type Files = Record<string, string>;

export function flux(name: string, path: string, ...spec: string[]): string {
  return [
    'apiVersion: kustomize.toolkit.fluxcd.io/v1',
    'kind: Kustomization',
    'metadata:',
    `  name: ${name}`,
    '  namespace: flux-system',
    'spec:',
    '  interval: 10m',
    `  path: ./${path}`,
    '  prune: true',
    '  sourceRef: {kind: GitRepository, name: flux-system}',
    ...spec.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

export const CONFIG_MAP =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app, namespace: shop}\ndata:\n  a: b\n';

/**
 * A repository with the environments `production` and `staging`. Each has a Kustomization `apps`, which depends on
 * `infra`, the `name` of line 12; that is nowhere to be found: one finding in two files, each of one environment.
 */
export function repository(files: Files = {}): Files {
  const apps = flux('apps', 'apps', 'dependsOn:', '  - name: infra');
  return {
    'clusters/production/apps.yaml': apps,
    'clusters/staging/apps.yaml': apps,
    'apps/config.yaml': CONFIG_MAP,
    ...files,
  };
}

/** The plan of a change by the configurations in it, or the findings of one revision. */
export function planOf(head: Files, base?: Files, options: Partial<ScopeOptions> = {}): Plan {
  const after = { rev: 'head', tree: memoryTree(head) };
  const before = base && { rev: 'base', tree: memoryTree(base) };
  const path = options.path ?? '';
  const configurations: Configurations = findConfigurations(after.tree, before?.tree, path, undefined);
  const scope = { path, clusters: [], environments: [], variables: {}, configurations, ...options };
  return before === undefined ? checkTree(after, scope) : planChange(before, after, scope);
}

/** `severity rule environments file:line`, with what tells it from the others. */
export function findingsOf({ findings }: Plan): string[] {
  return findings.map(
    ({ severity, rule, environments, location, existing }) =>
      `${severity} ${rule} ${environments.join('+')} ${location?.file}:${location?.line}${existing ? ' existing' : ''}`,
  );
}

/** `rule environments file:line`, and by what it is suppressed. */
export function suppressedOf({ suppressed }: Plan): string[] {
  return suppressed.map(({ finding: { rule, environments, location }, suppression }) => {
    const { by, reason = '', added, location: place } = suppression;
    return `${rule} ${environments.join('+')} ${location?.file}:${location?.line} by ${by} ${place.file}:${place.line} ${reason}${added ? ' (added)' : ''}`;
  });
}
