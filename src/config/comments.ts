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

/** More than anybody writes; each is held against each finding of its file. */
const MAX_COMMENTS = 1000;

/**
 * The comments `# flux-plan-ignore RULE: REASON` of a file. One behind something holds for its line, one on a line of its
 * own for the next line, and one above all else of a YAML document for the whole document. Lines are taken as text, so a
 * comment of a script in a block scalar counts as well.
 */
export function readComments(source: SourceText): IgnoreComment[] {
  if (!source.text.includes(MARKER)) return [];
  const lines = source.text.split(/\r?\n/);
  return documentsOf(lines)
    .flatMap((document) => commentsOf(lines, document, source.file))
    .slice(0, MAX_COMMENTS);
}

/** Those of one document, from its end, since each holds for what comes after it. */
function commentsOf(
  lines: readonly string[],
  { start, content, end }: DocumentLines,
  file: string,
): IgnoreComment[] {
  const comments: IgnoreComment[] = [];
  /** The line that a comment on a line of its own stands above. */
  let target = end;
  for (let at = end - 1; at >= start; at--) {
    const line = lines[at]!;
    const standsAlone = ONLY_COMMENT.test(line);
    if (!standsAlone) target = at;
    const match = line.includes(MARKER) ? COMMENT.exec(line) : null;
    if (match === null) continue;
    const column = match.index + match[0].indexOf('#') + 1;
    const [, rule = '', reason = ''] = /^\s+([^\s:]+)\s*:?(.*)$/.exec(match[1]!) ?? [];
    const heads = at < content;
    comments.push({
      rule,
      reason: reason.trim(),
      location: { file, line: at + 1, column },
      from: (heads || !standsAlone ? at : target) + 1,
      to: heads ? end : (standsAlone ? target : at) + 1,
    });
  }
  return comments.reverse();
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
