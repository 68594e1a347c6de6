import { parseApiVersion, type ResourceId } from '../../kube/identity.ts';
import { isObject, valueAt } from '../../kube/json.ts';
import { type KubeObject, subject } from '../../kube/object.ts';
import { getIn } from '../../kube/yaml/node.ts';
import { isNull } from '../../kube/yaml/resolve.ts';
import { idKey } from '../../kustomize/resource-id.ts';
import type { KustomizationSpec } from '../api.ts';
import type { Lookup, Reference } from '../envsubst/expand.ts';
import { decryptObject } from '../inventory/decryption.ts';
import { finishObjects } from '../inventory/finish.ts';
import { problemAt } from '../problem.ts';
import type { Problem, UnreadableExpression, VariableUse } from '../state.ts';
import { isSubstitutionDisabled, substituteObject } from '../substitution/substitute.ts';

/** How the objects of a build become an inventory. */
export interface RenderOptions {
  /** The custom resource. */
  owner: KubeObject;
  spec: KustomizationSpec;
  /** Undefined when nothing is substituted. */
  lookup: Lookup | undefined;
  hasSecrets: boolean;
}

export interface RenderedObjects {
  objects: { object: KubeObject; written: KubeObject; unknownNames: string[] }[];
  uses: VariableUse[];
  unreadable: UnreadableExpression[];
  notes: Problem[];
  /** What makes the reconciliation fail, in the order in which Flux would come upon it. */
  failures: Problem[];
}

/**
 * Decrypts, substitutes and finishes the objects of a build, in the order of kustomize-controller
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, build and apply). It goes on after a
 * failure, so that all of them are told at once.
 */
export function renderObjects(built: readonly KubeObject[], options: RenderOptions): RenderedObjects {
  const rendered: RenderedObjects = {
    objects: [],
    uses: [],
    unreadable: [],
    notes: [],
    failures: [],
  };
  const refused: Problem[] = [];
  const ids = new IdCounter(built);
  for (const object of built) {
    if (!isIdentified(object)) {
      const message = `failed to decode Kubernetes apiVersion, kind and name from ${subject(object) || 'an object'}`;
      rendered.failures.push(problemAt(object, message));
      continue;
    }
    const decrypted = decryptObject(object, options.spec.decryption);
    if ('problem' in decrypted) {
      refused.push(decrypted.problem);
      continue;
    }
    if (decrypted.note !== undefined) rendered.notes.push(decrypted.note);
    const substituted = substitute(decrypted.object, options, rendered, ids);
    if (substituted === undefined) continue;
    const { objects, notes } = finishObjects([substituted.object], options.owner);
    // Labels that variables have turned into something else than texts are reported as such.
    if (substituted.object === decrypted.object || !hasVariableLabels(decrypted.object)) {
      rendered.notes.push(...notes);
    }
    rendered.objects.push(
      ...objects.map((finished) => ({
        object: finished,
        unknownNames: substituted.unknownNames,
        written: object,
      })),
    );
  }
  rendered.failures.push(...refused);
  return rendered;
}

/** False for what Flux refuses to go on with. An object whose name is a number, say, is left out later. */
function isIdentified(object: KubeObject): boolean {
  const { kind, name } = idOf(object);
  return kind !== '' && name !== '' && textAt(object, 'apiVersion') !== '';
}

/** The id that an object has for kustomize, which takes whatever is written for a text. */
function idOf(object: KubeObject): ResourceId {
  return {
    ...parseApiVersion(textAt(object, 'apiVersion')),
    kind: textAt(object, 'kind'),
    namespace: textAt(object, 'metadata', 'namespace'),
    name: textAt(object, 'metadata', 'name'),
  };
}

function textAt({ node }: KubeObject, ...path: string[]): string {
  const part = getIn(node, path);
  return part?.kind === 'scalar' && !isNull(part) ? part.text : '';
}

function substitute(
  object: KubeObject,
  { lookup, hasSecrets }: RenderOptions,
  rendered: RenderedObjects,
  ids: IdCounter,
): { object: KubeObject; unknownNames: string[] } | undefined {
  if (lookup === undefined || isSubstitutionDisabled(object)) return { object, unknownNames: [] };
  const result = substituteObject(object, lookup, hasSecrets);
  const { uses } = result;
  const made = 'problem' in result ? object : result.object;
  for (const use of uses) rendered.uses.push({ ...use, object: made, written: object });
  if ('problem' in result) {
    rendered.failures.push(result.problem);
    if (result.unreadable !== undefined) rendered.unreadable.push(result.unreadable);
    return undefined;
  }
  if (!ids.replace(object, result.object)) {
    const message = `variable substitution gives ${subject(object)} the id of another object`;
    rendered.failures.push(problemAt(object, message));
  }
  return {
    object: result.object,
    unknownNames: [...new Set(uses.filter(isLeftAsWritten).map(({ name }) => name))],
  };
}

function isLeftAsWritten({ outcome }: Reference): boolean {
  return outcome === 'unknown' || outcome === 'doubtful';
}

/** True when all labels are texts, and some hold variables. */
function hasVariableLabels({ value }: KubeObject): boolean {
  const labels = valueAt(value, ['metadata', 'labels']);
  const texts = isObject(labels) ? Object.values(labels) : [];
  return (
    texts.every((label) => typeof label === 'string') && texts.some((label) => String(label).includes('${'))
  );
}

/** Flux puts each object back under its id, and fails when another one has it. */
class IdCounter {
  readonly #counts = new Map<string, number>();

  constructor(objects: readonly KubeObject[]) {
    for (const object of objects) this.#add(object, 1);
  }

  /** Takes an object for another; false when its id is taken. */
  replace(before: KubeObject, after: KubeObject): boolean {
    this.#add(before, -1);
    return this.#add(after, 1) === 1;
  }

  #add(object: KubeObject, count: number): number {
    const key = idKey(idOf(object));
    const total = (this.#counts.get(key) ?? 0) + count;
    this.#counts.set(key, total);
    return total;
  }
}
