import type { Dialect } from './dialect.ts';
import { failAt } from './errors.ts';
import type { ScalarNode } from './node.ts';
import { parseFloat64, parseInteger } from './numbers.ts';
import { parseTimestamp } from './timestamp.ts';

/** A scalar with its type settled. `tag` is the short form of the tag; any tag not listed holds a string. */
export type Resolved =
  | { tag: '!!null'; value: null }
  | { tag: '!!bool'; value: boolean }
  /** A bigint where a double could not hold it. */
  | { tag: '!!int'; value: number | bigint }
  /** May be infinite or not a number. */
  | { tag: '!!float'; value: number }
  /** As Go prints it in JSON (RFC 3339); see `parseTimestamp`. */
  | { tag: '!!timestamp'; value: string }
  | { tag: StringTag; value: string };

/** `!!str`, `!!merge`, `!!binary`, and every tag that YAML does not define. */
type StringTag = '!!str' | '!!merge' | '!!binary' | '!other';

const NULL: Resolved = { tag: '!!null', value: null };
const TRUE: Resolved = { tag: '!!bool', value: true };
const FALSE: Resolved = { tag: '!!bool', value: false };

function words(...lists: readonly (readonly [Resolved, string])[]): [string, Resolved][] {
  return lists.flatMap(([value, list]) => list.split(' ').map((word): [string, Resolved] => [word, value]));
}

const WORDS: ReadonlyMap<string, Resolved> = new Map(
  words(
    [NULL, '~ null Null NULL'],
    [TRUE, 'true True TRUE'],
    [FALSE, 'false False FALSE'],
    [{ tag: '!!float', value: Number.NaN }, '.nan .NaN .NAN'],
    [{ tag: '!!float', value: Number.POSITIVE_INFINITY }, '.inf .Inf .INF +.inf +.Inf +.INF'],
    [{ tag: '!!float', value: Number.NEGATIVE_INFINITY }, '-.inf -.Inf -.INF'],
  ),
);

/** YAML 1.1 has more booleans. */
const WORDS_V2: ReadonlyMap<string, Resolved> = new Map([
  ...WORDS,
  ...words([TRUE, 'y Y yes Yes YES on On ON'], [FALSE, 'n N no No NO off Off OFF']),
]);

const LONGEST_WORD = 5;

/**
 * The type and value of a scalar as go-yaml v3 settles it, which is how kustomize reads resources
 * (`yaml/go-yaml:resolve.go`, `decode.go`). Throws `YamlError` when the text does not fit an explicit tag.
 */
export function resolveScalar(node: ScalarNode): Resolved {
  return resolve(node, 3);
}

/**
 * The same as go-yaml v2 settles it, by the rules of YAML 1.1: kustomization files, JSON-6902 patches written as YAML
 * and the result of Flux's post-build substitution are read so. Timestamps are for the caller to take as text.
 */
export function resolveScalarV2(node: ScalarNode): Resolved {
  return resolve(node, 2);
}

/** True for a scalar that was read as null: absent, `~`, `null`, or tagged so. */
export function isNull(node: ScalarNode): boolean {
  if (node.tag === '!!null') return true;
  if (node.tag !== '' || node.style !== 'plain' || node.heldTag !== undefined) return false;
  return node.text === '' || WORDS.get(node.text) === NULL;
}

/** The type that a text has when it stands plain and untagged. */
export function resolveText(text: string): Resolved {
  return resolvePlain(text, 3);
}

/** The same by the rules of YAML 1.1. */
export function resolveTextV2(text: string): Resolved {
  return resolvePlain(text, 2);
}

function resolve(node: ScalarNode, dialect: Dialect): Resolved {
  const { tag, text, style } = node;
  switch (tag) {
    case '':
      if (style !== 'plain') return { tag: '!!str', value: text };
      return text === '<<' ? { tag: '!!merge', value: text } : resolvePlain(text, dialect);
    case '!!str':
    case '!!merge':
      return { tag, value: text };
    case '!!binary':
      return { tag, value: decodeBase64(node) };
    case '!!null':
    case '!!bool':
    case '!!int':
    case '!!float':
    case '!!timestamp':
      return fit(node, resolvePlain(text, dialect, tag === '!!timestamp'));
    default:
      return { tag: '!other', value: text };
  }
}

/** A value as its tag wants it. */
function fit(node: ScalarNode, found: Resolved): Resolved {
  const { tag, text } = node;
  if (found.tag === tag) return found;
  if (tag === '!!float' && found.tag === '!!int' && BigInt(found.value) < 2n ** 63n) {
    return { tag, value: Number(found.value) };
  }
  return failAt(node, `yaml: cannot decode ${found.tag} \`${text}\` as a ${tag}`);
}

function resolvePlain(text: string, dialect: Dialect, timestamps = true): Resolved {
  if (text === '') return NULL;
  const words = dialect === 2 ? WORDS_V2 : WORDS;
  const found = text.length <= LONGEST_WORD ? words.get(text) : undefined;
  return found ?? resolveNumber(text, dialect, timestamps) ?? { tag: '!!str', value: text };
}

function resolveNumber(text: string, dialect: Dialect, timestamps: boolean): Resolved | undefined {
  const first = text.charCodeAt(0);
  if (first > 0x39 || first < 0x2b) return undefined;
  if (first !== 0x2e) {
    const time = timestamps ? parseTimestamp(text) : undefined;
    if (time !== undefined) return { tag: '!!timestamp', value: time };
    const integer = parseInteger(text, dialect);
    if (integer !== undefined) return { tag: '!!int', value: integer };
  }
  const float = parseFloat64(text);
  return float === undefined ? undefined : { tag: '!!float', value: float };
}

function decodeBase64(node: ScalarNode): string {
  const packed = node.text.replaceAll(/[\r\n]/g, '');
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) {
    failAt(node, 'yaml: !!binary value contains invalid base64 data');
  }
  return Buffer.from(packed, 'base64').toString('utf8');
}
