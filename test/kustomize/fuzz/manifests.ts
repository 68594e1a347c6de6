import fc from 'fast-check';
import { ACCESS, CLUSTER, CONFIG, CUSTOM, type Kind, NETWORK } from './kinds.ts';
import { labelKey, maybe, name, namespace, present } from './pools.ts';
import { scalar } from './scalars.ts';
import { WORKLOADS } from './workloads.ts';
import type { YamlMap } from './yaml.ts';

/** What patches, replacements and the like can aim at. */
export interface Known {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}

/** An object for a resource file. */
export interface Manifest extends Known {
  yaml: YamlMap;
}

const values = fc.dictionary(
  labelKey,
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('web', 'db', 'x $(VALUE)') },
    { weight: 1, arbitrary: scalar },
  ),
  { maxKeys: 2, noNullPrototype: true },
);

const LOCAL: YamlMap = { 'config.kubernetes.io/local-config': 'true' };
const HASHED: YamlMap = { 'internal.config.kubernetes.io/needsHashSuffix': 'enabled' };

/** Kinds whose hash is of their data. kustomize hashes the syntax tree of others, with lines and columns; we refuse to. */
export function isHashable({ kind }: Pick<Known, 'kind'>): boolean {
  return CONFIG.some(([, known]) => known === kind);
}

function manifestOf([apiVersion, kind, body]: Kind): fc.Arbitrary<Manifest> {
  const annotations = fc.oneof(
    { weight: 8, arbitrary: values },
    { weight: 1, arbitrary: fc.constantFrom(LOCAL, ...(isHashable({ kind }) ? [HASHED] : [])) },
  );
  return fc
    .record({
      name,
      namespace: maybe(namespace, 3),
      labels: maybe(values, 3),
      annotations: maybe(annotations, 3),
      body,
    })
    .map(({ body, ...metadata }) => {
      const { name, namespace } = metadata;
      const known = { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
      return { ...known, yaml: { apiVersion, kind, metadata: present(metadata), ...body } };
    });
}

/** One object of any kind. */
export const manifest: fc.Arbitrary<Manifest> = fc.oneof(
  { weight: 5, arbitrary: fc.oneof(...CONFIG.map(manifestOf)) },
  { weight: 5, arbitrary: fc.oneof(...WORKLOADS.map(manifestOf)) },
  { weight: 3, arbitrary: fc.oneof(...ACCESS.map(manifestOf)) },
  { weight: 3, arbitrary: fc.oneof(...NETWORK.map(manifestOf)) },
  { weight: 2, arbitrary: fc.oneof(...CLUSTER.map(manifestOf)) },
  { weight: 2, arbitrary: fc.oneof(...CUSTOM.map(manifestOf)) },
);

/** The selector of one object, with some of its parts. */
export function selectorOf({ apiVersion, kind, name, namespace }: Known, parts: number): YamlMap {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  return present({
    kind,
    name: parts % 3 === 0 ? undefined : name,
    namespace: parts % 4 === 0 ? namespace : undefined,
    version: parts % 5 === 0 ? version : undefined,
    group: parts % 7 === 0 ? group : undefined,
  });
}

/** An object that no layer holds, or should not. */
export const stranger: fc.Arbitrary<Known> = fc.record({
  apiVersion: fc.constantFrom('v1', 'apps/v1'),
  kind: fc.constantFrom('ConfigMap', 'Deployment', 'Nope'),
  name,
});

/** Two objects with the same text cannot be in one build, unless something moves or renames them. */
export function identify({ apiVersion, kind, name, namespace = 'default' }: Known): string {
  return [apiVersion, kind, name, namespace].join(' ');
}
