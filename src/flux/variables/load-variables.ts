import { type KubeObject, locate } from '../../kube/object.ts';
import type { KustomizationSpec } from '../api.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RenderedObject } from '../rendered.ts';
import { VariableSet } from './variable-set.ts';

/** What is known outside the repository. */
export interface External {
  /** Values that only the cluster knows, by the name of the variable. */
  values: Readonly<Record<string, string>>;
  /** Why a ConfigMap or Secret that no file of the environment declares exists all the same, or undefined. */
  explain(kind: string, namespace: string, name: string): string | undefined;
  /** True when it is only taken for granted that the object exists. */
  presume(kind: string, namespace: string, name: string): boolean;
}

/** Where variables may come from. */
export interface VariableContext {
  /** What the Kustomizations of the environment apply. */
  knowledge: Knowledge;
  /** What the Kustomization itself builds: Flux reads from the cluster, where an earlier run may have put it. */
  own(): Knowledge;
  /** What Kustomizations that fail have built: an earlier revision of it may be in the cluster. */
  attempted: Knowledge;
  external: External;
}

type SourceOfVariables = KustomizationSpec['substituteFrom'][number];

/** Collects what `postBuild` defines: the sources in order, later ones over earlier ones, inline values over all. */
export function loadVariables(
  object: RenderedObject,
  spec: KustomizationSpec,
  context: VariableContext,
): VariableSet {
  const set = new VariableSet(context.external.values, object.unknownNames);
  for (const [i, source] of spec.substituteFrom.entries()) {
    const path = ['spec', 'postBuild', 'substituteFrom', i, 'name'];
    const supplier = addSource(set, object, source, path, context);
    const location = locate(object, path);
    set.sources.push({ ...source, ...(supplier && { supplier }), ...(location && { location }) });
  }
  set.addInline(object, spec);
  return set;
}

/** Adds what a source gives, and returns the object that it, or its making, is known from. */
function addSource(
  set: VariableSet,
  object: RenderedObject,
  { kind, name, optional }: SourceOfVariables,
  path: readonly (string | number)[],
  { knowledge, own, attempted, external }: VariableContext,
): KubeObject | undefined {
  const { namespace } = object;
  const from = `${kind}/${name}`;
  const applied = knowledge.find(kind, namespace, name);
  if (applied !== undefined) {
    set.addSource(from, applied);
    return applied;
  }
  const ownSource = own().find(kind, namespace, name);
  if (ownSource !== undefined) {
    set.note(
      object,
      `${from} is applied by this Kustomization itself: its values are there from the second run on`,
      path,
    );
    set.addSource(from, ownSource);
    return ownSource;
  }
  const producer = knowledge.producer(kind, namespace, name);
  if (producer !== undefined) {
    const { object: maker, produced } = producer;
    set.addUnknown(from, produced.keys, locate(maker), kind === 'Secret');
    if (produced.open) set.addOpen(from, kind, `${maker.kind}/${maker.name} makes it in the cluster`);
    return maker;
  }
  const explanation = attempted.has(kind, namespace, name)
    ? 'it comes from a Kustomization that fails'
    : external.explain(kind, namespace, name);
  if (explanation !== undefined) {
    set.addOpen(from, kind, explanation);
    return undefined;
  }
  if (Object.keys(external.values).length > 0) {
    if (!optional) {
      set.addOpen(from, kind, 'it is taken to hold the variables that were given');
      return;
    }
    set.addGiven(from, kind);
  }
  const location = locate(object, path);
  const missing = { kind, name, optional, ...(location && { location }) };
  set.missing.push(missing);
  if (optional) return undefined;
  if (external.presume(kind, namespace, name)) {
    set.addOpen(from, kind, 'it is taken to exist in the cluster, as nothing in the repository makes it');
  } else set.fatal ??= missing;
  return undefined;
}
