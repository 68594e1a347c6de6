import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonEquals } from '../../../src/compare/equal.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../src/kube/json.ts';
import { objectDiff } from '../../../src/plan/diff/object-diff.ts';
import { printLines } from '../../../src/plan/diff/print-lines.ts';
import { DEFAULT_DIFF_OPTIONS } from '../../../src/plan/diff-options.ts';

const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    '',
    'a',
    'a\n',
    '\na',
    ' a\n b',
    'a\n\n',
    '\n',
    '- x',
    'yes',
    '1',
    '|',
    'a: b',
    '\t',
    'a \n',
    1,
    1.5,
    true,
    null,
  ),
  fc.constantFrom(
    '{"a": 1, "b": "some text that is long enough to count as JSON"}',
    '{"b": "some text that is long enough to count as JSON", "a": 1}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const key = fc.constantFrom(
  'name',
  'a',
  'b',
  '__proto__',
  'x y',
  '1',
  'a.yaml',
  'labels',
  'metadata',
  'helm.sh/chart',
);
const { value } = fc.letrec<{ value: JsonValue; map: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    tie('map'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: false }),
}));
const objects = fc.dictionary(fc.constantFrom('metadata', 'spec', 'data', 'rules', 'status'), value);
const containers = fc
  .tuple(
    fc.constantFrom('Deployment', 'Pod'),
    fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), env: value })),
  )
  .map(([kind, items]): JsonObject => {
    const pod = { containers: items, volumes: items, tolerations: items };
    return {
      apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1',
      kind,
      spec: kind === 'Pod' ? pod : { template: { spec: pod } },
    };
  });
const object: fc.Arbitrary<JsonObject> = fc.oneof(objects, containers);

/** Both sides of an update have the same. */
const IDENTITY = new Set(['apiVersion', 'kind']);

/** The same with some of its lists the other way round, and some of its scalars replaced. */
function vary(value: JsonValue, choose: () => number): JsonValue {
  if (Array.isArray(value)) {
    const items = value.map((item) => vary(item, choose));
    return choose() % 2 === 0 ? items.reverse() : items;
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, IDENTITY.has(key) ? child : vary(child, choose)]),
    );
  }
  return choose() % 8 === 0 ? 'b' : value;
}

/** Two objects that have nothing to do with each other, or little that tells them apart. */
const pair: fc.Arbitrary<[JsonObject, JsonObject]> = fc.oneof(
  fc.tuple(object, object),
  fc.tuple(object, fc.infiniteStream(fc.nat(7))).map(([one, choices]): [JsonObject, JsonObject] => {
    const varied = vary(one, () => choices.next().value ?? 1);
    return [one, isObject(varied) ? varied : {}];
  }),
);

const differences = (a: JsonObject, b: JsonObject) => {
  const { diff, omitted } = objectDiff(a, b, DEFAULT_DIFF_OPTIONS);
  return { diff, omitted };
};

test('an object compared with itself: nothing', () => {
  fc.assert(
    fc.property(object, (one) => {
      assert.deepEqual(differences(one, one), { diff: '', omitted: [] });
      assert.deepEqual(differences(one, structuredClone(one)), { diff: '', omitted: [] });
    }),
  );
});

test('every difference is in the diff, or named', () => {
  fc.assert(
    fc.property(pair, ([one, two]) => {
      const { diff, omitted } = differences(one, two);
      assert.equal(diff === '' && omitted.length === 0, jsonEquals(one, two), JSON.stringify([one, two]));
    }),
    { numRuns: 2000 },
  );
});

test('the way back shows something when the way there does, and leaves out as much', () => {
  fc.assert(
    fc.property(pair, ([one, two]) => {
      const [there, back] = [differences(one, two), differences(two, one)];
      assert.equal(there.diff === '', back.diff === '');
      assert.equal(there.omitted.length, back.omitted.length);
    }),
    { numRuns: 1000 },
  );
});

test('two objects look the same only when they are', () => {
  const text = (object: JsonObject) => printLines(object, new Set()).map((line) => line.text);
  fc.assert(
    fc.property(pair, ([one, two]) => {
      assert.equal(text(one).join('\n') === text(two).join('\n'), jsonEquals(one, two));
    }),
    { numRuns: 2000 },
  );
});

test('a megabyte of JSON, and lists of ten thousand items, come to an end', () => {
  const panels = (change: string) =>
    JSON.stringify({
      panels: Array.from({ length: 12_000 }, (_, id) => ({
        id,
        title: `panel ${id}`,
        text: id % 100 === 0 ? change : 'same text',
      })),
    });
  const items = Array.from({ length: 10_000 }, (_, at) => ({ name: `n${at}`, value: String(at) }));
  const { diff } = differences({ data: { 'a.json': panels('old') } }, { data: { 'a.json': panels('new') } });
  assert.equal(diff.match(/^\+ .*"new"/gm)?.length, 120);
  differences({ spec: { items } }, { spec: { items: items.toReversed() } });
  differences({ data: { a: panels('old') } }, { data: { a: panels('old').replaceAll('panel', 'pane') } });
});
