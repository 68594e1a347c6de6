import type { Entry, Node, ScalarNode, ScalarStyle } from '../../../kube/yaml/node.ts';
import { resolveText } from '../../../kube/yaml/resolve.ts';
import { isYaml11NonString } from '../../field/set.ts';

/**
 * Puts `value` in the place of the value of an entry. The style of the old node stays, and with the style goes part of
 * the type. A scalar is changed where it is: kustomize shares the scalars of labels between fields, and a patch of one
 * field changes the others (`kubernetes-sigs/kustomize:kyaml/yaml/fns.go`, FieldSetter; `yaml/go-yaml:encode.go`).
 */
export function replaceValue(entry: Entry, value: Node): void {
  const old = entry.value;
  if (value.kind !== 'scalar') {
    entry.value = { ...value, flow: old.kind !== 'scalar' && old.flow };
  } else if (old.kind === 'scalar') {
    Object.assign(old, value, { style: old.style, ...tagsInStyle(value, old.style) });
  } else {
    entry.value = { ...value, style: 'plain', ...tagsInStyle(value, 'plain') };
  }
}

function tagsInStyle(value: ScalarNode, style: ScalarStyle): Pick<ScalarNode, 'tag' | 'heldTag'> {
  const untagged = value.style === 'plain' ? resolveText(value.text).tag : '!!str';
  const heldTag = value.tag === '' ? (value.heldTag ?? untagged) : value.tag;
  return { heldTag, tag: printedTag(heldTag, value.text, style) };
}

/**
 * What is printed of a tag: it keeps a string a string where it has no quotes, and is left out where the bare text says
 * the same. So quotes make a string of anything else. '' is no tag.
 */
export function printedTag(tag: string, text: string, style: ScalarStyle): string {
  if (tag === '!!str') return style === 'plain' ? tag : '';
  return tag !== '' && resolveText(text).tag === tag ? '' : tag;
}

/** The longest words that are a string in YAML 1.2 and a boolean in 1.1: `yes`, `off`. */
const MAX_WORD = 3;

/** Quotes a bare string that YAML 1.1 takes for something else, as upstream does wherever it sets a field. */
export function quoteWord(node: Node): void {
  if (node.kind !== 'scalar' || node.style !== 'plain') return;
  const given = node.tag || node.heldTag;
  if (given === undefined && node.text.length > MAX_WORD) return;
  const tag = given ?? resolveText(node.text).tag;
  if ((tag !== '' && tag !== '!!str') || !isYaml11NonString(node.text)) return;
  node.style = 'double';
  node.tag = '';
}
