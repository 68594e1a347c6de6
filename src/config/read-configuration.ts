import type { FailOn } from '../checks/fail-on.ts';
import { readSourceMappings, SourceMappingError } from '../flux/source/source-mapping.ts';
import { isObject, type JsonObject, type JsonValue } from '../kube/json.ts';
import { YamlError } from '../kube/yaml/errors.ts';
import { get, getIn, locationOf, type Node } from '../kube/yaml/node.ts';
import { readStream } from '../kube/yaml/read.ts';
import type { Location, SourceText } from '../kube/yaml/source.ts';
import { toJson } from '../kube/yaml/value.ts';
import {
  type CommentMode,
  type Configuration,
  type IgnoreEntry,
  type Level,
  type Levels,
  NO_CONFIGURATION,
} from './configuration.ts';
import { ConfigurationError } from './errors.ts';
import { schemaFaults } from './schema-faults.ts';

/** The largest configuration that is read, in UTF-16 code units. */
const MAX_LENGTH = 128 * 1024;

/** Reads `.flux-plan.yaml`, whose globs are relative to `folder`; an empty one says nothing. Throws `ConfigurationError` with all that is wrong with it. */
export function readConfiguration(source: SourceText, folder = ''): Configuration {
  const node = readNode(source);
  if (node === undefined) return { ...NO_CONFIGURATION, file: source.file, folder };
  const value = readValue(node, source);
  const faults = schemaFaults(value, node, source);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return { ...fromValue(value as ConfigurationFile, node, source), folder };
}

/** The data of a configuration that the schema allows. */
interface ConfigurationFile {
  rules?: Record<string, Level>;
  overrides?: { paths: string[]; rules: Record<string, Level> }[];
  ignore?: {
    rule: string;
    paths?: string[];
    kustomization?: string;
    object?: string;
    environments?: string[];
    reason: string;
  }[];
  variables?: Record<string, string>;
  external?: string[];
  clusters?: string[];
  sources?: Record<string, string>;
  'fail-on'?: FailOn;
  comment?: CommentMode;
  noise?: string[];
}

function fromValue(file: ConfigurationFile, node: Node, source: SourceText): Omit<Configuration, 'folder'> {
  const place = (...path: (string | number)[]): Location => keyPlace(node, path) ?? source.locate(0);
  const levels = (
    rules: Record<string, Level>,
    paths: string[] | undefined,
    ...at: (string | number)[]
  ): Levels => ({
    paths,
    rules: new Map(
      Object.entries(rules).map(([rule, level]) => [rule, { level, location: place(...at, rule) }]),
    ),
  });
  return {
    file: source.file,
    levels: [
      levels(file.rules ?? {}, undefined, 'rules'),
      ...(file.overrides ?? []).map(({ paths, rules }, at) => levels(rules, paths, 'overrides', at, 'rules')),
    ],
    ignore: (file.ignore ?? []).map(
      (entry, at): IgnoreEntry => ({
        rule: entry.rule,
        paths: entry.paths,
        kustomization: entry.kustomization,
        object: entry.object,
        environments: entry.environments,
        reason: entry.reason.trim(),
        location: place('ignore', at),
      }),
    ),
    variables: file.variables ?? {},
    external: file.external ?? [],
    clusters: file.clusters ?? [],
    sources: readSources(file.sources ?? {}, place('sources')),
    failOn: file['fail-on'],
    comment: file.comment,
    noise: file.noise,
    places: new Map(Object.keys(file).map((key) => [key, place(key)])),
  };
}

function readSources(sources: Record<string, string>, location: Location): Configuration['sources'] {
  try {
    return readSourceMappings(Object.entries(sources).map(([source, path]) => `${source}=${path}`));
  } catch (error) {
    if (!(error instanceof SourceMappingError)) throw error;
    throw new ConfigurationError([{ message: error.message, location }]);
  }
}

/** The place of the key, or of the item of a list, at the end of a path. */
function keyPlace(root: Node, path: readonly (string | number)[]): Location | undefined {
  const last = path.at(-1);
  const parent = getIn(root, path.slice(0, -1));
  if (parent?.kind !== 'map') return locationOf(getIn(root, path));
  const entry = parent.entries.find(({ key }) => key.text === last);
  return locationOf(entry?.key ?? get(parent, String(last)));
}

function readNode(source: SourceText): Node | undefined {
  if (source.text.length > MAX_LENGTH) fail(`has more than ${MAX_LENGTH} characters`, source);
  return guard(source, () => {
    const [first, second] = readStream(source);
    if (second !== undefined) {
      const location = locationOf(second) ?? source.locate(0);
      throw new ConfigurationError([{ message: 'a configuration has one YAML document', location }]);
    }
    return first;
  });
}

function readValue(node: Node, source: SourceText): JsonObject {
  const value: JsonValue = guard(source, () => toJson(node));
  return isObject(value) ? value : fail('the configuration must be a map', source);
}

/** Runs what may throw `YamlError`. */
function guard<T>(source: SourceText, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    // go-yaml names the line, and so do we.
    const message = error.message.replace(/^yaml: (?:unmarshal errors:\s+)?(?:line \d+: )?/, '');
    throw new ConfigurationError([{ message, location: error.location ?? source.locate(0) }]);
  }
}

function fail(message: string, source: SourceText): never {
  throw new ConfigurationError([{ message, location: source.locate(0) }]);
}
