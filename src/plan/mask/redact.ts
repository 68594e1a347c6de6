import type { Finding, Suppression } from '../../checks/finding.ts';
import type { ClusterState } from '../../flux/state.ts';
import { isObject } from '../../kube/json.ts';
import { replaceCredentials } from './credentials.ts';
import { hasPrivateKey } from './pem.ts';
import { secretTextsOf } from './secret-places.ts';

/** Shorter texts occur by chance in any sentence: to replace them would tell what they are. */
const MIN_LENGTH = 4;

/** What stands for a value that only the cluster knows is no secret. */
const UNKNOWN_VARIABLE = /^\$\{\w+\}$/;

/** Between these kustomize quotes the literals of a generator that cannot be read, which may be those of a Secret. */
const LITERALS = [
  ['literal sources [', ']: '],
  ['invalid literal source ', ', expected key=value'],
] as const;

/** A function that replaces every secret text in a sentence by `***`. */
export type Redact = (sentence: string) => string;

/**
 * Makes the function for all that some states hold of secrets: values of secret variables, what was made of them, and the
 * data of Secrets, also decoded; and for the credentials of URLs. It guards sentences, which may quote what they complain
 * of; objects are masked by path.
 */
export function redactor(states: readonly ClusterState[]): Redact {
  const texts = new Set<string>();
  const add = (text: string): void => {
    for (const line of [text, ...text.split(/\r?\n/)]) {
      const part = line.trim();
      if (part.length >= MIN_LENGTH && !UNKNOWN_VARIABLE.test(part)) texts.add(part);
    }
  };
  for (const { kustomizations } of states) {
    for (const { variables, objects } of kustomizations) {
      for (const { secret, value } of variables.values()) if (secret && value !== undefined) add(value);
      for (const object of objects) {
        if (object.kind !== 'Secret' && object.secretPaths.length === 0) continue;
        for (const text of secretTextsOf(object)) add(text);
        if (object.kind !== 'Secret' || !isObject(object.value.data)) continue;
        for (const data of Object.values(object.value.data)) {
          if (typeof data === 'string') add(Buffer.from(data, 'base64').toString('utf8'));
        }
      }
    }
  }
  // A long text may contain a short one.
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const known = new Map<string, string>();
  return (sentence) => {
    let redacted = known.get(sentence);
    if (redacted === undefined) {
      redacted = hasPrivateKey(sentence) ? '***' : replaceCredentials(sentence, () => '***');
      for (const [start, end] of LITERALS) redacted = maskBetween(redacted, start, end);
      for (const text of longestFirst) redacted = redacted.replaceAll(text, '***');
      known.set(sentence, redacted);
    }
    return redacted;
  };
}

/** The sentence with `***` from the first `start` to the last `end`. */
function maskBetween(sentence: string, start: string, end: string): string {
  const from = sentence.indexOf(start);
  const to = sentence.lastIndexOf(end);
  if (from === -1 || to < from + start.length) return sentence;
  return `${sentence.slice(0, from + start.length)}***${sentence.slice(to)}`;
}

/** The same finding without secret values in any of its sentences. */
export function redactFinding(finding: Finding, redact: Redact): Finding {
  const { message, object, help, related } = finding;
  return {
    ...finding,
    message: redact(message),
    ...(object !== undefined && { object: redact(object) }),
    ...(help !== undefined && { help: redact(help) }),
    ...(related && { related: related.map((place) => ({ ...place, message: redact(place.message) })) }),
  };
}

/** The same suppression without secret values in its reason, which may quote the finding. */
export function redactSuppression(suppression: Suppression, redact: Redact): Suppression {
  const { reason } = suppression;
  return reason === undefined ? suppression : { ...suppression, reason: redact(reason) };
}
