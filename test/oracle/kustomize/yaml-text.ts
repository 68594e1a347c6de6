import type { Random } from '../flux/random.ts';

/** A YAML value to be written: the text of a scalar, entries of a map, or items of a list. */
export type Value = string | { map: [key: string, value: Value][] } | { list: Value[] };

/** Writes a value in random styles: block or flow, lists indented or not. The result ends with a line break. */
export function yamlText(value: Value, random: Random): string {
  return `${written(value, random, 0).trimStart()}\n`;
}

/** What stands behind `key:` or `-`. */
function written(value: Value, random: Random, indent: number): string {
  if (typeof value === 'string') return value === '' ? '' : ` ${value}`;
  const isEmpty = 'map' in value ? value.map.length === 0 : value.list.length === 0;
  if (isEmpty || random.below(8) === 0) return ` ${flow(value)}`;
  if ('map' in value) {
    const lines = value.map.map(
      ([key, child]) => `${pad(indent)}${key}:${written(child, random, indent + 2)}`,
    );
    return `\n${lines.join('\n')}`;
  }
  const extra = indent === 0 ? 0 : random.pick([0, 2]);
  const column = Math.max(indent - 2, 0) + extra;
  return `\n${value.list.map((item) => `${pad(column)}-${inItem(item, random, column + 2)}`).join('\n')}`;
}

/** A map in a list begins on the line of its dash. */
function inItem(item: Value, random: Random, indent: number): string {
  const text = written(item, random, indent);
  return typeof item !== 'string' && 'map' in item && text.startsWith('\n') ? ` ${text.trimStart()}` : text;
}

function flow(value: Value): string {
  if (typeof value === 'string') return /^[|>]/.test(value) ? JSON.stringify(value) : value;
  if ('map' in value) return `{${value.map.map(([key, child]) => `${key}: ${flow(child)}`).join(', ')}}`;
  return `[${value.list.map((item) => (item === '' ? 'null' : flow(item))).join(', ')}]`;
}

function pad(width: number): string {
  return ' '.repeat(width);
}

/** A block scalar, indented so far that it can stand anywhere. */
export function blockScalar(header: string, ...lines: string[]): string {
  return `${header}\n${lines.map((line) => `${pad(60)}${line}`).join('\n')}\n`;
}
