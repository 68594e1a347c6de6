import fc from 'fast-check';
import { type Known, selectorOf, stranger } from './manifests.ts';
import { maybe } from './pools.ts';
import { writeYaml, type Yaml, type YamlMap } from './yaml.ts';

/** Files by their path. */
export type Files = Record<string, string>;

/** What one topic puts in a layer: fields of its kustomization, and the files that they name. */
export interface Part {
  fields: YamlMap;
  files: Files;
}

/** A value that depends on the objects that the layer holds. */
export type From<T> = (known: readonly Known[]) => T;

/** A part of plain fields. */
export function plain(fields: YamlMap): Part {
  return { fields, files: {} };
}

/** The parts as one. Their fields and files have different names. */
export function join(parts: readonly Part[]): Part {
  return {
    fields: Object.assign({}, ...parts.map(({ fields }) => fields)),
    files: Object.assign({}, ...parts.map(({ files }) => files)),
  };
}

/** The entries of a list field, of which each may name a file of its own. */
export function listPart(field: string, entries: readonly { entry: Yaml; files: Files }[]): Part {
  if (entries.length === 0) return plain({});
  return {
    fields: { [field]: entries.map(({ entry }) => entry) },
    files: Object.assign({}, ...entries.map(({ files }) => files)),
  };
}

/** One of the objects of the layer, of those kinds if any are named, or undefined; sometimes one that is not there. */
export function pick(kinds: readonly string[] = []): fc.Arbitrary<From<Known | undefined>> {
  return fc.tuple(fc.nat(20), fc.nat(39), stranger).map(([at, luck, other]) => (known) => {
    const fitting = known.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    return luck === 39 ? other : fitting[at % fitting.length];
  });
}

/** A selector that matches one object of the layer as `pick` does, and perhaps others. */
export function selector(kinds: readonly string[] = []): fc.Arbitrary<From<YamlMap | undefined>> {
  const special = fc.constantFrom<YamlMap>(
    { kind: '.*' },
    { kind: 'Deployment|StatefulSet' },
    { name: 'a.*|db' },
    { labelSelector: 'app=web' },
    { labelSelector: 'app in (web,db),!tier' },
    { annotationSelector: 'tier' },
    { namespace: 'default' },
    { namespace: 'prod|team', kind: 'ConfigMap' },
    { version: 'v1', group: 'apps' },
    { name: '(?i)APP' },
  );
  return fc
    .tuple(pick(kinds), fc.nat(50), maybe(special, kinds.length === 0 ? 3 : 1))
    .map(([of, parts, other]) => (known) => {
      const object = of(known);
      return other ?? (object === undefined ? undefined : selectorOf(object, parts));
    });
}

/** The list without what there is nothing to make of. */
export function existing<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((item) => item !== undefined);
}

/** What stands in the kustomization: the text, or the path of a file with it. */
export function inlineOrFile(path: string, content: Yaml, inFile: boolean): { text: string; files: Files } {
  const text = writeYaml(content);
  return inFile ? { text: path, files: { [path]: text } } : { text, files: {} };
}
