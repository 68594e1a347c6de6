import { parseApiVersion } from '../../kube/identity.ts';
import { isObject, type JsonValue } from '../../kube/json.ts';
import { type KubeObject, kubeObject, locate, metadataValue } from '../../kube/object.ts';
import { emitYaml } from '../../kube/yaml/emit.ts';
import { YamlError } from '../../kube/yaml/errors.ts';
import { fromJson } from '../../kube/yaml/from-json.ts';
import { readDocument } from '../../kube/yaml/read.ts';
import { type Location, SourceText } from '../../kube/yaml/source.ts';
import { toJson, toJsonV2 } from '../../kube/yaml/value.ts';
import { copyPlaces } from '../../kustomize/load/places.ts';
import { formatGvk } from '../../kustomize/resource-id.ts';
import { KUSTOMIZE_GROUP } from '../api.ts';
import { EnvsubstError } from '../envsubst/errors.ts';
import { type Expansion, expand, type Lookup, type Reference } from '../envsubst/expand.ts';
import { problem } from '../problem.ts';
import type { Problem, UnreadableExpression } from '../state.ts';
import { findExpression } from './find-expression.ts';

/** The object that substitution makes, and the uses of variables without a known value. */
export interface Substituted extends Omit<Expansion, 'text'> {
  object: KubeObject;
}

/** Why there is none, the uses that were found before, and the expression that is to blame. */
export interface Refused {
  problem: Problem;
  uses: Reference[];
  unreadable?: UnreadableExpression;
}

/** True when the object asks to be left alone. The value counts in exactly this case. */
export function isSubstitutionDisabled(object: KubeObject): boolean {
  const key = `${KUSTOMIZE_GROUP}/substitute`;
  return (
    metadataValue(object, 'labels', key) === 'disabled' ||
    metadataValue(object, 'annotations', key) === 'disabled'
  );
}

/**
 * Replaces the variables of an object, as Flux does it: on the text of the whole YAML document, which is then read
 * again with the types of YAML 1.1 and with every number a float64 (`fluxcd/pkg:kustomize/kustomize_varsub.go`).
 * Nodes keep their places in the files. Returns a problem when the text or its result cannot be read.
 */
export function substituteObject(
  object: KubeObject,
  lookup: Lookup,
  hasSecrets: boolean,
): Substituted | Refused {
  if (!isAffected(object.value)) return { object, uses: [] };
  const uses: Reference[] = [];
  const refuse = (message: string): Refused => {
    const fault = failure(object, message);
    // The empty text that a missing variable leaves is likely to blame, and strict rules end before it.
    const empty = uses.some(({ outcome }) => outcome === 'missing');
    return { problem: empty ? { ...fault, cause: 'variables' } : fault, uses };
  };
  try {
    const { text, uses: found } = expand(emitYaml(object.value), lookup);
    uses.push(...found);
    const document = readDocument(new SourceText(object.origin?.file ?? '', text));
    const value = document === undefined ? null : toJsonV2(document);
    if (!isObject(value)) return refuse('the result is no YAML map');
    return { object: retyped(object, value), uses };
  } catch (error) {
    if (error instanceof EnvsubstError) return refusal(object, error);
    if (error instanceof YamlError) {
      // The message may quote the text, and so a secret value.
      const cause = hasSecrets ? 'the error is not shown, as it may hold a secret value' : error.message;
      return refuse(`the result of variable substitution is no valid YAML: ${cause}`);
    }
    throw error;
  }
}

/** The object with this value, as JSON makes it. */
function retyped(object: KubeObject, value: JsonValue): KubeObject {
  const node = fromJson(value, 'float64');
  copyPlaces(object.node, node);
  const settled = toJson(node);
  if (node.kind !== 'map' || !isObject(settled)) throw new TypeError('a map stays a map');
  return kubeObject(settled, node, object.origin);
}

function refusal(object: KubeObject, { message, expression }: EnvsubstError): Refused {
  const [found] = expression === '' ? [] : findUnreadable(object, expression);
  const shown = shownExpression(expression, object);
  const fault = failure(object, `variable substitution failed: ${message} in ${shown}`, found);
  if (expression === '') return { problem: fault, uses: [] };
  const { location } = fault;
  const unreadable = { expression, reason: message, object, ...(location && { location }) };
  return { problem: { ...fault, cause: 'variables' }, uses: [], unreadable };
}

/** An expression of an object for people: what stands in a Secret, a default for instance, is not shown. */
export function shownExpression(expression: string, { kind }: KubeObject): string {
  return kind === 'Secret' ? 'an expression' : expression;
}

/** The rest of the line is not always written as YAML prints it; what the reader stumbles over mostly is. */
function findUnreadable({ node }: KubeObject, expression: string): Location[] {
  const found = findExpression(node, expression);
  const [start = ''] = /^\$\{#?[\p{L}\p{Nd}_]*./u.exec(expression) ?? [];
  return found.length > 0 ? found : findExpression(node, start);
}

function failure(object: KubeObject, message: string, location = locate(object)): Problem {
  const gvk = formatGvk({ ...parseApiVersion(object.apiVersion), kind: object.kind });
  const text = `post build failed for '${gvk}/${object.name}': ${message}`;
  return problem(text, location);
}

/** True when the text of the value holds something to replace, or an integer that a float64 cannot hold. */
function isAffected(value: JsonValue): boolean {
  if (typeof value === 'string') return value.includes('$');
  if (typeof value === 'bigint') return true;
  if (Array.isArray(value)) return value.some(isAffected);
  return (
    isObject(value) && Object.entries(value).some(([key, child]) => key.includes('$') || isAffected(child))
  );
}
