import { notAppliedBy } from '../../../compare/policy.ts';
import { isFluxKind } from '../../../flux/schema/flux-kinds.ts';
import type { Held } from '../../cluster-index.ts';
import type { RuleContext } from '../../rule.ts';

/** The objects of Flux's own kinds that Flux applies to the cluster of an environment. */
export function* appliedFluxObjects({ index }: RuleContext): Generator<Held> {
  for (const held of index.all()) {
    if (held.kustomization.status !== 'rendered' || !isFluxKind(held.object)) continue;
    if (notAppliedBy(held.object) === undefined) yield held;
  }
}
