import table from './kubernetes.generated.json' with { type: 'json' };
import type { FindDefinition, Schema } from './schema.ts';

/** A schema of the generated table. Other schemas are named by their index in it. */
interface TableNode {
  /** Properties, separated by spaces: `name:index`, or the name alone when nothing is known below it. */
  p?: string;
  /** The schema of all properties not named. */
  a?: number;
  /** The schema of the elements. */
  i?: number;
  /** Merge keys; present when the list is merged. */
  m?: string[];
}

/** By the part of a name before the last dot, or by apiVersion, and then by the last part, or by kind. */
type Index = Record<string, Record<string, number>>;

const nodes: readonly TableNode[] = table.nodes;
const definitions: Index = table.definitions;
const kinds: Index = table.kinds;

/** Nothing is known below it. */
const leaf: Schema = { mergeKeys: undefined, field: () => undefined, elements: () => undefined };

/**
 * The OpenAPI document of Kubernetes v1.21.2 and of kustomize itself, as kyaml embeds it
 * (`kubernetes-sigs/kustomize:kyaml/openapi`).
 */
export const builtin = {
  definition(name: string): Schema | undefined {
    const dot = name.lastIndexOf('.');
    return schemaAt(lookUp(definitions, name.slice(0, dot), name.slice(dot + 1)));
  },
  kind(apiVersion: string, kind: string): Schema | undefined {
    return schemaAt(lookUp(kinds, apiVersion, kind));
  },
} satisfies { definition: FindDefinition; kind(apiVersion: string, kind: string): Schema | undefined };

function lookUp(index: Index, outer: string, inner: string): number | undefined {
  const inners = Object.hasOwn(index, outer) ? index[outer] : undefined;
  return inners !== undefined && Object.hasOwn(inners, inner) ? inners[inner] : undefined;
}

const made = new Map<number, Schema>();

function schemaAt(index: number | undefined): Schema | undefined {
  const node = index === undefined ? undefined : nodes[index];
  if (index === undefined || node === undefined) return undefined;
  let schema = made.get(index);
  if (schema === undefined) {
    schema = new TableSchema(node);
    made.set(index, schema);
  }
  return schema;
}

class TableSchema implements Schema {
  readonly mergeKeys: readonly string[] | undefined;
  readonly #node: TableNode;
  #properties: ReadonlyMap<string, Schema | undefined> | undefined;

  constructor(node: TableNode) {
    this.mergeKeys = node.m;
    this.#node = node;
  }

  field(name: string): Schema | undefined {
    this.#properties ??= new Map(this.#node.p?.split(' ').map(property));
    return this.#properties.get(name) ?? schemaAt(this.#node.a);
  }

  elements(): Schema | undefined {
    return schemaAt(this.#node.i);
  }
}

function property(text: string): [name: string, schema: Schema | undefined] {
  const [name = '', index] = text.split(':');
  return [name, index === undefined ? leaf : schemaAt(Number(index))];
}
