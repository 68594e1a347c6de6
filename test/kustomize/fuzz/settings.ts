import fc from 'fast-check';
import { type From, type Part, pick, plain } from './part.ts';
import { fields, maybe, present } from './pools.ts';
import { writeYaml, type YamlMap } from './yaml.ts';

const varPath = fc.constantFrom(
  ...[undefined, undefined, undefined, 'metadata.name', 'metadata.name', 'kind', 'apiVersion'],
  ...['metadata.name', 'metadata.name', 'kind', 'spec.replicas', 'data.a'],
);

/** `vars` of a layer. The places that they are put in are in the manifests. */
export const vars: fc.Arbitrary<From<Part>> = fc.tuple(pick(), varPath).map(([of, fieldpath]) => (known) => {
  const object = of(known);
  if (object === undefined) return plain({});
  const { apiVersion, kind, name } = object;
  const fieldref = fieldpath === undefined ? undefined : { fieldpath };
  return plain({ vars: [present({ name: 'VALUE', objref: { apiVersion, kind, name }, fieldref })] });
});

const configuration: fc.Arbitrary<YamlMap> = fc.constantFrom<YamlMap>(
  { namePrefix: [{ path: 'metadata/name', kind: 'Widget' }] },
  { namePrefix: [{ path: 'spec/configMapRef', kind: 'Widget' }] },
  { commonLabels: [{ path: 'spec/any/labels', create: true, kind: 'Widget' }] },
  { commonAnnotations: [{ path: 'spec/annotations', create: true, group: 'example.com' }] },
  { images: [{ path: 'spec/items[]/image', kind: 'Widget' }] },
  { replicas: [{ path: 'spec/count', create: true, kind: 'Widget' }] },
  { namespace: [{ path: 'spec/namespace', create: true, kind: 'Widget' }] },
  { nameReference: [{ kind: 'ConfigMap', fieldSpecs: [{ path: 'spec/configMapRef', kind: 'Widget' }] }] },
  {
    nameReference: [
      {
        kind: 'ConfigMap',
        version: 'v1',
        fieldSpecs: [{ path: 'spec/valuesFrom/name', kind: 'HelmRelease' }],
      },
    ],
  },
  {
    varReference: [
      { path: 'spec/any', kind: 'Widget' },
      { path: 'data', kind: 'ConfigMap' },
    ],
  },
  { templateLabels: [{ path: 'spec/any/template', create: true, kind: 'Widget' }] },
  { labels: [{ path: 'spec/any/l', create: true, kind: 'Widget' }] },
);

/** A `configurations` file. */
export const configurations: fc.Arbitrary<Part> = configuration.map((of) => ({
  fields: { configurations: ['configuration.yaml'] },
  files: { 'configuration.yaml': writeYaml(of) },
}));

/** What only the root of a build obeys. */
export const output: fc.Arbitrary<Part> = fields({
  sortOptions: maybe(
    fc.constantFrom<YamlMap>(
      { order: 'fifo' },
      { order: 'legacy' },
      {
        order: 'legacy',
        legacySortOptions: { orderFirst: ['Deployment', 'ConfigMap'], orderLast: ['Secret'] },
      },
    ),
    3,
  ),
  buildMetadata: maybe(fc.subarray(['managedByLabel', 'originAnnotations', 'transformerAnnotations']), 2),
}).map(plain);
