import fc from 'fast-check';
import { type Part, plain } from './part.ts';
import { fields, labels, maybe, namespace, some } from './pools.ts';
import type { YamlMap } from './yaml.ts';

const fieldSpec = fc.constantFrom<YamlMap>(
  { path: 'spec/extra/labels', create: true, kind: 'Widget' },
  { path: 'spec/selector', create: false },
  { path: 'spec/template/metadata/labels', create: true, kind: 'Deployment' },
  { path: 'metadata/labels', create: true, kind: 'ConfigMap' },
);

const labelEntry = fields({
  pairs: labels,
  includeSelectors: maybe(fc.boolean(), 3),
  includeTemplates: maybe(fc.boolean(), 3),
  fields: maybe(some(fieldSpec, 1), 1),
});

/** What a layer does to the metadata of all its objects. */
export const metadata: fc.Arbitrary<Part> = fields({
  namespace: maybe(namespace, 3),
  namePrefix: maybe(fc.constantFrom('p-', 'dev-', '1'), 3),
  nameSuffix: maybe(fc.constantFrom('-s', '-v1', '2'), 2),
  labels: maybe(some(labelEntry), 2),
  commonLabels: maybe(labels, 2),
  commonAnnotations: maybe(labels, 2),
}).map(plain);
