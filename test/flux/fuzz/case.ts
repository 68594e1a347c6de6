import fc from 'fast-check';
import { type KustomizationCase, make } from '../../oracle/flux/kustomization-case.ts';
import { repository } from './repository.ts';
import { clusterObjects, pathsOf, spec } from './spec.ts';

/** A random repository, a Flux Kustomization of it, and what the cluster holds. More than a third can be built. */
export const fluxCase: fc.Arbitrary<KustomizationCase> = fc
  .record({ repository, spec, objects: clusterObjects, path: fc.nat(17), strict: fc.nat(4) })
  .map(({ repository: { files, directory, known }, spec: of, objects, path, strict }) =>
    make('random', files, {
      path: pathsOf(directory)[path] ?? directory,
      spec: of(known),
      objects,
      strict: strict > 0,
    }),
  );

/** The first cases of a seed. */
export function sampleCases(seed: number, count: number): KustomizationCase[] {
  return fc.sample(fluxCase, { seed, numRuns: count });
}
