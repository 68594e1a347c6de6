import { isObject, type JsonObject, type JsonValue, stringAt } from '../../kube/json.ts';
import { groupOf } from '../../kube/object.ts';
import { belowItem, belowKey, itemLabels } from '../diff/place.ts';
import { parseImage, versionText } from './image-reference.ts';

type Path = readonly (string | number)[];

/** Something that an object runs or installs, in one version. */
export interface FoundVersion {
  /** An image without its tag, the name of a chart, the URL of a source. */
  name: string;
  /** As people write it; '' when none is named. */
  version: string;
  digest: string;
  /** The fields that hold the version. */
  paths: Path[];
}

/** The fields of Flux's own kinds that hold a version: of what, and the field. The first one that is there counts. */
const FLUX_VERSIONS: Readonly<Record<string, { name: string[]; fields: string[][] }>> = {
  'HelmRelease.helm.toolkit.fluxcd.io': {
    name: ['spec', 'chart', 'spec', 'chart'],
    fields: [['spec', 'chart', 'spec', 'version']],
  },
  'HelmChart.source.toolkit.fluxcd.io': { name: ['spec', 'chart'], fields: [['spec', 'version']] },
  'OCIRepository.source.toolkit.fluxcd.io': {
    name: ['spec', 'url'],
    fields: ['semver', 'tag', 'digest'].map((field) => ['spec', 'ref', field]),
  },
  'GitRepository.source.toolkit.fluxcd.io': {
    name: ['spec', 'url'],
    fields: ['semver', 'tag'].map((field) => ['spec', 'ref', field]),
  },
};

/** Not what runs, but data or descriptions of it. */
const WITHOUT_IMAGES = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition']);

const IMAGE_KEYS = new Set(['image', 'imageName']);

/**
 * The versions that an object names, by place: images of containers and of custom resources, `repository` with `tag` as in
 * the values of charts, images of Flux Kustomizations, and the charts and tags that Flux's own kinds refer to.
 */
export function findVersions(value: JsonObject): Map<string, FoundVersion> {
  const found = new Map<string, FoundVersion>();
  const kind = stringAt(value, 'kind') ?? '';
  if (WITHOUT_IMAGES.has(kind)) return found;
  addFluxVersion(value, `${kind}.${groupOf(stringAt(value, 'apiVersion') ?? '')}`, found);
  visit(value.spec ?? null, 'spec', ['spec']);
  return found;

  function visit(node: JsonValue, place: string, path: Path): void {
    if (Array.isArray(node)) {
      const labels = itemLabels(node);
      for (const [at, item] of node.entries()) visit(item, belowItem(place, labels[at]!), [...path, at]);
    }
    if (!isObject(node)) return;
    addParts(node, place, path);
    for (const [key, child] of Object.entries(node)) {
      const below = belowKey(place, key);
      if (IMAGE_KEYS.has(key) && typeof child === 'string') addImage(child, below, [...path, key]);
      else visit(child, below, [...path, key]);
    }
  }

  function addImage(text: string, place: string, path: Path): void {
    const image = parseImage(text);
    if (image === undefined) return;
    const { repository, tag, digest } = image;
    found.set(place, { name: repository, version: versionText(tag, digest), digest, paths: [path] });
  }

  /** `repository`, `tag` and `digest` as fields of their own, and `newName`, `newTag` and `digest` of kustomize. */
  function addParts(node: JsonObject, place: string, path: Path): void {
    const [nameKey, tagKey] = typeof node.newTag === 'string' ? ['newName', 'newTag'] : ['repository', 'tag'];
    const name = node[nameKey] ?? node.name;
    const tag = node[tagKey] ?? '';
    const digest = node.digest ?? '';
    if (typeof name !== 'string' || typeof digest !== 'string') return;
    if (typeof tag !== 'string' && typeof tag !== 'number') return;
    if (node[tagKey] === undefined && (node.digest === undefined || node[nameKey] === undefined)) return;
    const registry = typeof node.registry === 'string' ? `${node.registry}/` : '';
    found.set(place, {
      name: registry + name,
      version: versionText(String(tag), digest),
      digest,
      paths: [tagKey, 'digest'].filter((key) => node[key] !== undefined).map((key) => [...path, key]),
    });
  }
}

function addFluxVersion(value: JsonObject, kind: string, found: Map<string, FoundVersion>): void {
  const known = Object.hasOwn(FLUX_VERSIONS, kind) ? FLUX_VERSIONS[kind] : undefined;
  const fields = known?.fields.filter((path) => stringAt(value, ...path) !== undefined) ?? [];
  const [field] = fields;
  if (known === undefined || field === undefined) return;
  const version = stringAt(value, ...field) ?? '';
  const isDigest = field.at(-1) === 'digest';
  const digest = stringAt(value, 'spec', 'ref', 'digest') ?? '';
  found.set(field.slice(0, -1).join('.'), {
    name: stringAt(value, ...known.name) ?? '',
    version: versionText(isDigest ? '' : version, digest),
    digest,
    paths: fields,
  });
}
