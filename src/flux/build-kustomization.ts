import { valueAt } from '../kube/json.ts';
import { type KubeObject, locate } from '../kube/object.ts';
import { clone, getIn, type MapNode, type Node } from '../kube/yaml/node.ts';
import { SourceText } from '../kube/yaml/source.ts';
import { build } from '../kustomize/build.ts';
import { isInputError } from '../kustomize/errors.ts';
import type { ReadCache as FileCache } from '../kustomize/load/cache.ts';
import { RemoteError } from '../kustomize/load/loader.ts';
import { type BuildOptions, FLUX_OPTIONS, type RemoteLoader } from '../kustomize/options.ts';
import { blobId } from '../tree/memory.ts';
import { filesRead } from '../tree/recording.ts';
import { type Tree, TreeError } from '../tree/tree.ts';
import type { ReadCache } from './cache.ts';
import { contentKey } from './content-key.ts';
import type { BuildBehaviour } from './flux-version.ts';
import { generateKustomization } from './generator/generate.ts';
import { problem } from './problem.ts';
import type { Artifact } from './source/artifact.ts';
import type { Problem } from './state.ts';

/** What kustomize makes of a directory, or why it fails; `remote` when that is something which could not be had here. */
export type BuildOutcome =
  | { objects: readonly KubeObject[]; warnings: readonly string[] }
  | { problem: Problem; remote: boolean };

/** What builds share. */
export interface BuildCache {
  builds: ReadCache<BuildOutcome>;
  /** Files that have been parsed. */
  files: FileCache;
}

/** What a build depends on beside its files and the Flux Kustomization. */
export interface BuildSettings extends BuildBehaviour {
  remote: RemoteLoader | undefined;
}

/** The fields of the spec that shape a build. */
const BUILD_FIELDS = [
  ...['targetNamespace', 'namePrefix', 'nameSuffix', 'patches', 'components', 'ignoreMissingComponents'],
  ...['images', 'buildMetadata'],
];

/**
 * Generates the kustomization file of a Flux Kustomization and builds it. The objects are shared between all that ask
 * for the same build: they must not be changed.
 */
export function buildKustomization(
  object: KubeObject,
  directory: string,
  artifact: Artifact,
  { builds, files }: BuildCache,
  { remote, replaceImages, builtinSchema }: BuildSettings,
): BuildOutcome {
  const key = contentKey([
    directory,
    replaceImages,
    builtinSchema,
    ...BUILD_FIELDS.map((field) => [
      valueAt(object.value, ['spec', field]) ?? null,
      placesKey(object, field),
    ]),
  ]);
  const { result, reads } = builds.get(
    key,
    artifact.tree,
    (tree) => {
      const generate = () => generateKustomization(tree, directory, object, replaceImages);
      return run(tree, directory, generate, { cache: files, builtinSchema, ...(remote && { remote }) });
    },
    (outcome) => remote === undefined || isLasting(outcome),
  );
  const outcome = inRepository(result, artifact, object);
  if (!filesOfBuilds.has(outcome)) {
    filesOfBuilds.set(outcome, new Set(filesRead(reads).map((file) => artifact.toRepository(file) ?? file)));
  }
  return outcome;
}

const filesOfBuilds = new WeakMap<BuildOutcome, ReadonlySet<string>>();

/** The files that a build has read, under the names that they have in the repository. */
export function filesOfBuild(outcome: BuildOutcome): ReadonlySet<string> {
  return filesOfBuilds.get(outcome) ?? new Set();
}

/** A remote file that could not be had may be there the next time. */
function isLasting(outcome: BuildOutcome): boolean {
  return !('problem' in outcome && outcome.remote);
}

function run(
  tree: Tree,
  directory: string,
  generate: () => MapNode,
  options: Pick<BuildOptions, 'cache' | 'remote' | 'builtinSchema'>,
): BuildOutcome {
  try {
    const rootKustomization = generate();
    return build(tree, directory, { ...FLUX_OPTIONS, ...options, rootKustomization });
  } catch (error) {
    if (isInputError(error)) {
      const remote = findRemote(error);
      const message =
        remote === undefined
          ? `kustomize build failed: ${error.message}`
          : `it needs what is not here: ${remote}`;
      return { problem: problem(message, error.location), remote: remote !== undefined };
    }
    if (error instanceof TreeError) {
      return {
        problem: problem(error.message, { file: error.path, line: 1, column: 1 }),
        remote: false,
      };
    }
    throw error;
  }
}

/** What is said of a remote file or git repository at the bottom of an error: Flux would have fetched it. */
function findRemote(error: Error): string | undefined {
  let found: string | undefined;
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof RemoteError) found = at.message;
  }
  return found;
}

/** Where each part of a field of the spec stands, and how it is written: objects will point there. */
export function placesKey(object: KubeObject, field: string): unknown {
  const node = getIn(object.node, ['spec', field]);
  return node === undefined ? null : nodeKey(node);
}

function nodeKey(node: Node): unknown {
  const place = node.source === undefined ? '' : `${sourceId(node.source)}:${node.offset}`;
  if (node.kind === 'scalar') return [place, node.text, node.tag, node.style];
  if (node.kind === 'seq') return [place, ...node.items.map(nodeKey)];
  return [place, ...node.entries.map(({ key, value }) => [key.text, nodeKey(value)])];
}

const sourceIds = new WeakMap<SourceText, string>();

function sourceId(source: SourceText): string {
  let id = sourceIds.get(source);
  if (id === undefined) {
    id = `${source.file}@${blobId(Buffer.from(source.text, 'utf8'))}`;
    sourceIds.set(source, id);
  }
  return id;
}

const relocated = new WeakMap<BuildOutcome, WeakMap<Artifact, BuildOutcome>>();

/** The outcome with the files of an artifact under the names that they have in the repository. */
function inRepository(outcome: BuildOutcome, artifact: Artifact, owner: KubeObject): BuildOutcome {
  if (artifact.isRepository) return outcome;
  const byArtifact = relocated.get(outcome) ?? new WeakMap<Artifact, BuildOutcome>();
  relocated.set(outcome, byArtifact);
  let moved = byArtifact.get(artifact);
  if (moved === undefined) {
    moved = relocate(outcome, artifact, owner);
    byArtifact.set(artifact, moved);
  }
  return moved;
}

function relocate(outcome: BuildOutcome, artifact: Artifact, owner: KubeObject): BuildOutcome {
  // What comes from the custom resource is in the repository already.
  const ownerFiles = new Set(BUILD_FIELDS.flatMap((field) => locate(owner, ['spec', field])?.file ?? []));
  const rename = (file: string): string =>
    ownerFiles.has(file) ? file : (artifact.toRepository(file) ?? file);
  const sources = new Map<SourceText, SourceText>();
  const move = (node: Node): void => {
    if (node.source !== undefined) {
      const source = sources.get(node.source) ?? new SourceText(rename(node.source.file), node.source.text);
      sources.set(node.source, source);
      node.source = source;
    }
    if (node.kind === 'seq') node.items.forEach(move);
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        move(key);
        move(value);
      }
    }
  };
  if ('problem' in outcome) {
    const { message, location } = outcome.problem;
    const place = location && { ...location, file: rename(location.file) };
    return { problem: problem(message, place), remote: outcome.remote };
  }
  const objects = outcome.objects.map((object) => {
    const node = clone(object.node);
    move(node);
    const origin = object.origin && { ...object.origin, file: rename(object.origin.file) };
    return { ...object, node, origin };
  });
  return { objects, warnings: outcome.warnings };
}
