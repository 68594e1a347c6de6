import { locationOf, type Node } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import type { Location, SourceText } from '../../kube/yaml/source.ts';
import { wrapError } from '../errors.ts';
import { embedded, type Located, list, struct, text } from '../load/decode.ts';
import type { Loader } from '../load/loader.ts';
import { sourceText } from '../load/source-text.ts';
import { FIELD_SPEC } from '../load/types.ts';
import { refuseRepeatedKeys, V2_READING } from '../load/v2.ts';
import { compareGvk } from './field-spec.ts';
import { DEFAULT_CONFIG, EMPTY_CONFIG, mergeConfigs, type TransformerConfig } from './transformer-config.ts';

const FIELD_SPECS = { ...list(FIELD_SPEC), goName: 'types.FsSlice' };

const NAME_BACK_REFERENCES = struct('NameBackReferences', {
  ...embedded('Gvk', { group: text, version: text, kind: text }),
  fieldSpecs: FIELD_SPECS,
});

const TRANSFORMER_CONFIG = struct('TransformerConfig', {
  namePrefix: FIELD_SPECS,
  nameSuffix: FIELD_SPECS,
  namespace: FIELD_SPECS,
  commonLabels: FIELD_SPECS,
  labels: FIELD_SPECS,
  templateLabels: FIELD_SPECS,
  commonAnnotations: FIELD_SPECS,
  nameReference: list(NAME_BACK_REFERENCES),
  varReference: FIELD_SPECS,
  images: FIELD_SPECS,
  replicas: FIELD_SPECS,
});

/** The defaults, and what the files of the `configurations` field add to them. Throws `BuildError`. */
export function loadConfigurations(loader: Loader, entries: readonly Located[]): TransformerConfig {
  let added = EMPTY_CONFIG;
  for (const { text: path, node } of entries) {
    added = mergeConfigs(added, readConfig(sourceText(loader.load(path, locationOf(node)))));
  }
  return mergeConfigs(DEFAULT_CONFIG, added);
}

function readConfig(source: SourceText): TransformerConfig {
  const start = { file: source.file, line: 1, column: 1 };
  const document = parse(source, start);
  if (document === undefined) return EMPTY_CONFIG;
  try {
    const reading = { ...V2_READING, asText: true };
    const { nameReference, ...sections } = TRANSFORMER_CONFIG.decode(document, reading, {
      struct: '',
      path: '',
    });
    const references = nameReference.map(({ group, version, kind, fieldSpecs }) => {
      return { group, version, kind, referrers: fieldSpecs };
    });
    return { ...sections, nameReference: references.sort(compareGvk) };
  } catch (error) {
    throw wrapError('error unmarshaling JSON: while decoding JSON: ', error, start);
  }
}

function parse(source: SourceText, start: Location): Node | undefined {
  try {
    const document = readDocument(source);
    if (document !== undefined) refuseRepeatedKeys(document);
    return document;
  } catch (error) {
    throw wrapError('error converting YAML to JSON: ', error, start);
  }
}
