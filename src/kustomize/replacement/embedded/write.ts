import { compareBytes } from '../../../kube/compare.ts';
import { goJson } from '../../../kube/go-json.ts';
import { isObject, type JsonValue } from '../../../kube/json.ts';
import type { Node } from '../../../kube/yaml/node.ts';
import { printNode } from '../../../kube/yaml/node-printer/print-node.ts';
import { toJson } from '../../../kube/yaml/value.ts';
import type { Comments } from './comments.ts';
import { printCommented } from './print-commented.ts';

/**
 * A document that was read from `original` and then changed, as text again: JSON when the original was JSON, indented
 * when the original looks indented; else YAML, with the comments of the original
 * (`kubernetes-sigs/kustomize:api/filters/replacement/replacement.go`). Throws `YamlError` when a value does not fit its
 * type.
 */
export function writeEmbedded(document: Node, original: string, comments: Comments | undefined): string {
  if (!/^\s*[[{]/.test(original)) {
    return (comments === undefined ? printNode(document) : printCommented(document, comments)).trim();
  }
  const value = toJson(document);
  const isIndented = original.includes('\n') && original.includes('  ');
  return isIndented ? indentedJson(value, '') : goJson(value);
}

/** As Go's `json.MarshalIndent` by two spaces. */
function indentedJson(value: JsonValue, indent: string): string {
  if (Array.isArray(value) && value.length > 0) {
    const items = value.map((item) => indentedJson(item, `${indent}  `));
    return block('[', items, ']', indent);
  }
  if (!isObject(value) || Object.keys(value).length === 0) return goJson(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([key, member]) => `${goJson(key)}: ${indentedJson(member, `${indent}  `)}`);
  return block('{', members, '}', indent);
}

function block(open: string, parts: readonly string[], close: string, indent: string): string {
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}
