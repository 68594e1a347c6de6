import type { Block, ListItem } from './document.ts';
import { fencedCode, inlineHtml, inlineMarkdown } from './markdown-escape.ts';
import { mermaid } from './mermaid.ts';

/**
 * A document as GitHub-flavoured Markdown, or undefined when that takes more than `limit` UTF-16 code units. It stops as
 * soon as it knows, so to measure a document is to print it.
 */
export function printMarkdown(
  blocks: readonly Block[],
  limit = Number.POSITIVE_INFINITY,
): string | undefined {
  const parts: string[] = [];
  let length = 0;
  for (const part of printBlocks(blocks)) {
    length += part.length + (parts.length === 0 ? 1 : 2);
    if (length > limit) return undefined;
    parts.push(part);
  }
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** The parts of a document, to be set apart by empty lines. */
function* printBlocks(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        yield `### ${inlineMarkdown(block.content)}`;
        break;
      case 'paragraph':
        yield inlineMarkdown(block.content);
        break;
      case 'list':
        yield printItems(block.items, '');
        break;
      case 'table':
        yield [
          row(block.header),
          row(block.header.map(() => '---')),
          ...block.rows.map((cells) => row(cells.map((cell) => inlineMarkdown(cell, 'cell')))),
        ].join('\n');
        break;
      case 'details':
        yield `<details><summary>${inlineHtml(block.summary)}</summary>`;
        yield* printBlocks(block.blocks);
        yield '</details>';
        break;
      case 'code':
        yield fencedCode(block.language, block.text);
        break;
      case 'graph':
        yield fencedCode('mermaid', mermaid([{ graph: block.graph }]));
        yield inlineMarkdown(block.caption);
        break;
    }
  }
}

function printItems(items: readonly ListItem[], indent: string): string {
  return items
    .map(({ content, items: below = [] }) => {
      // A dash alone would make a heading of the line above.
      const line = `${indent}- ${inlineMarkdown(content) || '…'}`;
      return below.length === 0 ? line : `${line}\n${printItems(below, `${indent}  `)}`;
    })
    .join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
