import type { JsonObject, JsonValue } from '../../../src/kube/json.ts';
import { jsonObject } from '../../../src/kube/json.ts';
import type { Random } from '../flux/random.ts';

const PIECES = [
  'a',
  'word ',
  'aaaaaaaaaa ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\r',
  '\u2028',
  '\u2029',
  '\u00a0',
  'é',
  '漢',
  '😀',
  '\ufeff',
  '"',
  "'",
  '\\',
  ':',
  ': ',
  ' #',
  '#',
  '-',
  '- ',
  '?',
  '? ',
  ',',
  '[',
  '{',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '0',
  '12',
  '1.5',
  '1e3',
  '0x1f',
  '0o17',
  '_',
  '+',
  '.inf',
  'true',
  'yes',
  'on',
  'null',
  '~',
  '<<',
  '=',
  '2001-01-01',
  '12:30',
  '\u0007',
  '\u0000',
  '---',
  '...',
  '<',
  '/',
  'n',
];

const WORDS = ['aaaa', 'bbbbbbbbb', 'c', 'dd:', 'e, ', "it's", 'é漢', '😀', '', 'x\\y', '"q"', '\t'];

const KEYS = [
  'a',
  'b',
  'name',
  'a1',
  'a10',
  'a2',
  'A',
  '_x',
  'x-y',
  'x.y',
  'x/y',
  'é',
  '10',
  '9',
  '1',
  'z0',
  'z00',
  'z01',
  'yes',
  'n',
  '',
];

function randomText(random: Random): string {
  return random.list(0, random.below(4) === 0 ? 30 : 5, () => random.pick(PIECES)).join('');
}

/** Words and spaces past the column where lines are folded. */
function longText(random: Random): string {
  const text = random
    .list(5, 30, () => random.pick(WORDS) + random.pick([' ', ' ', ' ', '  ', '\n']))
    .join('');
  return random.below(2) === 0 ? text.trim() : text;
}

function randomNumber(random: Random): number | bigint {
  switch (random.below(5)) {
    case 0:
      return random.below(1000) - 500;
    case 1:
      return (random.below(1_000_000) - 500_000) / 10 ** random.below(9);
    case 2:
      return (random.below(1e9) + 0.5) * 10 ** random.below(18);
    case 3:
      return BigInt(random.below(1e9)) * 1_000_000_007n;
    default:
      return (random.below(2) === 0 ? 1 : -1) * 2 ** (random.below(120) - 20);
  }
}

/** A key. No key mixes leading digits and letters, as go-yaml's order of such keys is random. */
function randomKey(random: Random): string {
  const kind = random.below(12);
  const text =
    kind === 0
      ? [...longText(random)].slice(0, random.below(160)).join('')
      : kind < 4
        ? randomText(random)
        : '';
  return (text || random.pick(KEYS)).replace(/^[-+._0-9]+(?=[^0-9])/, '');
}

/** A JSON value of any shape; `depth` counts the collections around it. */
export function randomValue(random: Random, depth = 0): JsonValue {
  switch (random.below(depth > 3 ? 6 : 9)) {
    case 0:
      return null;
    case 1:
      return random.below(2) === 0;
    case 2:
      return randomNumber(random);
    case 3:
    case 4:
      return randomText(random);
    case 5:
      return longText(random);
    case 6:
      return random.list(0, 3, () => randomValue(random, depth + 1));
    default:
      return randomObject(random, depth);
  }
}

/** A JSON object. */
export function randomObject(random: Random, depth = 0): JsonObject {
  const object = jsonObject();
  for (let count = random.below(4); count > 0; count--)
    object[randomKey(random)] = randomValue(random, depth + 1);
  return object;
}
