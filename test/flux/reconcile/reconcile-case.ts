import { Knowledge } from '../../../src/flux/knowledge.ts';
import { ReconcileCache } from '../../../src/flux/reconcile/options.ts';
import {
  type Reconciled,
  reconcileKustomization,
} from '../../../src/flux/reconcile/reconcile-kustomization.ts';
import { asRendered, type RenderedObject } from '../../../src/flux/rendered.ts';
import { SourceResolver } from '../../../src/flux/source/resolve-source.ts';
import type { JsonValue } from '../../../src/kube/json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import type { KustomizationCase } from '../../oracle/flux/kustomization-case.ts';
import { objectOf, objectOfValue } from '../support.ts';

const HOME = {
  kind: 'GitRepository',
  namespace: 'flux-system',
  name: 'flux-system',
  url: undefined,
  ref: undefined,
};

/** The Flux Kustomization of a case, with the source that the oracle takes for granted. */
export function customResource({ kustomization, path }: KustomizationCase): RenderedObject {
  const spec = { ...kustomization.spec, path, sourceRef: { kind: HOME.kind, name: HOME.name } };
  // Nodes without a file are taken for what kustomize has made.
  return asRendered(objectOf(emitYaml({ ...kustomization, spec } as JsonValue), 'flux.yaml'));
}

/** What we make of a case. */
export function reconcileCase(request: KustomizationCase): Reconciled {
  const knowledge = new Knowledge();
  for (const object of request.objects) knowledge.add(objectOfValue(object as JsonValue));
  return reconcileKustomization(customResource(request), undefined, {
    knowledge,
    attempted: new Knowledge(),
    elsewhere: [],
    home: HOME,
    sources: new SourceResolver(memoryTree(request.files)),
    external: { values: {}, explain: () => undefined, presume: () => false },
    strict: request.strict,
    behaviour: { replaceImages: false, builtinSchema: 'always' },
    cache: new ReconcileCache(),
    options: {},
  });
}
