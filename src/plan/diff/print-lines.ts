import { isObject, type JsonObject, type JsonValue } from '../../kube/json.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { compareKeys } from '../../kube/yaml/printer/key-order.ts';
import { isComplexKey, printString } from '../../kube/yaml/printer/scalar.ts';
import { belowItem, belowKey, itemLabels } from './place.ts';

/** One line of an object as people read it. */
export interface Line {
  text: string;
  /** The path of what holds the line; '' for the object itself. */
  place: string;
  /** True for a line of a text of several lines. */
  isText: boolean;
}

const INDENT = 2;

/**
 * An object as lines of YAML, for people rather than parsers: texts of several lines always stand line by line, and no
 * line is folded. `formatted` are texts that are not printed as the object has them, which is said beside them.
 */
export function printLines(value: JsonObject, formatted: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  printMap(value, 0, '', '');
  return lines;

  function add(text: string, place: string, isText = false): void {
    lines.push({ text, place, isText });
  }

  /** `lead` stands before the first line, in place of its indentation. */
  function printMap(object: JsonObject, indent: number, place: string, lead: string): void {
    let before = lead;
    for (const key of Object.keys(object).sort(compareKeys)) {
      const name = isComplexKey(key) ? JSON.stringify(key) : printString(key, 0, -1);
      printValue(object[key] ?? null, `${before}${name}:`, indent, place, belowKey(place, key));
      before = ' '.repeat(indent);
    }
  }

  function printList(items: readonly JsonValue[], indent: number, place: string): void {
    const labels = itemLabels(items);
    for (const [at, item] of items.entries()) {
      const below = belowItem(place, labels[at]!);
      const dash = `${' '.repeat(indent)}-`;
      if (isObject(item) && !isEmpty(item)) printMap(item, indent + INDENT, below, `${dash} `);
      else printValue(item, dash, indent, place, below);
    }
  }

  /** `head` is all that stands before the value: a key, or the dash of an item. */
  function printValue(value: JsonValue, head: string, indent: number, place: string, below: string): void {
    if (typeof value === 'string' && value.includes('\n')) {
      add(`${head} ${blockHeader(value)}${formatted.has(value) ? ' # formatted' : ''}`, place);
      const pad = ' '.repeat(indent + INDENT);
      for (const line of textLines(value)) add(line === '' ? '' : pad + line, below, true);
    } else if (typeof value === 'string') {
      add(`${head} ${printString(value, 0, -1)}`, place);
    } else if (typeof value !== 'object' || value === null || isEmpty(value)) {
      add(`${head} ${emitYaml(value).trimEnd()}`, place);
    } else {
      add(head, place);
      if (Array.isArray(value)) printList(value, head.endsWith('-') ? indent + INDENT : indent, below);
      else printMap(value, indent + INDENT, below, ' '.repeat(indent + INDENT));
    }
  }
}

function isEmpty(value: JsonObject | JsonValue[]): boolean {
  for (const _ in value) return false;
  return true;
}

/** `|` with what YAML needs to tell how the text begins and ends. */
function blockHeader(text: string): string {
  const indented = text.startsWith(' ') || text.startsWith('\n') ? '2' : '';
  if (!text.endsWith('\n')) return `|${indented}-`;
  return `|${indented}${text === '\n' || text.endsWith('\n\n') ? '+' : ''}`;
}

function textLines(text: string): string[] {
  const lines = text.split('\n');
  if (text.endsWith('\n')) lines.pop();
  return lines;
}
