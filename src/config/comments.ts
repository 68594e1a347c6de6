import type { Location, SourceText } from '../kube/yaml/source.ts';

export const MARKER = 'flux-plan-ignore';

const COMMENT = /(?:^|\s)#\s*flux-plan-ignore(?![\w-])(.*)$/;
const ONLY_COMMENT = /^\s*#/;
/** What may stand above the first line of a document, besides comments. */
const BEFORE_CONTENT = /^\s*(?:#|$)|^%/;
const DOCUMENT_START = /^---(?=\s|$)/;
const MARKER_ONLY = /^---\s*(?:#|$)/;

/** A comment that suppresses findings of some lines of its file. */
export interface IgnoreComment {
  /** The id of a rule, or its group. '' when none is named. */
  rule: string;
  /** '' when none is given. */
  reason: string;
  location: Location;
  /** The lines for which it holds. */
  from: number;
  to: number;
}

/**
 * The comments `# flux-plan-ignore RULE: REASON` of a file. One behind something holds for its line, one on a line of its
 * own for the next line, and one above all else of a YAML document for the whole document. Lines are taken as text, so a
 * comment of a script in a block scalar counts as well.
 */
export function readComments(source: SourceText): IgnoreComment[] {
  if (!source.text.includes(MARKER)) return [];
  const lines = source.text.split(/\r?\n/);
  const comments: IgnoreComment[] = [];
  for (const document of documentsOf(lines)) {
    for (let at = document.start; at < document.end; at++) {
      const line = lines[at]!;
      if (!line.includes(MARKER)) continue;
      const match = COMMENT.exec(line);
      if (match === null) continue;
      const column = match.index + match[0].indexOf('#') + 1;
      const [, rule = '', reason = ''] = /^\s+([^\s:]+)\s*:?(.*)$/.exec(match[1]!) ?? [];
      comments.push({
        rule,
        reason: reason.trim(),
        location: { file: source.file, line: at + 1, column },
        ...coverage(lines, at, document),
      });
    }
  }
  return comments;
}

/** Line numbers of a document, from 0, `end` excluded. `content` is its first line that is neither blank nor a comment. */
interface DocumentLines {
  start: number;
  content: number;
  end: number;
}

function documentsOf(lines: readonly string[]): DocumentLines[] {
  const documents: DocumentLines[] = [];
  let start = 0;
  let content: number | undefined;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    const begins = line !== undefined && DOCUMENT_START.test(line);
    if (line === undefined || (begins && content !== undefined)) {
      documents.push({ start, content: content ?? at, end: at });
      start = at;
      content = undefined;
    }
    if (line !== undefined && !BEFORE_CONTENT.test(line) && !MARKER_ONLY.test(line)) content ??= at;
  }
  return documents;
}

function coverage(lines: readonly string[], at: number, { content, end }: DocumentLines) {
  if (at < content) return { from: at + 1, to: end };
  if (!ONLY_COMMENT.test(lines[at]!)) return { from: at + 1, to: at + 1 };
  let next = at + 1;
  while (next < end && ONLY_COMMENT.test(lines[next]!)) next++;
  return { from: next + 1, to: next + 1 };
}
