import fc from 'fast-check';
import { selectorOf } from './manifests.ts';
import { TEMPLATED } from './merge-patches.ts';
import { existing, type From, listPart, type Part, pick, plain, selector } from './part.ts';
import { maybe, present, some } from './pools.ts';
import { writeYaml, type YamlMap } from './yaml.ts';

const CONFIG = ['ConfigMap', 'Secret'];
const POD = 'spec.template.spec';

/** Paths in objects of those kinds. */
type Paths = readonly { kinds: readonly string[]; path: string | undefined }[];

const SOURCES: Paths = [
  { kinds: [], path: undefined },
  { kinds: [], path: 'metadata.name' },
  { kinds: [], path: 'kind' },
  { kinds: CONFIG, path: 'metadata.labels' },
  { kinds: CONFIG, path: 'data.a' },
  { kinds: CONFIG, path: 'data' },
  { kinds: CONFIG, path: 'data.[a.b]' },
  { kinds: TEMPLATED, path: `${POD}.containers.[name=main].image` },
  { kinds: TEMPLATED, path: `${POD}.containers.0` },
  { kinds: ['Service'], path: 'spec.ports.0.port' },
];

const TARGETS: Paths = [
  { kinds: [], path: 'metadata.annotations.app' },
  { kinds: [], path: 'metadata.annotations.[app.kubernetes.io/name]' },
  { kinds: [], path: 'metadata.labels.tier' },
  { kinds: [], path: 'metadata.name' },
  { kinds: [], path: undefined },
  { kinds: CONFIG, path: 'data.a' },
  { kinds: CONFIG, path: 'data.a\\.b' },
  { kinds: CONFIG, path: 'data.key\\.json.a.b' },
  { kinds: CONFIG, path: 'data.[key.json].c' },
  { kinds: TEMPLATED, path: `${POD}.containers.*.image` },
  { kinds: TEMPLATED, path: `${POD}.containers.[name=main].env.[name=A].value` },
  { kinds: TEMPLATED, path: `${POD}.containers.0` },
  { kinds: TEMPLATED, path: 'spec.replicas' },
  { kinds: ['Service'], path: 'spec.ports.0.port' },
  { kinds: ['Widget', 'HelmRelease'], path: 'spec.any.a.b' },
];

const part = {
  delimiter: maybe(fc.constantFrom('.', ':', '-', '/'), 3),
  index: maybe(fc.constantFrom(0, 0, 0, 1, -1), 2),
};

const sourceOptions = fc.record(part).map(present);

const targetOptions = fc
  .record({ ...part, create: maybe(fc.constantFrom(true, true, true, false), 9) })
  .map(present);

const source: fc.Arbitrary<From<YamlMap | undefined>> = fc.oneof(
  ...SOURCES.map(({ kinds, path }) =>
    fc.tuple(pick(kinds), fc.nat(50), maybe(sourceOptions, 1)).map(
      ([of, parts, options]): From<YamlMap | undefined> =>
        (known) => {
          const object = of(known);
          return object && present({ ...selectorOf(object, parts), fieldPath: path, options });
        },
    ),
  ),
);

const target: fc.Arbitrary<From<YamlMap | undefined>> = fc.oneof(
  ...TARGETS.map(({ kinds, path }) =>
    fc.tuple(selector(kinds), maybe(selector(), 2), maybe(targetOptions, 9)).map(
      ([selects, rejects, options]): From<YamlMap | undefined> =>
        (known) => {
          const select = selects(known);
          const reject = rejects?.(known);
          return (
            select &&
            present({
              select,
              reject: reject && [reject],
              fieldPaths: path === undefined ? path : [path],
              options,
            })
          );
        },
    ),
  ),
);

const replacement: fc.Arbitrary<From<YamlMap | undefined>> = fc
  .tuple(source, maybe(fc.constantFrom('text', '8080', 'true', 'a: b'), 2), some(target))
  .map(([of, sourceValue, list]) => (known) => {
    const source = sourceValue === undefined ? of(known) : undefined;
    const targets = existing(list.map((target) => target(known)));
    if (targets.length === 0 || (source ?? sourceValue) === undefined) return undefined;
    return present({ source, sourceValue, targets });
  });

/** `replacements` of a layer, in the kustomization or in a file. */
export const replacements: fc.Arbitrary<From<Part>> = fc
  .tuple(some(replacement), fc.nat(3))
  .map(([list, place]) => (known) => {
    const entries = existing(list.map((of) => of(known)));
    if (place > 0) return plain({ replacements: entries });
    const path = 'replacements.yaml';
    return listPart('replacements', [{ entry: { path }, files: { [path]: writeYaml(entries) } }]);
  });
