import { compareBytes } from '../../../kube/compare.ts';
import { goJson } from '../../../kube/go-json.ts';
import { isObject, type JsonValue } from '../../../kube/json.ts';
import { fromJson, fromString } from '../../../kube/yaml/from-json.ts';
import { map, type Node, scalar, seq } from '../../../kube/yaml/node.ts';
import { resolveScalar } from '../../../kube/yaml/resolve.ts';
import { BuildError } from '../../errors.ts';
import { type Json, type JsonMember, type JsonScalar, MAX_DEPTH, NOWHERE, type Place } from './tree.ts';

/** The tree of the data `value`, each part at the place of its node: `node` is what the data was made of. */
export function toTree(value: JsonValue, node: Node | undefined): Json | null {
  if (value === null) return null;
  const place = node ?? NOWHERE;
  if (Array.isArray(value)) {
    const items = node?.kind === 'seq' ? node.items : [];
    return { kind: 'array', items: value.map((item, i) => toTree(item, items[i])), place };
  }
  if (!isObject(value)) return { kind: 'scalar', raw: goJson(value), place };

  const entries = new Map(node?.kind === 'map' ? node.entries.map((entry) => [entry.key.text, entry]) : []);
  const members = new Map<string, JsonMember>();
  for (const [key, member] of Object.entries(value)) {
    const entry = entries.get(key);
    members.set(key, { keyPlace: entry?.key ?? NOWHERE, value: toTree(member, entry?.value) });
  }
  return { kind: 'object', members, place };
}

/**
 * The nodes that kyaml makes of JSON that Go has decoded: every number a float64, styles as go-yaml chooses them, keys
 * in order. Throws `BuildError` for a number beyond a float64, and for what is nested too deep to be an object.
 */
export function toNode(tree: Json | null, depth = 0): Node {
  // It has no place, and is tagged for that: untagged nodes without a place are taken for text of our own.
  if (tree === null) return scalar('null', { tag: '!!null' });
  if (depth > MAX_DEPTH) throw errorAt(tree.place, 'exceeded max depth');
  const place = placeOnly(tree.place);
  switch (tree.kind) {
    case 'scalar': {
      const node = { ...fromJson(parse(tree), 'float64'), ...place };
      // go-yaml has read it, though no file that we know of holds it.
      if (node.kind === 'scalar' && node.source === undefined) node.heldTag = resolveScalar(node).tag;
      return node;
    }
    case 'array':
      return seq(
        tree.items.map((item) => toNode(item, depth + 1)),
        place,
      );
    case 'object': {
      const members = [...tree.members].sort(([a], [b]) => compareBytes(a, b));
      const entries = members.map(([key, { keyPlace, value }]) => ({
        key: { ...fromString(key), ...placeOnly(keyPlace) },
        value: toNode(value, depth + 1),
      }));
      return map(entries, place);
    }
  }
}

function parse({ raw, place }: JsonScalar): JsonValue {
  const value: JsonValue = JSON.parse(raw);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw errorAt(place, `json: cannot unmarshal number ${raw} into Go value of type float64`);
  }
  return value;
}

/** A place may be a whole node, of which nothing else is wanted. */
function placeOnly({ source, offset }: Place): Place {
  return { source, offset };
}

function errorAt({ source, offset }: Place, message: string): BuildError {
  return new BuildError(message, source?.locate(offset));
}
