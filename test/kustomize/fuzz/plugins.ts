import fc from 'fast-check';
import { type From, inlineOrFile, listPart, type Part, pick, plain, selector } from './part.ts';
import { labels, namespace } from './pools.ts';
import type { YamlMap } from './yaml.ts';

function plugin(kind: string, more: YamlMap, metadata: YamlMap = {}): YamlMap {
  return { apiVersion: 'builtin', kind, metadata: { name: 'plugin', ...metadata }, ...more };
}

const NAME = [{ path: 'metadata/name' }];
const NAMESPACE = [{ path: 'metadata/namespace', create: true }];
const LABELS = [{ path: 'metadata/labels', create: true }];
const ANNOTATIONS: YamlMap[] = [
  { path: 'metadata/annotations', create: true },
  { path: 'spec/template/metadata/annotations' },
];

/** Transformers that ask for nothing to be there. */
const plainTransformer: fc.Arbitrary<YamlMap> = fc.oneof(
  fc
    .constantFrom('PrefixTransformer', 'PrefixSuffixTransformer')
    .map((kind) => plugin(kind, { prefix: 't-', fieldSpecs: NAME })),
  fc.constant(plugin('SuffixTransformer', { suffix: '-t', fieldSpecs: NAME })),
  labels.map((of) => plugin('LabelTransformer', { labels: of, fieldSpecs: LABELS })),
  labels.map((of) => plugin('AnnotationsTransformer', { annotations: of, fieldSpecs: ANNOTATIONS })),
  fc
    .tuple(namespace, fc.boolean(), fc.constantFrom('none', 'defaultOnly', 'allServiceAccounts'))
    .map(([of, unsetOnly, setRoleBindingSubjects]) =>
      plugin(
        'NamespaceTransformer',
        { unsetOnly, setRoleBindingSubjects, fieldSpecs: NAMESPACE },
        { namespace: of },
      ),
    ),
  fc.constant(plugin('ImageTagTransformer', { imageTag: { name: 'nginx', newTag: 'plugin' } })),
  fc.constant(plugin('HashTransformer', {})),
);

const PATCH = '[{"op": "add", "path": "/metadata/annotations", "value": {"patched": "true"}}]';

const transformer: fc.Arbitrary<From<YamlMap | undefined>> = fc.oneof(
  { weight: 6, arbitrary: plainTransformer.map((of) => () => of) },
  {
    weight: 1,
    arbitrary: pick(['Deployment', 'StatefulSet']).map(
      (of): From<YamlMap | undefined> =>
        (known) => {
          const object = of(known);
          if (object === undefined) return undefined;
          const fieldSpecs = [{ path: 'spec/replicas', create: true, kind: object.kind }];
          return plugin('ReplicaCountTransformer', { replica: { name: object.name, count: 4 }, fieldSpecs });
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(selector(), fc.boolean()).map(
      ([of, patches]): From<YamlMap | undefined> =>
        (known) => {
          const selected = of(known);
          if (selected === undefined) return undefined;
          if (patches) return plugin('PatchTransformer', { target: selected, patch: PATCH });
          const targets = [{ selector: selected, fieldPath: 'metadata/annotations/value' }];
          return plugin('ValueAddTransformer', { value: 'added', targets });
        },
    ),
  },
);

const generator: fc.Arbitrary<From<YamlMap>> = fc
  .tuple(fc.constantFrom('ConfigMapGenerator', 'SecretGenerator'), fc.constantFrom('app', 'made'))
  .map(
    ([kind, name]) =>
      () =>
        plugin(kind, { literals: ['from=plugin'] }, { name }),
  );

function pluginPart(
  field: string,
  config: fc.Arbitrary<From<YamlMap | undefined>>,
): fc.Arbitrary<From<Part>> {
  return fc.tuple(config, fc.boolean()).map(([of, inFile]) => (known) => {
    const made = of(known);
    if (made === undefined) return plain({});
    const { text, files } = inlineOrFile(`${field}.yaml`, made, inFile);
    return listPart(field, [{ entry: text, files }]);
  });
}

/** `transformers` of a layer, inline or in a file. */
export const transformers = pluginPart('transformers', transformer);

/** `generators` of a layer, inline or in a file. */
export const pluginGenerators = pluginPart('generators', generator);
