import type { Random } from './random.ts';

export interface EnvsubstCase {
  text: string;
  strict: boolean;
}

/** The variables that every case may use. */
export const VARIABLES: Record<string, string> = {
  A: 'hello',
  P: '/a/b/c',
  N: '2',
  M: '-2',
  H: 'he',
  E: '',
  W: 'Grüße, ß 日本',
  B: 'a[b]*c?\\d',
  L: 'llama.llama',
};
const NAMES = [...Object.keys(VARIABLES), 'U', 'V', '1', '_x', 'ä', 'A1'];
const TEXT = [
  ...[
    'a',
    'l',
    'he',
    ' ',
    '.',
    '-2',
    '1',
    '0',
    ':',
    '/',
    '\\/',
    '\\\\',
    '\\',
    '$',
    '$$',
    '{',
    '}',
    '*',
    '?',
    '#',
    '%',
  ],
  ...['[a-z]', '[^a]', '[', ']', '=', '-', '+', ',', '^', '\n', 'ü', '😀', '"', '|', 'l*', '*l', 'lo', '?l'],
];

/** A text of random expressions: most of them well-formed, some cut short or put together wrongly. */
export function envsubstCase(random: Random): EnvsubstCase {
  const text = (most: number): string => random.list(0, most, () => random.pick(TEXT)).join('');
  const argument = (depth: number): string => {
    const choice = random.below(6);
    if (choice === 0 && depth < 3) return expression(depth + 1);
    if (choice === 1 && depth < 3) return text(1) + expression(depth + 1) + text(1);
    return text(2);
  };
  const operation = (depth: number): string => {
    switch (random.below(9)) {
      case 0:
        return '';
      case 1:
      case 2:
        return random.pick([':-', ':=', '=', ':?', ':+', '-', '+', '?']) + argument(depth);
      case 3:
        return `:${argument(depth)}${random.below(2) === 0 ? `:${argument(depth)}` : ''}`;
      case 4:
        return random.pick(['^', '^^', ',', ',,', ',^', '^,,']);
      case 5:
      case 6:
        return random.pick(['#', '##', '%', '%%', '###']) + argument(depth);
      default:
        return `${random.pick(['/', '//', '/#', '/%'])}${argument(depth)}/${argument(depth)}`;
    }
  };
  const expression = (depth: number): string => {
    if (random.below(12) === 0) return `\${#${random.pick(NAMES)}}`;
    return `\${${random.pick(NAMES)}${operation(depth)}${random.below(25) === 0 ? '' : '}'}`;
  };
  const parts = random.list(1, 3, () => text(2) + expression(0));
  return { text: parts.join('') + text(2), strict: random.below(3) === 0 };
}
