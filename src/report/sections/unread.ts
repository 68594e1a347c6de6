import { type Block, details, list, paragraph } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { shorten } from '../document/visible.ts';
import { counted } from '../wording/phrases.ts';

/** The changed manifests that no build reads, folded: why nothing is said of them. */
export function unreadSection(files: readonly string[], { rows, text }: Limits): Block[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, rows);
  const left = files.length - shown.length;
  const verb = files.length === 1 ? 'is' : 'are';
  return [
    details(
      [`${counted(files.length, 'changed manifest')} ${verb} read by no build that is known`],
      [
        ...list(shown.map((file) => ({ content: [{ code: shorten(file, text) }] }))),
        ...(left === 0 ? [] : [paragraph(`And ${counted(left, 'more file')}.`)]),
      ],
    ),
  ];
}
