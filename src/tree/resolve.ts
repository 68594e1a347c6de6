import { joinPath } from './path.ts';
import type { EntryKind, Tree } from './tree.ts';

/** As many links as Linux follows in one path before it gives up. */
const MAX_LINKS = 40;

/** A path with every link followed, and what is there. */
export interface Resolved {
  path: string;
  kind: Exclude<EntryKind, 'link'>;
}

/** Why a path leads nowhere: nothing is there, a link leaves the root, or links go in circles. */
export type Unresolved = { error: 'missing' | 'outside' | 'loop'; path: string };

/**
 * Follows every link of `path`, inside the tree only: a link, or `..`, that would leave the root resolves to
 * `outside`, whatever stands there on this machine's disk.
 */
export function resolvePath(tree: Tree, path: string): Resolved | Unresolved {
  const pending = path.split('/').reverse();
  let at = '';
  let links = 0;
  while (pending.length > 0) {
    const step = pending.pop();
    if (step === undefined || step === '' || step === '.') continue;
    const next = joinPath(at, step);
    if (next === undefined) return { error: 'outside', path };
    const kind = tree.kind(next);
    if (kind === undefined) return { error: 'missing', path: next };
    if (kind !== 'link') {
      if (kind === 'file' && pending.some((rest) => rest !== '' && rest !== '.')) {
        return { error: 'missing', path: next };
      }
      at = next;
      continue;
    }
    if (++links > MAX_LINKS) return { error: 'loop', path: next };
    const target = tree.readLink(next);
    if (target.startsWith('/')) return { error: 'outside', path: next };
    pending.push(...target.split('/').reverse());
  }
  const kind = tree.kind(at);
  return kind === 'file' || kind === 'directory' ? { path: at, kind } : { error: 'missing', path: at };
}
