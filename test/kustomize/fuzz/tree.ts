import fc from 'fast-check';
import { type Below, type Layer, layer, type MakeLayer } from './layer.ts';
import type { Known } from './manifests.ts';
import type { Files } from './part.ts';
import { maybe } from './pools.ts';

/** Files of one to four kustomizations, of which one is built. */
export interface KustomizationTree {
  files: Files;
  /** What is built, as in the cases beside this folder: `overlay`, or the root when there is nothing below it. */
  directory: string;
  /** The objects that patches of the directory can aim at. */
  known: readonly Known[];
}

/** How the second base stands to the first. */
const relation = fc.constantFrom('on top', 'on top', 'beside', 'beside', 'both');

/** Trees of which about half can be built. */
export const kustomizationTree: fc.Arbitrary<KustomizationTree> = fc
  .record({
    top: layer,
    base: maybe(layer, 7),
    second: maybe(layer, 3),
    component: maybe(layer, 3),
    relation,
  })
  .map(({ top, base, second, component, relation }) => {
    const files: Files = {};
    const place = (of: MakeLayer | undefined, path: string, below: Partial<Below>): Layer['known'] => {
      if (of === undefined) return [];
      const made = of({
        known: [],
        taken: [],
        resources: [],
        components: [],
        kind: 'Kustomization',
        ...below,
      });
      for (const [name, text] of Object.entries(made.files))
        files[path === '' ? name : `${path}/${name}`] = text;
      return made.known;
    };
    const inBase = place(base, 'base', {});
    const isOnBase = base !== undefined && relation !== 'beside';
    const inSecond = place(
      second,
      'second',
      isOnBase ? { known: inBase, resources: ['../base'] } : { taken: inBase },
    );
    const seesBase = base !== undefined && (second === undefined || relation !== 'on top');
    const resources = [...(seesBase ? ['../base'] : []), ...(second === undefined ? [] : ['../second'])];
    const components = component === undefined ? [] : ['../component'];
    const directory = resources.length + components.length === 0 ? '' : 'overlay';
    const known = place(top, directory, { known: [...inBase, ...inSecond], resources, components });
    place(component, 'component', { known, kind: 'Component' });
    return { files, directory, known };
  });

/** The first trees of a seed. */
export function sampleTrees(seed: number, count: number): KustomizationTree[] {
  return fc.sample(kustomizationTree, { seed, numRuns: count });
}
