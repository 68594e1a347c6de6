import type { Graph, GraphNode, Mark } from './graph.ts';
import { oneLine, shorten } from './visible.ts';

/** GitHub draws at most 500 edges and 50,000 characters; nobody reads that many. */
export const MERMAID_SIZE = { nodes: 60, edges: 300 };

/** UTF-16 code units of a name. */
const LABEL_LENGTH = 63;

/** Lines alone, so that they show on a light page and on a dark one; words say the same. */
const CLASSES: Readonly<Record<Mark, string>> = {
  changed: 'stroke:#1f883d,stroke-width:3px',
  held: 'stroke:#bf8700,stroke-width:3px,stroke-dasharray:6 3',
  failed: 'stroke:#cf222e,stroke-width:3px',
  missing: 'stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 3',
  suspended: 'stroke:#8250df,stroke-width:2px,stroke-dasharray:2 3',
  unknown: 'stroke:#6e7781,stroke-width:2px,stroke-dasharray:2 3',
};

const WORDS: Readonly<Record<Mark, string>> = {
  changed: 'changed',
  held: 'held back',
  failed: 'does not build',
  missing: 'does not exist',
  suspended: 'suspended',
  unknown: 'not known',
};

/** A graph, in a frame with this title when there is one. */
export interface GraphPart {
  title?: string;
  graph: Graph;
}

/**
 * Graphs as one picture in Mermaid's language. What a repository names is in quoted labels alone, every character that
 * is more than a letter there as an entity: nothing of it is read as Mermaid, Markdown or HTML.
 */
export function mermaid(parts: readonly GraphPart[]): string {
  const lines = ['flowchart LR'];
  const marks = new Set<Mark>();
  let first = 0;
  for (const [number, { title, graph }] of parts.entries()) {
    const { nodes, edges } = graph;
    if (title !== undefined) lines.push(`  subgraph e${number}["${escapeLabel(title)}"]`);
    for (const [at, node] of nodes.entries()) {
      lines.push(`  n${first + at}["${label(node)}"]${node.mark ? `:::${node.mark}` : ''}`);
      if (node.mark !== undefined) marks.add(node.mark);
    }
    for (const { from, to, applies } of edges) {
      lines.push(`  n${first + from} ${applies ? '-.->' : '-->'} n${first + to}`);
    }
    if (title !== undefined) lines.push('  end');
    first += nodes.length;
  }
  lines.push(...[...marks].sort().map((mark) => `  classDef ${mark} ${CLASSES[mark]}`));
  return `${lines.join('\n')}\n`;
}

function label({ id, mark }: GraphNode): string {
  const name = escapeLabel(id);
  return mark === undefined ? name : `${name}<br/>${WORDS[mark]}`;
}

/** `#39;` is Mermaid's form of an entity; a label may not be empty. */
function escapeLabel(text: string): string {
  const short = shorten(oneLine(text), LABEL_LENGTH) || '…';
  return short.replace(/[^A-Za-z0-9 ./-]/gu, (character) => `#${character.codePointAt(0)};`);
}
