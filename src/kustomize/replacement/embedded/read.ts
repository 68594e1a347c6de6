import { YamlError } from '../../../kube/yaml/errors.ts';
import type { Node } from '../../../kube/yaml/node.ts';
import { readDocument } from '../../../kube/yaml/read.ts';
import { SourceText } from '../../../kube/yaml/source.ts';
import { BuildError } from '../../errors.ts';

/**
 * The first YAML document of the text of a scalar; undefined for an empty one. Its nodes have no place in a file.
 * Throws `BuildError` when the text is no YAML.
 */
export function readEmbedded(text: string): Node | undefined {
  try {
    return readDocument(new SourceText('', text));
  } catch (error) {
    throw error instanceof YamlError ? new BuildError(error.message, undefined, error) : error;
  }
}
