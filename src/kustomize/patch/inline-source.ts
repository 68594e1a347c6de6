import { locationOf, type MapNode, type ScalarNode, scalar } from '../../kube/yaml/node.ts';
import { type Location, SourceText } from '../../kube/yaml/source.ts';

/**
 * A text that stands in a scalar of another file, such as an inline patch: places in it are places in that file. In
 * a literal block each line of the text is a line of the file; what is written otherwise has the place of the scalar.
 */
export class InlineSource extends SourceText {
  readonly holder: ScalarNode;
  /** Lines and columns between the beginning of the scalar and that of the text. */
  readonly #lines: number;
  readonly #columns: number;

  /** `text` is the text of `holder`, or a part of it that begins at index `start`. */
  constructor(holder: ScalarNode, text = holder.text, start = 0) {
    super(holder.source?.file ?? '', text);
    this.holder = holder;
    const before = holder.text.slice(0, start);
    this.#lines = before.split('\n').length;
    this.#columns = before.length - (before.lastIndexOf('\n') + 1);
  }

  override locate(offset: number): Location {
    const { source, style } = this.holder;
    const inner = super.locate(offset);
    if (source === undefined) return inner;
    const outer = locationOf(this.holder) ?? inner;
    if (style !== 'literal') return outer;
    const column = inner.column + (inner.line === 1 ? this.#columns : 0);
    return {
      ...outer,
      line: outer.line + this.#lines + inner.line - 1,
      column: column + this.#indentation(),
    };
  }

  /** The columns that the file has in front of each line of the block. */
  #indentation(): number {
    const { source, offset, text } = this.holder;
    const [, ...lines] = source?.text.slice(offset).split('\n', text.length + 2) ?? [];
    const inFile = lines.find((line) => line.trim() !== '') ?? '';
    const inText = text.split('\n').find((line) => line.trim() !== '') ?? '';
    return indent(inFile) - indent(inText);
  }
}

/** The text of a field of a map, as a text that knows its places; the name of the field is in lower case. */
export function fieldText(node: MapNode, field: string): InlineSource {
  const holder = node.entries.findLast(({ key }) => key.text.toLowerCase() === field)?.value;
  return new InlineSource(holder?.kind === 'scalar' ? holder : scalar(''));
}

/** The same text without the white space around it. */
export function trimmed(source: InlineSource): InlineSource {
  const text = source.text.trim();
  return new InlineSource(source.holder, text, source.text.indexOf(text));
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
