import fc from 'fast-check';
import { Source, type Yaml } from './yaml.ts';

const LONG =
  'a line that is longer than eighty columns, so that it has to be folded somewhere on the way out, twice';

const SOURCES = [
  ...['yes', 'No', 'on', 'y', 'True', 'null', '~', '', '0777', '0o17', '08', '1_000', '+5', '-0', '0x1F'],
  ...['1e3', '1.0', '1.50', '.5', '1234567.5', '1e21', '9007199254740993', '18446744073709551616', '1E400'],
  ...['12:30', '8080:80', '2001-01-01', '2001-12-14t21:59:43.10-05:00', '2002-13-14', '<<', '=', 'x#y', '-x'],
  ...['?x', ':x', 'C:\\dir', 'é 漢', "'it''s'", "'1'", '"1"', '"true"', '"a\\tb"', '"\\u200b"', '"a\\nb\\n"'],
  ...['!!str 5', '!!int 5', '!!float 3', '!!binary aGk=', '!foo 5', '&anchor text', 'text # comment', "''"],
  ...[
    '"😀"',
    '"a \\nb"',
    '" x "',
    "'x: y'",
    '"# {\\"type\\":\\"array\\"}"',
    '"$(VALUE)"',
    '$(VALUE)',
    '$$x',
    '{}',
  ],
  ...[
    '|\n  a\n  b',
    '|-\n  a\n    b',
    '|+\n  a\n\n',
    '>\n  a\n  b\n\n  c',
    '>-\n  a\n    b\n  c',
    '>+\n  a\n\n',
  ],
  ...[
    'two\n  lines',
    '"two\n  lines"',
    `|\n  {"a": {"b": [1, "x"]}}`,
    '|\n  a:\n    b: 1 # one\n  c: [x, y]',
  ],
  ...[LONG, `'${LONG}: x'`, JSON.stringify(`${LONG}\n${LONG}`), `>\n  ${LONG}\n  ${LONG}`],
].map((text) => new Source(text));

const text = fc
  .string({
    unit: fc.constantFrom(...'abz019 \n\t:#-?,[]{}&*!|>\'"%@`~=<$()\\/éA_.'),
    maxLength: 12,
  })
  .map((value) => new Source(JSON.stringify(value)));

/** A scalar as people write it, or as they should not. */
export const scalar: fc.Arbitrary<Yaml> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('x', 'y', 'value', '1') },
  { weight: 6, arbitrary: fc.constantFrom(...SOURCES) },
  { weight: 3, arbitrary: text },
);

/** A scalar, or a small tree of them. */
export const anything: fc.Arbitrary<Yaml> = fc.letrec<{ node: Yaml }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(tie('node'), { maxLength: 3 }) },
    {
      weight: 2,
      arbitrary: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'name'), tie('node'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    },
  ),
})).node;
