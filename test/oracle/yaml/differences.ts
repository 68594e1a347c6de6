import { readDocument, readStream } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import type { Answer } from './oracle.ts';

/**
 * Where this reader differs from go-yaml and kustomize, and is meant to: no object that Kubernetes could hold is
 * concerned. Undefined when a pair of answers shows none of these differences.
 */
export function knownDifference(text: string, oracle: Answer, ours: Answer): string | undefined {
  if (ours.err?.includes('invalid map key'))
    return 'a collection as a key is refused when it is read, not later';
  if (/^\ufeff\ufeff/.test(text)) return 'a second byte order mark is no different from other characters';
  if (hasNullKey(text)) return 'a null key is refused, but for another reason';
  if (/! +<</.test(text)) return 'a tag that says nothing does not keep `<<` from merging';
  if (text.includes('!<tag:yaml.org,2002:>')) return 'a tag that names nothing is ignored';
  if (oracle.err !== undefined && ours.err === undefined && endsEarly(text)) {
    return 'go-yaml scans up to three tokens after the first document, and refuses malformed ones';
  }
  if (/\.\d+: x/.test(text) && oracle.err === undefined && ours.err === undefined) {
    return 'the digits of a float as a key are rounded up halfway, not to the even one';
  }
  if (rootIsScalar(text, oracle)) return 'a scalar is no object, and is refused later';
  return undefined;
}

function hasNullKey(text: string): boolean {
  return /!!null |(?:^|[\s{[,?])(?:null|Null|NULL|~)(?=\s*(?:[:,}\]]|$))|\? *(?:$|[\n:])/m.test(text);
}

/** Whether something stands after the first document. */
function endsEarly(text: string): boolean {
  if (/(?:^|[\r\n\u0085\u2028])(?:%|\.\.\.|---)/.test(text)) return true;
  try {
    readStream(new SourceText('', text));
    return false;
  } catch {
    return true;
  }
}

function rootIsScalar(text: string, oracle: Answer): boolean {
  if (oracle.err?.includes('into map[string]interface')) return true;
  if (oracle.out === null || typeof oracle.out === 'string') return isScalar(text);
  return Array.isArray(oracle.out) && oracle.out[0] !== 'map' && oracle.out[0] !== 'seq';
}

function isScalar(text: string): boolean {
  try {
    return (readDocument(new SourceText('', text))?.kind ?? 'scalar') === 'scalar';
  } catch {
    return true;
  }
}
