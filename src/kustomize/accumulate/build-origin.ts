import { posix } from 'node:path';
import { formatApiVersion } from '../../kube/identity.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { getText } from '../../kube/yaml/node.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { SourceText } from '../../kube/yaml/source.ts';
import { getAnnotation, metadataTexts, setAnnotation, setMetadataTexts } from '../annotations.ts';
import { parseRepoSpec } from '../load/repo-spec.ts';
import { currentId, isEmptied, type Resource } from '../resource.ts';

const ORIGIN = 'config.kubernetes.io/origin';
const TRANSFORMATIONS = 'alpha.config.kubernetes.io/transformations';

/** Where something was loaded from, or what made it (`kubernetes-sigs/kustomize:api/resource/origin.go`). */
export interface BuildOrigin {
  /** As seen from the directory that is built; '' when something else than a file made it. */
  path: string;
  repository: string;
  ref: string;
  configuredIn?: string;
  configuredBy?: { apiVersion: string; kind: string; name?: string; namespace?: string };
}

export const ROOT_ORIGIN: BuildOrigin = { path: '', repository: '', ref: '' };

/** The origin of what an entry of `resources` or `components` names. */
export function originBelow(origin: BuildOrigin, entry: string): BuildOrigin {
  const spec = parseRepoSpec(entry);
  if (spec === undefined) return { ...origin, path: join(origin.path, entry) };
  return { path: join('', spec.directory), repository: spec.repository, ref: spec.ref };
}

/** The origin of what a builtin made, or changed, because a kustomization file says so. */
export function originOfBuiltin(
  { path, repository, ref }: BuildOrigin,
  fileName: string,
  kind: string,
): BuildOrigin {
  const configuredBy = { apiVersion: 'builtin', kind };
  return { path: '', repository, ref, configuredIn: join(path, fileName), configuredBy };
}

/** The origin of what a plugin made or changed, from where the plugin itself came; undefined when that is not noted. */
export function originOfPlugin(plugin: Resource): BuildOrigin | undefined {
  const noted = getAnnotation(plugin.node, ORIGIN);
  if (noted === undefined) return undefined;
  const document = readDocument(new SourceText('', noted));
  const field = (name: string): string => getText(document, name) ?? '';
  const id = currentId(plugin);
  const configuredBy = {
    apiVersion: formatApiVersion(id),
    kind: id.kind,
    name: id.name,
    namespace: id.namespace,
  };
  return {
    path: '',
    repository: field('repo'),
    ref: field('ref'),
    configuredIn: field('path'),
    configuredBy,
  };
}

/** Notes the file that a resource was read from; its other annotations stay as they are written. */
export function annotateFile({ node }: Resource, origin: BuildOrigin): void {
  setAnnotation(node, ORIGIN, formatOrigin(origin, ''));
}

/** Notes where a resource came from; its other annotations become strings by it. */
export function annotateOrigin({ node }: Resource, origin: BuildOrigin): void {
  setOne(node, ORIGIN, formatOrigin(origin, ''));
}

/** Leaves the note of where an object came from with what is merged into it. */
export function keepOrigin({ node }: Resource, old: Resource): void {
  const origin = getAnnotation(old.node, ORIGIN);
  if (origin !== undefined) setOne(node, ORIGIN, origin);
}

/** True when it is noted where a resource came from. */
export function hasOrigin({ node }: Resource): boolean {
  return getAnnotation(node, ORIGIN) !== undefined;
}

/** Notes that a transformer ran; a resource of unknown origin counts as made by it. */
export function annotateTransformation(resource: Resource, origin: BuildOrigin): void {
  if (isEmptied(resource)) return;
  if (!hasOrigin(resource)) {
    annotateOrigin(resource, origin);
    return;
  }
  const before = getAnnotation(resource.node, TRANSFORMATIONS) ?? '';
  setOne(resource.node, TRANSFORMATIONS, `${before}- ${formatOrigin(origin, '  ').trimStart()}`);
}

/** Removes what the root kustomization did not ask for in `buildMetadata`. */
export function stripOrigins(texts: Map<string, string>, buildMetadata: readonly string[]): void {
  if (!buildMetadata.includes('originAnnotations')) texts.delete(ORIGIN);
  if (!buildMetadata.includes('transformerAnnotations')) texts.delete(TRANSFORMATIONS);
}

function setOne(node: Resource['node'], name: string, text: string): void {
  setMetadataTexts(node, 'annotations', metadataTexts(node, 'annotations').set(name, text));
}

function formatOrigin(
  { path, repository, ref, configuredIn, configuredBy }: BuildOrigin,
  indent: string,
): string {
  const lines = fields({ path, repo: repository, ref, configuredIn }, indent);
  if (configuredBy !== undefined)
    lines.push(`${indent}configuredBy:\n`, ...fields(configuredBy, `${indent}  `));
  return lines.join('');
}

function fields(values: Record<string, string | undefined>, indent: string): string[] {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${indent}${name}: ${emitYaml(value ?? '')}`);
}

/** As Go's `filepath.Join`. */
function join(...parts: string[]): string {
  const joined = posix.join(...parts);
  return joined === '.' ? '' : joined.replace(/(.)\/$/, '$1');
}
