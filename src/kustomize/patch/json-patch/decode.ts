import { readDocumentV2 } from '../../../kube/yaml/read.ts';
import type { SourceText } from '../../../kube/yaml/source.ts';
import { toJsonV2 } from '../../../kube/yaml/value.ts';
import { BuildError } from '../../errors.ts';
import { toTree } from './convert.ts';
import { readJson } from './read-json.ts';
import { type Json, type JsonMember, type Place, stringOf } from './tree.ts';

/** A field that should hold a string, or what is wrong with it. */
export type TextField = { text: string } | { problem: string };

/** One operation of a JSON patch. What is wrong with its fields shows when it is applied. */
export interface Operation {
  /** The `op`; `unknown` when it is no string. */
  kind: string;
  path: TextField;
  from: TextField;
  /** Undefined when there is no `value`. */
  value: Json | null | undefined;
  place: Place;
}

/**
 * The operations of a JSON patch: JSON when it begins with `[`, else YAML by the rules of 1.1, of which only the first
 * document counts (`kubernetes-sigs/kustomize:api/internal/builtins/PatchTransformer.go`, `evanphx/json-patch`).
 * Throws `YamlError`, and `BuildError` when the text is no list of objects.
 */
export function decodeJsonPatch(source: SourceText): Operation[] {
  const patch = source.text.startsWith('[') ? readJson(source) : readYaml(source);
  if (patch === null) return [];
  if (patch.kind !== 'array') throw wrongType(patch, 'jsonpatch.Patch');
  return patch.items.map((item) => operation(item, patch.place));
}

function readYaml(source: SourceText): Json | null {
  const node = readDocumentV2(source);
  return node === undefined ? null : toTree(toJsonV2(node), node);
}

function operation(item: Json | null, patchPlace: Place): Operation {
  if (item !== null && item.kind !== 'object') throw wrongType(item, 'jsonpatch.Operation');
  const fields: ReadonlyMap<string, JsonMember> = item?.members ?? new Map();
  return {
    kind: stringOf(fields.get('op')?.value) ?? 'unknown',
    path: textField(fields.get('path')?.value, 'operation missing path field: missing value'),
    from: textField(fields.get('from')?.value, 'operation, missing from field: missing value'),
    value: fields.get('value')?.value,
    place: item?.place ?? patchPlace,
  };
}

function textField(value: Json | null | undefined, missing: string): TextField {
  const text = stringOf(value);
  if (text !== undefined) return { text };
  return { problem: value ? wrongType(value, 'string').message : missing };
}

function wrongType(value: Json, type: string): BuildError {
  const { place } = value;
  const message = `json: cannot unmarshal ${goKind(value)} into Go value of type ${type}`;
  return new BuildError(message, place.source?.locate(place.offset));
}

function goKind(value: Json): string {
  if (value.kind !== 'scalar') return value.kind;
  if (value.raw.startsWith('"')) return 'string';
  return value.raw === 'true' || value.raw === 'false' ? 'bool' : 'number';
}
