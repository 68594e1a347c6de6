import fc from 'fast-check';
import { jsonPatch } from './json-patches.ts';
import { isHashable, type Known } from './manifests.ts';
import { mergePatch } from './merge-patches.ts';
import {
  existing,
  type Files,
  type From,
  inlineOrFile,
  listPart,
  type Part,
  pick,
  selector,
} from './part.ts';
import { maybe, present, some } from './pools.ts';
import { flow, isMap, type Yaml, type YamlMap } from './yaml.ts';

/** An entry of a list of patches, which may stand in a file of that path; undefined when there is nothing to patch. */
type Entry = (known: readonly Known[], path: string) => { entry: Yaml; files: Files } | undefined;

/** Kinds are only changed where nothing has a hash in its name: see `isHashable`. */
const options = fc.constantFrom('allowNameChange', 'allowKindChange').map(
  (option): From<YamlMap | undefined> =>
    (known) =>
      option === 'allowKindChange' && known.some(isHashable) ? undefined : { [option]: true },
);

/** A strategic merge patch with the identity of an object of the layer. */
const mergeDocument: fc.Arbitrary<From<YamlMap | undefined>> = fc.oneof(
  ...mergePatch.map(({ weight, kinds, body }) => ({
    weight,
    arbitrary: fc.tuple(pick(kinds), body, maybe(fc.constantFrom('renamed', 'app'), 1)).map(
      ([of, body, rename]): From<YamlMap | undefined> =>
        (known) => {
          const object = of(known);
          if (object === undefined) return undefined;
          const { apiVersion, kind, name, namespace } = object;
          const metadata = isMap(body.metadata) ? body.metadata : {};
          return {
            apiVersion,
            kind,
            ...body,
            metadata: present({ ...metadata, name: rename ?? name, namespace }),
          };
        },
    ),
  })),
);

const mergeEntry: fc.Arbitrary<Entry> = fc
  .tuple(mergeDocument, fc.boolean(), maybe(selector(), 3), maybe(options, 2))
  .map(([of, inFile, target, options]) => (known, path) => {
    const document = of(known);
    if (document === undefined) return undefined;
    const { text, files } = inlineOrFile(path, document, inFile);
    return {
      entry: present({
        [inFile ? 'path' : 'patch']: text,
        target: target?.(known),
        options: options?.(known),
      }),
      files,
    };
  });

const jsonEntry: fc.Arbitrary<Entry> = fc.oneof(
  ...jsonPatch.map(({ weight, kinds, operations }) => ({
    weight,
    arbitrary: fc.tuple(operations, selector(kinds), fc.boolean(), fc.boolean()).map(
      ([list, selects, inFile, asJson]): Entry =>
        (known, path) => {
          const target = selects(known);
          if (target === undefined) return undefined;
          const { text, files } = inlineOrFile(path, asJson ? flow(list) : list, inFile);
          return { entry: { [inFile ? 'path' : 'patch']: text, target }, files };
        },
    ),
  })),
);

function entries(field: string, entry: fc.Arbitrary<Entry>, maxLength: number): fc.Arbitrary<From<Part>> {
  return some(entry, maxLength).map(
    (list) => (known) => listPart(field, existing(list.map((of, at) => of(known, `${field}-${at}.yaml`)))),
  );
}

/** `patches` of a layer. */
export const patches = entries('patches', fc.oneof(mergeEntry, jsonEntry), 3);

/** `patchesJson6902` of a layer, whose targets must have a name. */
export const patchesJson6902 = entries(
  'patchesJson6902',
  jsonEntry.map(
    (of): Entry =>
      (known, path) => {
        const made = of(known, path);
        const target = made !== undefined && isMap(made.entry) ? made.entry.target : undefined;
        return isMap(target) && 'name' in target ? made : undefined;
      },
  ),
  2,
);

/** `patchesStrategicMerge` of a layer. */
export const patchesStrategicMerge = entries(
  'patchesStrategicMerge',
  fc.tuple(mergeDocument, fc.boolean()).map(
    ([of, inFile]): Entry =>
      (known, path) => {
        const document = of(known);
        if (document === undefined) return undefined;
        const { text, files } = inlineOrFile(path, document, inFile);
        return { entry: text, files };
      },
  ),
  2,
);
