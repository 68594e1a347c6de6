import { SourceText } from '../../kube/yaml/source.ts';
import { BuildError } from '../errors.ts';
import type { LoadedFile } from './loaded-file.ts';

/**
 * The text of a file that is to be read as YAML, with LF line ends only: kustomize turns CRLF into LF before it reads
 * anything. Throws `BuildError` when the bytes are not UTF-8.
 */
export function sourceText(file: LoadedFile): SourceText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    return new SourceText(file.path, text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const location = { file: file.path, line: 1, column: 1 };
    throw new BuildError('yaml: the file is not UTF-8 text', location, error);
  }
}
