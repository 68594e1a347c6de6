import { get, locationOf, type MapNode, map, scalar } from '../../kube/yaml/node.ts';
import { BuildAnnotation, setMetadataTexts } from '../annotations.ts';
import { BuildError, wrapError } from '../errors.ts';
import { newScalar } from '../field/set.ts';
import type { Located } from '../load/decode.ts';
import type { Loader } from '../load/loader.ts';
import type { ConfigMapArgs, SecretArgs } from '../load/types.ts';
import { newResource, type Resource } from '../resource.ts';
import { parseBehavior } from './behavior.ts';
import { refuseRepeats, setConfigMapData, setSecretData } from './data.ts';
import { type KeyValue, loadKeyValues } from './key-values.ts';
import type { EffectiveOptions } from './options.ts';

/** The ConfigMap of one generator entry (`kubernetes-sigs/kustomize:api/internal/generators/configmap.go`). Throws `BuildError`. */
export function generateConfigMap(loader: Loader, args: ConfigMapArgs, options: EffectiveOptions): Resource {
  const node = baseObject('ConfigMap', args);
  setConfigMapData(node, loadEntries(loader, args));
  return finish(node, 'ConfigMapGenerator', args, options);
}

/** The Secret of one generator entry (`kubernetes-sigs/kustomize:api/internal/generators/secret.go`). Throws `BuildError`. */
export function generateSecret(loader: Loader, args: SecretArgs, options: EffectiveOptions): Resource {
  const node = baseObject('Secret', args);
  node.entries.push({ key: scalar('type'), value: newScalar(args.type || 'Opaque', '!!str') });
  setSecretData(node, loadEntries(loader, args));
  return finish(node, 'SecretGenerator', args, options);
}

function baseObject(kind: string, { name, namespace, node }: ConfigMapArgs): MapNode {
  if (name === '') throw new BuildError('a configmap must have a name', locationOf(node));
  const metadata = map();
  for (const [field, text] of Object.entries({ name, namespace })) {
    if (text === '') continue;
    const { source, offset } = get(node, field) ?? node;
    metadata.entries.push({ key: scalar(field), value: { ...newScalar(text, '!!str'), source, offset } });
  }
  const entries = [
    { key: scalar('apiVersion'), value: scalar('v1') },
    { key: scalar('kind'), value: scalar(kind) },
    { key: scalar('metadata'), value: metadata },
  ];
  return map(entries, { source: node.source, offset: node.offset });
}

function labelMap(labels: ReadonlyMap<string, Located>): MapNode {
  const entries = [...labels].map(([key, { text, node }]) => {
    const place = { source: node.source, offset: node.offset };
    return { key: scalar(key, place), value: scalar(text, { tag: '!!str', style: 'single', ...place }) };
  });
  return map(entries);
}

function loadEntries(loader: Loader, args: ConfigMapArgs): KeyValue[] {
  const entries = loadSources(loader, args);
  refuseRepeats(args.name, entries);
  return entries;
}

function loadSources(loader: Loader, args: ConfigMapArgs): KeyValue[] {
  const env = args.env.text === '' ? [] : [args.env];
  try {
    return loadKeyValues(loader, { ...args, envs: [...args.envs, ...env] });
  } catch (error) {
    throw wrapError('loading KV pairs: ', error, locationOf(args.node));
  }
}

function finish(
  node: MapNode,
  generator: string,
  { behavior, node: entry }: ConfigMapArgs,
  options: EffectiveOptions,
): Resource {
  const metadata = get(node, 'metadata');
  if (metadata?.kind === 'map' && options.labels.size > 0) {
    metadata.entries.push({ key: scalar('labels'), value: labelMap(options.labels) });
  }
  if (options.immutable)
    node.entries.push({ key: scalar('immutable'), value: scalar('true', { tag: '!!bool' }) });
  const annotations = new Map([...options.annotations].map(([name, { text }]) => [name, text]));
  if (!options.disableNameSuffixHash) annotations.set(BuildAnnotation.needsHashSuffix, 'enabled');
  annotations.set(BuildAnnotation.generatorBehavior, parseBehavior(behavior));
  setMetadataTexts(node, 'annotations', annotations);
  return newResource(node, { ...(locationOf(entry) ?? { file: '', line: 1, column: 1 }), generator });
}
