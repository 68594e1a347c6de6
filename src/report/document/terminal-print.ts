import type { Block, Inline, ListItem } from './document.ts';
import { oneLine, visible } from './visible.ts';

/** How parts of a document look on a terminal: text in, text out. */
interface Style {
  strong(text: string): string;
  removed(text: string): string;
  added(text: string): string;
  faint(text: string): string;
}

const PLAIN: Style = { strong: same, removed: same, added: same, faint: same };
const COLORED: Style = { strong: sgr(1, 22), removed: sgr(31, 39), added: sgr(32, 39), faint: sgr(2, 22) };

/** A longer cell stands out, and does not push the others of its column away. */
const WIDEST_CELL = 80;

/** A document as lines for a terminal; what other formats fold is indented. */
export function printTerminal(blocks: readonly Block[], color: boolean): string {
  const lines = printBlocks(blocks, color ? COLORED : PLAIN);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function printBlocks(blocks: readonly Block[], style: Style): string[] {
  return blocks.flatMap((block, at) => {
    switch (block.type) {
      case 'heading':
        return [...(at === 0 ? [] : ['']), style.strong(printInline(block.content, PLAIN))];
      case 'paragraph':
        return [...(blocks[at - 1]?.type === 'details' ? [''] : []), printInline(block.content, style)];
      case 'list':
        return printItems(block.items, '', style);
      case 'table':
        return printTable(block.header, block.rows, style);
      case 'details':
        return [
          printInline(block.summary, style),
          ...printBlocks(block.blocks, style).map((line) => `    ${line}`),
        ];
      case 'code':
        return printDiff(block.text, style);
      default:
        return [];
    }
  });
}

function printInline(content: readonly Inline[], style: Style): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return visible(inline.replace(/\s+/g, ' '));
      if ('code' in inline) return oneLine(inline.code);
      if ('strong' in inline) return style.strong(oneLine(inline.strong));
      return `${oneLine(inline.link)}: ${oneLine(inline.url)}`;
    })
    .join('');
}

function printItems(items: readonly ListItem[], indent: string, style: Style): string[] {
  return items.flatMap(({ content, items: below = [] }) => [
    `${indent}- ${printInline(content, style)}`,
    ...printItems(below, `${indent}  `, style),
  ]);
}

function printTable(header: readonly string[], rows: readonly Inline[][][], style: Style): string[] {
  const cells = rows.map((row) => row.map((cell) => printInline(cell, PLAIN)));
  const widths = header.map((title, column) =>
    cells.reduce((width, row) => Math.max(width, Math.min(row[column]!.length, WIDEST_CELL)), title.length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [style.faint(line(header)), ...cells.map(line)];
}

function printDiff(text: string, style: Style): string[] {
  const lines = visible(text).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    if (line.startsWith('+')) return style.added(line);
    if (line.startsWith('-')) return style.removed(line);
    return line.startsWith('@@') ? style.faint(line) : line;
  });
}

/** A pair of "select graphic rendition" codes: on and off. */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

function same(text: string): string {
  return text;
}
