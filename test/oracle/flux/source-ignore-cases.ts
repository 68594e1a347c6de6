import type { Random } from './random.ts';

export interface SourceIgnoreCase {
  patterns: { text: string; domain: string[] }[];
  paths: { path: string; directory: boolean }[];
}

const NAMES = ['a', 'b', 'foo', 'foobar', 'bar', 'd', 'x.md', 'b.yaml', '.github', '.sops.yaml', 'ü', 'foo '];
const PARTS = [
  ...[
    ...NAMES,
    '*',
    '**',
    '?',
    'fo?',
    'foo*',
    '*.yaml',
    '*.md',
    'foo**',
    '**bar',
    '[ab]',
    '[^a]',
    '[a-',
    '[]a]',
  ],
  ...['\\*', 'f*o*', '\\', '?'],
];

/** A few ignore files and the paths to judge by them. */
export function sourceIgnoreCase(random: Random): SourceIgnoreCase {
  const path = (): string => random.list(1, 4, () => random.pick(NAMES)).join('/');
  const line = (): string => {
    if (random.below(12) === 0)
      return random.pick(['# comment', '', '  ', ' # c', '!', '/', '//', '!/', '\\ ', 'foo\\ ']);
    const parts = random.list(1, 4, () => random.pick(PARTS)).join('/');
    const negation = random.below(3) === 0 ? '!' : '';
    return `${negation}${random.pick(['', '', '/'])}${parts}${random.pick(['', '', '', '/', ' ', '/**', '//'])}`;
  };
  return {
    patterns: random.list(0, 2, () => ({
      text: random.list(1, 4, line).join(random.pick(['\n', '\n', '\r\n'])),
      domain: random.below(4) === 0 ? path().split('/').slice(0, 2) : [],
    })),
    paths: random.list(4, 8, () => ({ path: path(), directory: random.below(3) === 0 })),
  };
}
