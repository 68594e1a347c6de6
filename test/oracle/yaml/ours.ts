import { isDeepStrictEqual } from 'node:util';
import { goJson } from '../../../src/kube/go-json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { YamlError } from '../../../src/kube/yaml/errors.ts';
import type { Node } from '../../../src/kube/yaml/node.ts';
import { readDocument, readDocumentV2 } from '../../../src/kube/yaml/read.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { toJson, toJsonV2 } from '../../../src/kube/yaml/value.ts';
import type { Answer, Question } from './oracle.ts';

/** A node in the form in which the oracle shows one; see `dump` in `main.go`. */
export function dump(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return [node.text, node.style, node.tag];
    case 'map':
      return [
        'map',
        node.flow,
        node.tag,
        ...node.entries.flatMap(({ key, value }) => [dump(key), dump(value)]),
      ];
    default:
      return ['seq', node.flow, node.tag, ...node.items.map(dump)];
  }
}

const TYPE_TAGS = ['!!int', '!!float', '!!bool', '!!null', '!!timestamp'];

/** The oracle's nodes as ours are: a quoted scalar whose tag says its type counts as plain. */
export function comparable(nodes: unknown): unknown {
  if (!Array.isArray(nodes)) return nodes;
  const [text, style, tag] = nodes;
  if (nodes.length === 3 && typeof style === 'string' && TYPE_TAGS.includes(tag)) return [text, 'plain', tag];
  return nodes.map(comparable);
}

const ANSWERS: Partial<Record<Question, (text: string) => unknown>> = {
  nodes: (text) => withDocument(readDocument(source(text)), dump),
  object: (text) => withDocument(readDocument(source(text)), (node) => emitYaml(toJson(node))),
  json: (text) => withDocument(readDocumentV2(source(text)), (node) => goJson(toJsonV2(node))) ?? 'null',
};

function source(text: string): SourceText {
  return new SourceText('file.yaml', text);
}

function withDocument(node: Node | undefined, use: (node: Node) => unknown): unknown {
  return node === undefined ? null : use(node);
}

/** What this project makes of a text. */
export function answer(question: 'nodes' | 'object' | 'json', text: string): Answer {
  try {
    return { out: ANSWERS[question]?.(text) };
  } catch (error) {
    if (error instanceof YamlError) return { out: null, err: error.message };
    throw error;
  }
}

/** Whether two answers agree: both refuse, or both make the same of the text. */
export function agree(oracle: Answer, ours: Answer): boolean {
  if (oracle.err !== undefined || ours.err !== undefined)
    return oracle.err !== undefined && ours.err !== undefined;
  return isDeepStrictEqual(comparable(oracle.out), ours.out);
}
