import { locationOf, type Node, type ScalarNode } from '../../../kube/yaml/node.ts';
import type { FieldSpec } from '../../config/field-spec.ts';
import { BuildError, isInputError } from '../../errors.ts';
import { applyFieldSpec } from '../../field/walk.ts';
import type { Resource } from '../../resource.ts';
import { secretTexts } from '../copied-secrets.ts';
import { splitFieldPath } from '../field-path.ts';
import { lookUp } from '../lookup.ts';
import { impliedTag } from '../set-value.ts';
import type { DeclaredVar } from './declare.ts';
import { expand, type FindVar, type VarValue } from './expand.ts';

/** What the vars of a build may write in all, in characters. More is an attack on memory. */
const MAX_WRITTEN = 50_000_000;

/**
 * Replaces references to vars in the fields of the specs
 * (`kubernetes-sigs/kustomize:api/internal/accumulator/refvartransformer.go`). Returns the names of the vars that nothing
 * refers to. Throws `BuildError` when a var cannot be resolved, or a field cannot hold text.
 */
export function resolveVars(
  vars: readonly DeclaredVar[],
  resources: readonly Resource[],
  fields: readonly FieldSpec[],
): string[] {
  if (vars.length === 0) return [];
  const values = valuesOf(vars, resources);
  const secrets = secretsOf(vars, resources);
  const used = new Set<string>();
  let target: Resource | undefined;
  const find: FindVar = (name) => {
    const value = values.get(name);
    if (value === undefined) return undefined;
    used.add(name);
    for (const text of secrets.get(name) ?? []) target?.copiedSecrets.add(text);
    return value;
  };
  const writer = new VarWriter(find);
  for (const resource of resources) {
    target = resource;
    for (const spec of fields)
      applyFieldSpec(resource.node, spec, { set: (field) => writer.setField(field) });
  }
  return [...values.keys()].filter((name) => !used.has(name));
}

/** The values by name, in the order of the names; undefined for a map or list, which cannot be put into text. */
function valuesOf(
  vars: readonly DeclaredVar[],
  resources: readonly Resource[],
): Map<string, VarValue | undefined> {
  const sorted = [...vars].sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(sorted.map((declared) => [declared.name, readVar(declared, resources)]));
}

/** What is secret of the values. */
function secretsOf(
  vars: readonly DeclaredVar[],
  resources: readonly Resource[],
): Map<string, readonly string[]> {
  return new Map(
    vars.map(({ name, fieldPath }) => {
      const from = resources.find(({ varNames }) => varNames.includes(name));
      const field = from && findField(from.node, fieldPath);
      return [name, from && field ? secretTexts(field, from, fieldPath) : []];
    }),
  );
}

function readVar(
  { name, fieldPath, text, location }: DeclaredVar,
  resources: readonly Resource[],
): VarValue | undefined {
  const resource = resources.find(({ varNames }) => varNames.includes(name));
  if (resource === undefined) {
    throw new BuildError(`var '${text}' cannot be mapped to a field in the set of known resources`, location);
  }
  const field = findField(resource.node, fieldPath);
  const value = field?.kind === 'scalar' ? scalarValue(field) : undefined;
  if (field === undefined || (field.kind === 'scalar' && value === undefined)) {
    throw new BuildError(`field specified in var '${text}' not found in corresponding resource`, location);
  }
  return value;
}

function findField(root: Node, fieldPath: string): Node | undefined {
  // `ports[0]` is two steps.
  const path = splitFieldPath(fieldPath).flatMap((step) => {
    const [, name, index] = /^(.*)\[([0-9]+)\]$/.exec(step) ?? [];
    return index === undefined ? [step] : [name ?? '', index];
  });
  try {
    return lookUp(root, path)?.node;
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

const BOOLEANS = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((word) => [word, true] as const),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((word) => [word, false] as const),
]);

/** The typed value, as Go's `strconv` parses the text; undefined when it does not, though YAML does. */
function scalarValue(node: ScalarNode): VarValue | undefined {
  const { text } = node;
  switch (impliedTag(node)) {
    case '!!int':
      return /^[+-]?[0-9]+$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
    case '!!float':
      return /^[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : undefined;
    case '!!bool':
      return BOOLEANS.get(text);
    default:
      return text;
  }
}

/** Writes expanded text into fields, and refuses to do so without end. */
class VarWriter {
  readonly #find: FindVar;
  #written = 0;

  constructor(find: FindVar) {
    this.#find = find;
  }

  /** A scalar, the values of a map, or the elements of a list; only strings are looked at. */
  setField(field: Node): void {
    if (field.kind === 'scalar') {
      if (isString(field)) this.#expand(field);
      return;
    }
    if (field.kind === 'seq') {
      for (const item of field.items) {
        if (isString(item)) this.#expand(item);
        else throw new BuildError('invalid value type expect a string', locationOf(item));
      }
      return;
    }
    for (const { key, value } of field.entries) {
      const tag = impliedTag(key);
      if (tag !== '' && tag !== '!!str') {
        throw new BuildError(`invalid map key: value='${key.text}', tag='${tag}'`, locationOf(key));
      }
      if (isString(value)) this.#expand(value);
    }
  }

  #expand(node: ScalarNode): void {
    const value = expand(node.text, this.#find);
    node.text = textOf(value);
    node.tag = tagOf(value);
    node.style = 'plain';
    this.#written += node.text.length;
    if (this.#written <= MAX_WRITTEN) return;
    throw new BuildError('the vars write more than objects can hold', locationOf(node));
  }
}

function isString(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && ['', '!!str'].includes(impliedTag(node));
}

function textOf(value: VarValue): string {
  return typeof value === 'number' ? decimal(value) : String(value);
}

function tagOf(value: VarValue): string {
  if (typeof value === 'string') return '!!str';
  if (typeof value === 'boolean') return '!!bool';
  return typeof value === 'bigint' ? '!!int' : '!!float';
}

/** A number without an exponent, as Go's format `f` has it. */
function decimal(value: number): string {
  const text = String(value);
  const [mantissa = '', power] = text.split('e');
  if (power === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const exponent = Number(power);
  const sign = value < 0 ? '-' : '';
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(exponent, '0')}`;
}
