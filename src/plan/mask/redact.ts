import type { Finding, Suppression } from '../../checks/finding.ts';
import type { ClusterState } from '../../flux/state.ts';
import { replaceCredentials } from './credentials.ts';
import { textMasker } from './find-texts.ts';
import { hasPrivateKey } from './pem.ts';
import { publicWords } from './public-words.ts';
import { withoutQuotations } from './quotations.ts';
import { secretWords } from './secret-words.ts';

/** A function that replaces every secret text in a sentence, or in a name, by `***`. */
export type Redact = (sentence: string) => string;

/**
 * Makes the function for all that some states hold of secrets: values of secret variables, what was made of them, and the
 * data of Secrets, also decoded; for the credentials of URLs; and for what builds that fail quote. It guards sentences,
 * which may quote what they complain of, and the names of Kustomizations; objects are masked by path.
 */
export function redactor(states: readonly ClusterState[]): Redact {
  const texts = secretWords(states);
  for (const word of publicWords(states)) texts.delete(word);
  const mask = textMasker(texts);
  const known = new Map<string, string>();
  return (sentence) => {
    let redacted = known.get(sentence);
    if (redacted === undefined) {
      const open = withoutQuotations(sentence);
      redacted = hasPrivateKey(open) ? '***' : replaceCredentials(mask(open), () => '***');
      known.set(sentence, redacted);
    }
    return redacted;
  };
}

/** `namespace/name`, which keeps its form, whatever is masked in it. */
export function redactId(id: string, redact: Redact): string {
  const redacted = redact(id);
  return redacted.includes('/') || !id.includes('/') ? redacted : '***/***';
}

/** The same finding without secret values in any of its sentences and names. */
export function redactFinding(finding: Finding, redact: Redact): Finding {
  const { message, kustomization, object, help, related } = finding;
  return {
    ...finding,
    message: redact(message),
    ...(kustomization !== undefined && { kustomization: redactId(kustomization, redact) }),
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
