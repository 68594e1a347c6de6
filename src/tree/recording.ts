import { type EntryKind, type Tree, TreeError } from './tree.ts';

/** What was asked of a tree at one path, and what it answered. */
interface Answers {
  kind?: EntryKind | 'nothing';
  names?: string;
  content?: string;
  link?: string;
}

/** The answers of a tree, by path: all that a result can depend on. */
export type Reads = ReadonlyMap<string, Answers>;

/** A tree that answers as `tree` does and keeps every answer in `reads`. */
export function recordingTree(tree: Tree): { tree: Tree; reads: Reads } {
  const reads = new Map<string, Answers>();
  const at = (path: string): Answers => {
    let answers = reads.get(path);
    if (answers === undefined) {
      answers = {};
      reads.set(path, answers);
    }
    return answers;
  };
  const recorded: Tree = {
    label: tree.label,
    kind(path) {
      const kind = tree.kind(path);
      at(path).kind = kind ?? 'nothing';
      return kind;
    },
    list(path) {
      const names = tree.list(path);
      at(path).names = names.join('/');
      return names;
    },
    read(path) {
      at(path).content = contentOf(tree, path);
      return tree.read(path);
    },
    readLink(path) {
      at(path).link = linkOf(tree, path);
      return tree.readLink(path);
    },
    contentId(path) {
      at(path).content = contentOf(tree, path);
      return tree.contentId(path);
    },
  };
  return { tree: recorded, reads };
}

/** The files whose content was asked for. */
export function filesRead(reads: Reads): string[] {
  return [...reads].filter(([, { content }]) => content !== undefined).map(([path]) => path);
}

/** True when `tree` would answer everything that was read in the same way. */
export function answersAlike(reads: Reads, tree: Tree): boolean {
  for (const [path, { kind, names, content, link }] of reads) {
    if (kind !== undefined && (tree.kind(path) ?? 'nothing') !== kind) return false;
    if (names !== undefined && tree.list(path).join('/') !== names) return false;
    if (content !== undefined && contentOf(tree, path) !== content) return false;
    if (link !== undefined && linkOf(tree, path) !== link) return false;
  }
  return true;
}

function contentOf(tree: Tree, path: string): string {
  return answerOf(() => tree.contentId(path));
}

function linkOf(tree: Tree, path: string): string {
  return answerOf(() => tree.readLink(path));
}

/** An answer, or what the tree says instead of one. */
function answerOf(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TreeError) return error.message;
    throw error;
  }
}
