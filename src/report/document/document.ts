import type { Graph } from './graph.ts';

/** A piece of a line. Plain strings are text, and printers escape them; nobody else does. */
export type Inline =
  | string
  | { code: string; url?: string }
  | { strong: string }
  | { link: string; url: string };

export interface ListItem {
  content: Inline[];
  items?: ListItem[];
}

/** A report as a tree. What is in it says nothing of the format that it will have. */
export type Block =
  | { type: 'heading'; content: Inline[] }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'list'; items: ListItem[] }
  | { type: 'table'; header: string[]; rows: Inline[][][] }
  /** Folded away where the format can. */
  | { type: 'details'; summary: Inline[]; blocks: Block[] }
  | { type: 'code'; language: string; text: string }
  /** A picture, where the format can draw one: a document says in words what is in it as well. */
  | { type: 'graph'; graph: Graph; caption: Inline[] };

export function heading(...content: Inline[]): Block {
  return { type: 'heading', content };
}

export function paragraph(...content: Inline[]): Block {
  return { type: 'paragraph', content };
}

/** Nothing when there are no items. */
export function list(items: ListItem[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** Without the columns in which nothing stands; nothing when there are no rows. */
export function table(header: string[], rows: Inline[][][]): Block[] {
  const isFilled = (column: number): boolean => rows.some((row) => row[column]?.some((part) => part !== ''));
  const columns = header.flatMap((name, column) => (isFilled(column) ? [{ name, column }] : []));
  if (columns.length === 0) return [];
  return [
    {
      type: 'table',
      header: columns.map(({ name }) => name),
      rows: rows.map((row) => columns.map(({ column }) => row[column] ?? [])),
    },
  ];
}

export function details(summary: Inline[], blocks: Block[]): Block {
  return { type: 'details', summary, blocks };
}

export function code(language: string, text: string): Block {
  return { type: 'code', language, text };
}
