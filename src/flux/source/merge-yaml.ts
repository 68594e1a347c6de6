import { isObject, type JsonObject, jsonObject } from '../../kube/json.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { readStream } from '../../kube/yaml/read.ts';
import { SourceText } from '../../kube/yaml/source.ts';
import { toJson, toJsonV2 } from '../../kube/yaml/value.ts';
import type { ComposedFile } from './composed-tree.ts';
import { CopyError } from './staging.ts';

/**
 * Deep merge of YAML files as Helm merges values: maps by key, anything else replaced, and every number a float64
 * (`fluxcd/source-watcher:internal/builder/merge.go`). Throws `CopyError` and `YamlError`.
 */
export function mergeYaml(before: ComposedFile, after: ComposedFile): ComposedFile {
  const merged = toJson(fromJson(mergeMaps(loadMap(before), loadMap(after)), 'float64'));
  return { bytes: Buffer.from(emitYaml(merged), 'utf8') };
}

function loadMap(file: ComposedFile): JsonObject {
  const [bytes, name] = 'bytes' in file ? [file.bytes, 'merged'] : [file.tree.read(file.path), file.path];
  let merged = jsonObject();
  for (const node of readStream(new SourceText(name, Buffer.from(bytes).toString('utf8')))) {
    const value = toJsonV2(node);
    if (value === null) continue;
    if (!isObject(value)) throw new CopyError(`'${name}' is not a YAML map and cannot be merged`);
    merged = mergeMaps(merged, value);
  }
  return merged;
}

function mergeMaps(base: JsonObject, overlay: JsonObject): JsonObject {
  const merged: JsonObject = Object.assign(jsonObject(), base);
  for (const [key, value] of Object.entries(overlay)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? mergeMaps(before, value) : value;
  }
  return merged;
}
