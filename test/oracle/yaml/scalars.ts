import type { Random } from '../flux/random.ts';

function digits(random: Random, most: number): string {
  return random.list(1, most, () => String(random.below(10))).join('');
}

function number(random: Random): string {
  const sign = random.pick(['', '-', '+']);
  switch (random.below(4)) {
    case 0:
      return sign + digits(random, 20);
    case 1:
      return `${sign}${digits(random, 6)}.${random.pick(['', digits(random, 6)])}${random.pick(['', `e${random.pick(['', '-', '+'])}${digits(random, 3)}`])}`;
    case 2:
      return (
        sign +
        random.pick(['0x', '0X', '0b', '0B', '0o', '0O', '0']) +
        random.list(1, 18, () => random.pick([...'0123456789abcdefABCDEF_+-'])).join('')
      );
    default:
      return random.list(1, 8, () => random.pick([...'0123456789_.eE+-x:'])).join('');
  }
}

function timestamp(random: Random): string {
  const part = (below: number) => String(random.below(below)).padStart(1 + random.below(2), '0');
  const date = `${random.pick(['2001', '0000', '9999', '200', '20011', '2000'])}-${part(14)}-${part(33)}`;
  if (random.below(4) === 0) return date;
  const fraction = random.pick(['', `.${digits(random, 11)}`, `,${digits(random, 3)}`, '.']);
  const zone = random.pick([
    '',
    'Z',
    'z',
    '+01:00',
    '-05:30',
    '+24:00',
    '+23:60',
    '-00:00',
    '+1:00',
    '+0100',
    '+25:00',
    ' Z',
  ]);
  return `${date}${random.pick(['T', 't', ' ', '  ', 'x'])}${part(26)}:${part(62)}:${part(62)}${fraction}${zone}`;
}

const WORDS = [
  'y',
  'Yes',
  'N',
  'NO',
  'On',
  'off',
  'true',
  'True',
  'tRue',
  'FALSE',
  'null',
  'NULL',
  '~',
  '<<',
  '=',
  '',
  'abc',
  'a b',
  'a: b',
  'a #b',
  '12:30',
  '1:99',
  'é',
  '😀',
  '.inf',
  '-.INF',
  '.nan',
  '.',
  '0x',
  '08',
  '1e400',
  '9223372036854775808',
  '18446744073709551616',
  '1_000',
];

function blockScalar(random: Random): string {
  const explicit = random.below(4) === 0;
  const indent = explicit ? '  ' : '    ';
  const header =
    random.pick(['|', '>', '>']) +
    random.pick(['', '-', '+']) +
    (explicit ? '2' : '') +
    random.pick(['', '', ' # c']);
  const line = () => {
    switch (random.below(6)) {
      case 0:
        return '';
      case 1:
        return `${indent}${random.pick(['one', 'two', 'x y', 'z '])}\n`;
      case 2:
        return `${indent}${random.pick([' ', '  ', '\t'])}${random.pick(['more', 'x'])}\n`;
      case 3:
        return `${indent.slice(random.below(5))}\n`;
      case 4:
        return `${indent}${random.list(1, 30, () => random.pick(['word ', 'wordd  ', 'w'])).join('')}x\n`;
      default:
        return `${indent}é${random.pick(['\u0085', '\u2028'])}b\n`;
    }
  };
  return `${header}\n${random.list(0, 7, line).join('')}`;
}

const IN_DOUBLE = [
  'a',
  ' ',
  '  ',
  '\\n',
  '\\t',
  '\\x85',
  '\\N',
  '\\L',
  '\\e',
  '\\0',
  '\\x7f',
  '\\ufeff',
  '\\ufffe',
  '\\U0001F600',
  '\\_',
  'é',
  '\\"',
  "'",
  '\\\\',
  '\n   ',
  '\n\n  ',
  '\\\n  ',
  '\\  ',
  '\t',
  '\\x41',
  '---',
  '#',
  ':',
  '\\x85\\x85',
  ' \\x85 ',
  '\\v',
  '\\r',
  "\\'",
  '\u0085',
  '\u2028',
];

const IN_SINGLE = [
  'a',
  ' ',
  '  ',
  "''",
  '"',
  '\\n',
  '\n   ',
  '\n\n  ',
  '\t',
  '#',
  ': ',
  '\u0085',
  '\u2028',
  ' \u2029 ',
  'é',
];

const TAGS = [
  '',
  '',
  '',
  '',
  '!!str ',
  '!!int ',
  '!!float ',
  '!!bool ',
  '!!null ',
  '!!timestamp ',
  '!foo ',
  '! ',
  '!!map ',
  '!<tag:yaml.org,2002:int> ',
];

function lineScalar(random: Random): string {
  const quoted = (quote: string, pieces: readonly string[]) =>
    quote + random.list(0, 6, () => random.pick(pieces)).join('') + quote;
  const make = [
    number,
    timestamp,
    () => random.pick(WORDS),
    () => quoted('"', IN_DOUBLE),
    () => quoted("'", IN_SINGLE),
  ];
  return random.pick(TAGS) + random.pick(make)(random);
}

/** A small document around one or two scalars of every sort. */
export function randomScalarDocument(random: Random): string {
  switch (random.below(8)) {
    case 0:
      return `s:\n  ${lineScalar(random)}: x\n`;
    case 1:
      return `s: {a: ${lineScalar(random)}, b: , c}\n`;
    case 2:
      return `s: [${lineScalar(random)}, ${lineScalar(random)}]\n`;
    case 3:
      return `s:\n  - ${lineScalar(random)}\n  - a\n`;
    case 4:
    case 5:
      return `s:\n  k: ${random.pick(TAGS)}${blockScalar(random)}\n  z: 1\n`;
    default:
      return `s:\n  k: ${lineScalar(random)}\n  z: 1\n`;
  }
}
