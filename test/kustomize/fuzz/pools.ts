import fc from 'fast-check';
import type { Yaml, YamlMap } from './yaml.ts';

/** The pools are small, so that references, matches and collisions happen. */
export const NAMES = ['app', 'web', 'db', 'config', 'api'];
export const NAMESPACES = ['prod', 'team', 'default'];
export const LABEL_KEYS = ['app', 'tier', 'app.kubernetes.io/name'];
export const IMAGES = [
  'nginx',
  'nginx:1.2',
  'reg.io/team/app:v1',
  'reg.io:5000/app',
  'app@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3',
  'reg.io/team/app:v1@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3',
];
/** Keys that start with digits and go on with letters are left out: kustomize puts them in a random order. */
export const DATA_KEYS = ['a', 'b', 'B', '_x', 'a.b', 'a10', 'a9', 'key.json', 'with space', 'on'];

export const name = fc.constantFrom(...NAMES);
export const namespace = fc.constantFrom(...NAMESPACES);
export const labelKey = fc.constantFrom(...LABEL_KEYS);
export const image = fc.constantFrom(...IMAGES);
export const labelValue = fc.constantFrom('web', 'db', '1', 'true', 'on', '');
export const labels: fc.Arbitrary<Record<string, string>> = fc.dictionary(labelKey, labelValue, {
  minKeys: 1,
  maxKeys: 2,
  noNullPrototype: true,
});

/** A value in `share` of ten cases; shrinks to none. */
export function maybe<T>(value: fc.Arbitrary<T>, share = 5): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - share, arbitrary: fc.constant(undefined) },
    { weight: share, arbitrary: value },
  );
}

/** A map of those fields that have a value. */
export function fields(shape: Record<string, fc.Arbitrary<Yaml | undefined>>): fc.Arbitrary<YamlMap> {
  return fc.record(shape).map(present);
}

/** The map without what is undefined. */
export function present(map: Record<string, Yaml | undefined>): YamlMap {
  const kept: YamlMap = {};
  for (const [key, value] of Object.entries(map)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** A list with one to `maxLength` items. */
export function some<T>(item: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> {
  return fc.array(item, { minLength: 1, maxLength });
}

/** The one field `spec`, or seldom none. */
export function spec(of: fc.Arbitrary<YamlMap>): fc.Arbitrary<YamlMap> {
  return maybe(of, 9).map((value): YamlMap => (value === undefined ? {} : { spec: value }));
}
