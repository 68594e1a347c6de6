import fc from 'fast-check';
import { resources } from './documents.ts';
import { generators } from './generators.ts';
import type { Known } from './manifests.ts';
import { metadata } from './metadata.ts';
import { type Files, type From, join, type Part } from './part.ts';
import { patches, patchesJson6902, patchesStrategicMerge } from './patches.ts';
import { pluginGenerators, transformers } from './plugins.ts';
import { maybe } from './pools.ts';
import { replacements } from './replacements.ts';
import { configurations, output, vars } from './settings.ts';
import { images, replicas } from './tags-and-counts.ts';
import { writeYaml } from './yaml.ts';

/** What a layer builds on. */
export interface Below {
  known: readonly Known[];
  /** Objects beside it, which its own should not be the same as. */
  taken: readonly Known[];
  resources: string[];
  components: string[];
  kind: 'Kustomization' | 'Component';
}

/** A kustomization with its files, and the objects that it makes out of those below. */
export interface Layer {
  files: Files;
  known: Known[];
}

/** Fields that name objects of the layer. */
const fromObjects: fc.Arbitrary<From<Part>[]> = fc
  .tuple(
    maybe(patches, 5),
    maybe(patchesStrategicMerge, 1),
    maybe(patchesJson6902, 1),
    maybe(replicas, 2),
    maybe(replacements, 3),
    maybe(vars, 2),
    maybe(transformers, 2),
    maybe(pluginGenerators, 1),
  )
  .map((parts) => parts.filter((part) => part !== undefined));

/** Fields that hold for any object. */
const alone: fc.Arbitrary<Part[]> = fc
  .tuple(maybe(metadata, 6), maybe(images, 2), maybe(configurations, 2), maybe(output, 3))
  .map((parts) => parts.filter((part) => part !== undefined));

const COMPONENT = { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component' };
const NO_GENERATORS = { fields: {}, files: {}, known: [] };

/** Makes a layer for what it stands on. */
export type MakeLayer = (below: Below) => Layer;

/** A layer on top of what it is given. */
export const layer: fc.Arbitrary<MakeLayer> = fc
  .tuple(resources, maybe(generators, 4), alone, fromObjects)
  .map(([own, generating, parts, more]) => (below) => {
    const { files, known: objects } = own([...below.known, ...below.taken]);
    const made = generating?.([...below.known, ...below.taken, ...objects]) ?? NO_GENERATORS;
    const known = [...below.known, ...objects, ...made.known];
    const part = join([made, ...parts, ...more.map((of) => of(known))]);
    const kustomization = {
      ...(below.kind === 'Component' ? COMPONENT : {}),
      resources: [...below.resources, ...Object.keys(files)],
      ...(below.components.length > 0 ? { components: below.components } : {}),
      ...part.fields,
    };
    return { files: { 'kustomization.yaml': writeYaml(kustomization), ...files, ...part.files }, known };
  });
