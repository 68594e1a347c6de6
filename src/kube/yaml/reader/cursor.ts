import type { Dialect } from '../dialect.ts';
import { YamlError } from '../errors.ts';
import type { SourceText } from '../source.ts';
import { Anchors, MAX_DEPTH } from './anchors.ts';
import {
  BYTE_ORDER_MARK,
  CR,
  DASH,
  DOT,
  HASH,
  isBlank,
  isBlankOrEnd,
  isBreak,
  LF,
  OPEN_BRACE,
  PERCENT,
  SPACE,
  TAB,
} from './characters.ts';

/** How far go-yaml looks for the next comment. */
const COMMENT_LOOKAHEAD = 512;

/** Where a fault lies, beyond the cursor's own place. Lines count from 0. */
interface FaultPlace {
  /** The line where the construct began that cannot be finished. */
  context?: number;
  /** The line of the problem itself. */
  line?: number;
  /** The offset in the slice that is shown to people. */
  at?: number;
}

/** The place in a text that reading has reached, and what the grammar has to remember there. */
export class Cursor {
  readonly source: SourceText;
  /** The slice being read, and where it begins in the source. */
  readonly text: string;
  readonly base: number;
  readonly dialect: Dialect;
  at = 0;
  /** Line breaks passed so far, and where the present line begins in `text`. */
  line = 0;
  lineStart = 0;
  /** Column of the innermost block collection; -1 outside any. */
  indent = -1;
  /** How many flow collections are open. */
  flow = 0;
  /** Whether a key, `-` or `?` may begin here: true at a line's start and after `-`, `?`, `[`, `{` and `,`. */
  keyAllowed = true;
  readonly anchors = new Anchors();
  /** What tag handles stand for in this document. */
  tagPrefixes: ReadonlyMap<string, string> = new Map();
  /** Offsets of the comments that may be JSON objects. */
  readonly jsonComments: number[] = [];
  /** How many collections are open. */
  depth = 0;

  constructor(source: SourceText, start: number, end: number, dialect: Dialect) {
    this.source = source;
    this.base = start;
    this.dialect = dialect;
    this.text = start === 0 && end >= source.text.length ? source.text : source.text.slice(start, end);
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) this.lineStart = ++this.at;
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  /** The character code at the cursor, NaN at the end. */
  peek(): number {
    return this.text.charCodeAt(this.at);
  }

  skipBlanks(): void {
    while (isBlank(this.peek())) this.at++;
  }

  /** Steps over one line break; the cursor must stand on it. */
  breakLine(): void {
    if (this.peek() === CR && this.text.charCodeAt(this.at + 1) === LF) this.at++;
    this.at++;
    this.line++;
    this.lineStart = this.at;
  }

  /** Steps over white space, comments and line breaks. A tab stays where it would be taken for indentation. */
  skipToToken(): void {
    const { text, at, line } = this;
    let commented = false;
    for (;;) {
      let code = text.charCodeAt(this.at);
      while (code === SPACE || (code === TAB && this.#maySkipTab(commented))) {
        code = text.charCodeAt(++this.at);
      }
      if (code === HASH) {
        commented ||= this.line > line || at <= 1;
        this.skipComment();
        code = this.peek();
      }
      if (!isBreak(code)) return;
      this.breakLine();
      if (this.flow === 0) this.keyAllowed = true;
    }
  }

  /** Tabs may not indent, but go-yaml v3 does not mind them between comments that have lines of their own. */
  #maySkipTab(commented: boolean): boolean {
    if (this.flow > 0 || !this.keyAllowed) return true;
    if (!commented || this.dialect === 2) return false;
    const end = this.at + COMMENT_LOOKAHEAD;
    let code = TAB;
    for (let { at } = this; at < end && (isBlank(code) || isBreak(code)); ) code = this.text.charCodeAt(++at);
    return code === HASH;
  }

  /** Steps over a comment, but not over the line break after it; the cursor stands on `#`. */
  skipComment(): void {
    const { text } = this;
    const from = this.at;
    while (this.peek() === HASH) this.at++;
    this.skipBlanks();
    let code = this.peek();
    if (code === OPEN_BRACE) this.jsonComments.push(from);
    while (!Number.isNaN(code) && !isBreak(code)) code = text.charCodeAt(++this.at);
  }

  /** Steps over what may follow on a line that says no more: blanks and a comment. False when there is something else. */
  skipRestOfLine(): boolean {
    this.skipBlanks();
    if (this.peek() === HASH) this.skipComment();
    const code = this.peek();
    if (Number.isNaN(code)) return true;
    if (!isBreak(code)) return false;
    this.breakLine();
    return true;
  }

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** True at `-`, `?` or `:` (whichever stands at the cursor) with white space behind it. */
  beforeBlank(): boolean {
    return isBlankOrEnd(this.text.charCodeAt(this.at + 1));
  }

  /** True at `---` or `...` at the start of a line. */
  atDocumentMarker(): boolean {
    if (this.at !== this.lineStart) return false;
    const code = this.peek();
    if (code !== DASH && code !== DOT) return false;
    const { text, at } = this;
    if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
    return isBlankOrEnd(text.charCodeAt(at + 3));
  }

  /** True where a document cannot go on: at the end of the text, at `---` and `...`, and at a directive. */
  atDocumentEnd(): boolean {
    if (this.atEnd()) return true;
    return this.at === this.lineStart && (this.peek() === PERCENT || this.atDocumentMarker());
  }

  /** Enters a collection; throws when the nesting becomes too deep. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) this.failScan(`exceeded max depth of ${MAX_DEPTH}`);
  }

  leave(): void {
    this.depth--;
  }

  /** Throws what go-yaml says of a token that is malformed. */
  failScan(problem: string, place: FaultPlace = {}): never {
    return this.#fail(problem, 1, place);
  }

  /** Throws what go-yaml says of a token that is out of place; it counts lines from 0 then. */
  failParse(problem: string, place: FaultPlace = {}): never {
    return this.#fail(problem, 0, { line: this.faultLine(), ...place });
  }

  #fail(
    problem: string,
    firstLine: 0 | 1,
    { context = 0, line = this.line, at = this.at }: FaultPlace,
  ): never {
    let shown = line === 0 ? 0 : line + firstLine;
    // go-yaml v3 names the line of the context unless that is the first one; v2 prefers that of the problem.
    if (context !== 0 && this.dialect === 3) shown = context + firstLine;
    else if (line === 0) shown = context;
    const where = shown === 0 ? '' : `line ${shown}: `;
    throw new YamlError(`yaml: ${where}${problem}`, this.source.locate(this.base + at));
  }

  /** The line of a token that is missing: the end of the text counts as a line of its own. */
  faultLine(): number {
    return this.line + (this.atEnd() && this.column > 0 ? 1 : 0);
  }
}
