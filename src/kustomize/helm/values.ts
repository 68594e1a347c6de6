import { isObject, type JsonObject, type JsonValue, jsonObject } from '../../kube/json.ts';
import type { Schemas } from '../../kube/schema/schema.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { locationOf, type MapNode, map } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import { toJson } from '../../kube/yaml/value.ts';
import { BuildError, wrapError } from '../errors.ts';
import type { LoadedFile } from '../load/loaded-file.ts';
import { forgetStyles } from '../load/manifest.ts';
import { sourceText } from '../load/source-text.ts';
import { strategicMerge } from '../patch/merge/merge.ts';

/** How inline values and those of the file are put together; the first one is the default. */
export const VALUES_MERGES = ['override', 'merge', 'replace'] as const;
export type ValuesMerge = (typeof VALUES_MERGES)[number];

/**
 * The values of a chart as YAML: the inline ones over those of the file (`override`), under them (`merge`), or in their
 * place (`replace`) (`kubernetes-sigs/kustomize:api/internal/builtins/HelmChartInflationGenerator.go`). Throws
 * `BuildError`.
 */
export function mergedValues(
  inline: JsonObject,
  loadFile: () => LoadedFile,
  how: ValuesMerge,
  schemas: Schemas,
): string {
  const given = asFloats(inline);
  if (how === 'replace') return emitYaml(given);
  const own = fromJson(given);
  const file = readValues(loadFile());
  if (own.kind !== 'map' || (file === undefined && how === 'merge')) return emitYaml(jsonObject());
  const [object, patch] = how === 'override' ? [file ?? map(), own] : [own, file ?? map()];
  const isLeft = inMerge(() => strategicMerge(object, patch, schemas));
  if (!isLeft) return emitYaml(jsonObject());
  forgetStyles(object);
  return emitYaml(toJson(object));
}

/** The first document of a values file; undefined when that is null. */
function readValues(file: LoadedFile): MapNode | undefined {
  const start = { file: file.path, line: 1, column: 1 };
  try {
    const document = readDocument(sourceText(file));
    if (document === undefined) throw new BuildError('EOF', start);
    if (document.kind === 'scalar' && isNull(document)) return undefined;
    if (document.kind !== 'map') throw new BuildError('the values are not a map', locationOf(document));
    return document;
  } catch (error) {
    throw wrapError('could not parse values file into rnode: ', error, start);
  }
}

function inMerge<T>(merge: () => T): T {
  try {
    return merge();
  } catch (error) {
    throw wrapError('could not merge values: ', error);
  }
}

/** Upstream reads inline values as JSON without types of its own, where every number is a double. */
function asFloats(value: JsonObject): JsonObject;
function asFloats(value: JsonValue): JsonValue;
function asFloats(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => asFloats(item));
  if (!isObject(value)) return value;
  const object = jsonObject();
  for (const [key, child] of Object.entries(value)) object[key] = asFloats(child);
  return object;
}
