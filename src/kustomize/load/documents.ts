import type { SourceText } from '../../kube/yaml/source.ts';
import { BuildError } from '../errors.ts';

/** A part of a text: offsets in UTF-16 code units, the end not included. */
export interface Slice {
  start: number;
  end: number;
}

/**
 * Splits a text into its documents at lines that begin with `---`, without regard to YAML's grammar, as kustomize
 * does (`kubernetes-sigs/kustomize:kyaml/kio/byteio_reader.go`). The text must have LF line ends only.
 * Throws `BuildError` for a separator that has something other than a comment behind it.
 */
export function splitDocuments(source: SourceText): Slice[] {
  const { text } = source;
  if (text === '') return [];
  const slices: Slice[] = [];
  let start = 0;
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', start)) {
    const lineEnd = text.indexOf('\n', at + 1);
    if (lineEnd === -1) break;
    const rest = text.slice(at + '\n---'.length, lineEnd).trim();
    if (rest !== '' && !rest.startsWith('#')) {
      const line = text.slice(at, lineEnd).trim();
      throw new BuildError(`invalid document separator: ${line}`, source.locate(at + 1));
    }
    slices.push({ start, end: at + 1 });
    start = lineEnd + 1;
  }
  slices.push({ start, end: text.length });
  return slices;
}
