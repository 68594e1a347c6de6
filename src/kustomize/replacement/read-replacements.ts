import { locationOf, type Node, scalar } from '../../kube/yaml/node.ts';
import { readDocumentV2 } from '../../kube/yaml/read.ts';
import { toJsonV2 } from '../../kube/yaml/value.ts';
import { BuildError, wrapError } from '../errors.ts';
import type { Reading } from '../load/decode.ts';
import type { Loader } from '../load/loader.ts';
import { sourceText } from '../load/source-text.ts';
import { REPLACEMENT, type Replacement, type ReplacementField } from '../load/types.ts';

/** Files of replacements are read as YAML 1.1, and what is unknown in them is passed over. */
const LENIENT: Reading = { value: toJsonV2, strict: false, asText: true };

/**
 * The replacements of an entry: its own, or those of the file that it names, one or a list
 * (`kubernetes-sigs/kustomize:api/internal/builtins/ReplacementTransformer.go`). Throws `BuildError`.
 */
export function readReplacements(entry: ReplacementField, loader: Loader): readonly Replacement[] {
  const { path, source, targets, present, node } = entry;
  if (path === '') {
    // An empty list gets lost on the way to the transformer, and then it counts as absent.
    return targets.length > 0 ? [entry] : [{ ...entry, present: without(present, 'targets') }];
  }
  if (source !== undefined || targets.length > 0) {
    throw new BuildError('cannot specify both path and inline replacement', locationOf(node));
  }
  const document = readDocumentV2(sourceText(loader.load(path, locationOf(node)))) ?? scalar('');
  if (document.kind === 'scalar') {
    throw new BuildError(
      `unsupported replacement type encountered within replacement path: ${goKind(document)}`,
      locationOf(document) ?? locationOf(node),
    );
  }
  const items = document.kind === 'seq' ? document.items : [document];
  try {
    return items.map((item) => REPLACEMENT.decode(item, LENIENT, { struct: '', path: '' }));
  } catch (error) {
    throw wrapError('error unmarshaling JSON: while decoding JSON: ', error);
  }
}

function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...names].filter((other) => other !== name));
}

/** What Go's `reflect` calls a value that is neither a list nor a map. */
function goKind(node: Node): string {
  const value = toJsonV2(node);
  if (value === null) return 'invalid';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'string' ? 'string' : 'float64';
}
