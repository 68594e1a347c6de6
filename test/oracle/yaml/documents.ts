import type { Random } from '../flux/random.ts';

/** Entries of a map, separated by `|`: one for each thing that a scalar or a key can be. */
const VALUES = String.raw`
a: yes|a: "yes"|a: y|a: NO|a: On|a: True|a: "true"|a: ~|a: Null|a:|a: "null"|a: ""|a: "~"|a: 0777|a: 0o17|a: 08|a: "08"
a: 0x1F|a: 0b101|a: 1_000|a: +5|a: -0|a: -0.0|a: "0777"|a: "1_000"|a: "0o17"|a: 1.0|a: 1.50|a: 1e3|a: "1e3"|a: 1234567.5
a: 123456.5|a: 0.00001|a: 1e21|a: 1e20|a: 9223372036854775808|a: 18446744073709551615|a: 18446744073709551616
a: -9223372036854775809|a: 12345678901234567890.5|a: .5|a: .6_9619|a: ._6|a: "5."|a: 5.|a: 1E400|a: 0b+1|a: 0o-7|a: -0b+1
a: .inf|a: .nan|a: 2001-01-01|a: "2001-01-01"|a: 2001-12-14t21:59:43.10-05:00|a: 2001-12-15 2:59:43.10|a: 2002-13-14
a: 2001-02-29|a: 2004-02-29|a: 2001-01-01 24:00:00|a: 2001-01-01T00:00:00+24:00|a: 2001-01-01T00:00:00+01:60|a: 12:30
a: "1:99"|a: 8080:80|a: "22:22"|a: "x: y"|a: "x #y"|a: x#y|a: "- x"|a: -x|a: "?x"|a: "? x"|a: ":x"|a: "x:"|a: "@x"|a: "%x"
a: "[x]"|a: "{x}"|a: "x, y"|a: "---"|a: "--- x"|a: "it's"|a: "'q'"|a: '"q"'|a: " x"|a: "x "|a: "a\tb"|a: "a\nb"|a: "a\nb\n"
a: "a\n\n"|a: "\na"|a: "a \nb"|a: "  a\nb"|a: "a\n  b"|a: "a\tb\nc"|a: "a\r\nb"|a: "é 漢"|a: "😀"|a: "\u00a0x"|a: "\u200b"
a: "\ufeffx"|a: "\u0007"|a: "\x7f"|a: "\x85"|a: "a \x85 b"|a: "\x85\x85b"|a: "\x85--- b"|a: "\ufffe"|a: "\L\P"|a: C:\dir
a: <<|a: =|a: {}|a: []|a: !!str 5|a: !!int "5"|a: !!int x|a: !!float 3|a: !!float x|a: !!bool yes|a: !!null ""|a: !!binary aGk=
a: !!binary x|a: !!timestamp "2001-01-01"|a: !foo 5|a: ! 5|a: !!map {}|a: !<tag:yaml.org,2002:str> 5
"n": 1|"1": 1|"a b": 1|"a: b": 1|"": 1|"x\ny": 1|8080: x|true: x|yes: x|~: x|2001-01-01: x|! 1: x|!!str 1: x|a.b: 1|é: 1`
  .split(/[|\n]/)
  .filter((line) => line !== '');

/** Further contents of a map. */
const BLOCKS = [
  'a: {x: , y: ~, z}',
  'a: [1, [2, {b: c}], {}]',
  'a: {t: 2001-01-01 10:00:00, d: 2001-01-01, u: a?b}',
  'a: &x {k: v}\nb: *x\nc: {<<: *x, k: w}',
  'a: &x\n  k: v\nb:\n  k: w\n  <<: *x\n  z: 1',
  'a: &x {k: 1, l: 1}\nb: &y {k: 2, m: 2}\nc:\n  <<: [*x, *y]\n  n: 3',
  'a: &x [1]\nb: {<<: *x}',
  'a: {<<: 1}',
  'a: &x {k: 1}\nb: {<<: *x, <<: *x}',
  '"<<": 1\na: 2',
  'a: 1\nb: 2\na: 3',
  'a: >\n  one\n  two\n\n  three',
  'a: >\n  one\n    two\n  three',
  'a: >+\n  one\n\n',
  'a: >-\n  one\n  two',
  'a: >\n\n  one\n\n\n   two\n\n  three\n',
  'a: >\n    one\n   two',
  'a: >2\n    one\n   two',
  'a: |\n  one\n    two',
  'a: |+\n  one\n\n',
  'a: |-\n  one',
  'a: |2\n   one\n  two',
  'a: |\n\ttab',
  'a: |2\n  \ttab\n  x',
  'a: |\n  \ttab\n',
  'a: # c\n  b: c # d',
  'a:\n\tb: c',
  'a: b\n\t\nc: d',
  'a: b\n\t# c\nc: d',
  '# c\n\t# d\na: b',
  'a: [\nb,\nc\n]',
  'a: {\nb: c\n}',
  'a: [\n\tb]',
  'a:\n- b\n- c',
  'a:\n  - b\n  -\n  - - c\n    - d\n  - e: f\n    g: h',
  'a: "b\n\n  c"',
  "a: 'b\n\n  c'",
  'a: b\n  c\n\n  d',
  '? a\n: b\n? c',
  '? - a\n: b',
  'a: b: c',
  'a: - b',
  'a: "b" c',
  '- a\nb: c',
  'a: b\n c: d',
  'a:\n    b: c\n  d: e',
  'a: *x',
  'a: &x *x',
  'a: &x [*x]',
  'a: &a.b c',
  'a: "\\/"',
  'a: "\\ud83d\\ude00"',
  'a: "x',
  "a: 'x",
  'a: [b',
  'a: {b',
  'a: [b}',
  'a: @b',
  'a: `b',
  'a: %b',
  'a: !x!y b',
  'a: [: b]',
  'a: [?]',
  'a: {? b : c, d}',
  'a: [b: c, d]',
  'a: {url: http://x/?q=1}',
  'a: {b:c, "d":e, f :g}',
  'a: [a, , b]',
  'a: [-]',
  'a: [- b]',
  'a: {a: b,}',
  'a: {,}',
  '&x a: &y b\nc: *x',
  '!!str a: b',
  'a: &x\nb: *x',
  'a: &x\n  !!map\n  b: c',
  'a:\n|\n b',
  'a: b\u2028  c',
  'a: b\u0085  c',
  '"a": "b\u2028  c"',
  `${'k'.repeat(1030)}: v`,
  `"${'k'.repeat(1022)}": v`,
  `${'k'.repeat(128)}: v`,
  `${'k'.repeat(129)}: v`,
  `a: ${'word '.repeat(30)}x`,
  `a: 'it''s: ${'word  '.repeat(30)}x'`,
  `a: "\\t ${'word   word '.repeat(20)}x"`,
];

/** Whole texts. */
const STREAMS = [
  '',
  ' ',
  '# c\n',
  '---\n',
  '---\n# c\n',
  '--- a\n',
  '--- a: b\n',
  '---\na: b\n---\nc: d\n',
  'a: b\n...\nc d: : e\n',
  '...\n',
  '%YAML 1.1\n---\na: b\n',
  '%YAML 1.2\n---\na: b\n',
  '%YAML 1.1\na: b\n',
  '%TAG !e! tag:e,\n---\na: !e!x b\n',
  '%FOO\n---\na: b\n',
  '\ufeffa: b\n',
  'a: b\r\nc: |\r\n  d\r\n  e\r\n',
  'a: \u0001\n',
  'a: \u007f\n',
  'a: "\u0000"\n',
  '{"a": [1, {"b": null}]}\n',
  '{"a": 1}\n{"b": 2}\n',
  '[a, b]\n',
  'a\n',
  '"a": "b"\n',
  '- a\n- b\n',
  '{a: b}: c\n',
  'a: "\n---\n"\n',
  'a: |\n  x\n---\nb: c\n',
];

/** Texts that show one thing each. */
export function chosenDocuments(): string[] {
  const under = (text: string) => `spec:\n${text.replaceAll(/^(?=.)/gm, '  ')}\n`;
  return [...VALUES, ...BLOCKS].map(under).concat(STREAMS);
}

const ATOMS = [
  'a',
  'b',
  'foo',
  '1',
  'true',
  '~',
  ':',
  ': ',
  '- ',
  '-',
  '? ',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n',
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  '\t',
  '#',
  ' # c',
  '\n# c\n',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  "'",
  '"',
  '"x"',
  "'y'",
  '&a ',
  '*a',
  '!!str ',
  '!!int ',
  '!foo ',
  '|',
  '>',
  '|-',
  '>+',
  '|2',
  '\n---\n',
  '---',
  '%',
  '@',
  '<<: ',
  '\\',
  'a: ',
  'b: ',
  'k: v\n',
  '- x\n',
  '\n a: b',
  '""',
  'é',
  '\r\n',
  '\u0085',
  '\u2028',
  'x y',
  'x:y',
  '- - ',
  '0x1f',
  'a:\n',
  'a:\n  b:\n    c: d\n',
  '- a: 1\n  b: 2\n',
  '{a: b, c: [d]}',
  '|\n  t\n   u\n\n',
  '>\n  t\n\n  u\n',
  '"a\n  b"',
  'a\n  b',
  '{a, b: }',
  '[a: b, c]',
  'key: # c\n',
  '  x: y\n',
];

const SEEDS = [
  'a: b\nc:\n  - d\n  - e: f\n    g: h\n',
  'kind: X\nmetadata:\n  name: a # c\n  labels: {a: b, "c": \'d\'}\nspec:\n  x: |\n    foo\n      bar\n\n  y: >-\n    a\n    b\n  z: [1, 2, {a: b}]\n',
  '- a\n- b\n-\n  - c\n- d: e\n  f: g\n',
  'a: &x\n  b: c\nd: *x\ne:\n  <<: *x\n  f: g\n',
  '"a": "b\\n\n  c"\n\'d\': \'e\n\n  f\'\n',
  '{"a": [1,\n "b", {"c": null}],\n"d": "e"}\n',
  'a: b\n  c\n  d\ne: "f"\n',
  '- &a !!str x\n- !!map {a: *a}\n- !<tag:yaml.org,2002:int> "5"\n',
  'a:\n- b\n- c\nd:\n  - e\n',
];

/** A text out of pieces of YAML, or a sound text with a few characters changed. */
export function randomDocument(random: Random): string {
  if (random.below(2) === 0) return random.list(1, 14, () => random.pick(ATOMS)).join('');
  let text = random.pick(SEEDS);
  for (let changes = 1 + random.below(4); changes > 0; changes--) text = change(random, text);
  return text;
}

function change(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const before = text.slice(0, at);
  switch (random.below(3)) {
    case 0:
      return before + random.pick(ATOMS) + text.slice(at);
    case 1:
      return before + text.slice(at + 1 + random.below(3));
    default: {
      const from = random.below(text.length + 1);
      return before + text.slice(from, from + random.below(8)) + text.slice(at);
    }
  }
}
