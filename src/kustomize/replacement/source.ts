import type { ResourceId } from '../../kube/identity.ts';
import { locationOf, type Node, scalar } from '../../kube/yaml/node.ts';
import { BuildError, wrapError } from '../errors.ts';
import { isEmpty } from '../load/metadata.ts';
import type { Replacement } from '../load/types.ts';
import { allIds, type Resource } from '../resource.ts';
import { formatId, isSelected } from '../resource-id.ts';
import { secretTexts } from './copied-secrets.ts';
import { splitFieldPath } from './field-path.ts';
import { lookUp } from './lookup.ts';
import { impliedTag } from './set-value.ts';

/** The field that a replacement reads and writes when it names none. */
export const DEFAULT_FIELD_PATH = 'metadata.name';

type Source = NonNullable<Replacement['source']>;

/** A value, and what is secret of it. */
interface SourceValue {
  value: Node;
  secrets: readonly string[];
}

/**
 * The value that a replacement copies: a field of the one object that its source selects, or part of the text of that
 * field, or the value that it gives itself (`kubernetes-sigs/kustomize:api/filters/replacement/replacement.go`,
 * getReplacement). Throws `BuildError`.
 */
export function sourceValue(
  { source, sourceValue: given, node }: Replacement,
  resources: readonly Resource[],
): SourceValue {
  if (given !== undefined) {
    if (source === undefined) return { value: scalar(given), secrets: [] };
    throw new BuildError('value and resource selectors are mutually exclusive', locationOf(node));
  }
  if (source === undefined) throw new BuildError('replacements must specify a source', locationOf(node));
  const resource = selectSource(source, resources);
  const fieldPath = source.fieldPath || DEFAULT_FIELD_PATH;
  const value = find(resource, fieldPath, source);
  if (isEmpty(value) || value === undefined) {
    const id = formatId(source);
    throw new BuildError(
      `fieldPath \`${fieldPath}\` is missing for replacement source ${id}`,
      locationOf(source.node),
    );
  }
  const chosen = part(value, source);
  return { value: chosen, secrets: secretTexts(chosen, resource, fieldPath) };
}

function selectSource(source: Source, resources: readonly Resource[]): Resource {
  const [found, ...others] = resources.filter((resource) =>
    allIds(resource).some((id) => matches(id, source)),
  );
  if (found !== undefined && others.length === 0) return found;
  const problem = found === undefined ? 'nothing selected by' : 'multiple matches for selector';
  throw new BuildError(`${problem} ${describe(source)}`, locationOf(source.node));
}

/** Parts that are not given match anything, here without regard to which kinds are cluster-scoped. */
function matches(id: ResourceId, source: Source): boolean {
  return (
    (source.name === '' || source.name === id.name) &&
    (source.namespace === '' || source.namespace === (id.namespace || 'default')) &&
    isSelected(id, source)
  );
}

function find(resource: Resource, fieldPath: string, source: Source): Node | undefined {
  try {
    return lookUp(resource.node, splitFieldPath(fieldPath))?.node;
  } catch (error) {
    throw wrapError('error looking up replacement source: ', error, locationOf(source.node));
  }
}

/** The part of a text that `options` choose. */
function part(value: Node, { options, node }: Source): Node {
  if (options === undefined || options.delimiter === '') return value;
  if (value.kind !== 'scalar') {
    throw new BuildError('delimiter option can only be used with scalar nodes', locationOf(node));
  }
  const parts = value.text.split(options.delimiter);
  const chosen = parts[Number(options.index)];
  if (chosen === undefined) {
    throw new BuildError(
      `options.index ${options.index} is out of bounds for value ${value.text}`,
      locationOf(node),
    );
  }
  return { ...value, tag: impliedTag(value), text: chosen };
}

/** The source as kustomize prints it. */
function describe(source: Source): string {
  const parts = [formatId(source)];
  if (source.fieldPath !== '') parts.push(source.fieldPath);
  const { delimiter = '', index = 0n, create = false } = source.options ?? {};
  if (delimiter !== '' || create) parts.push(`${delimiter}(${index}), create=${create}`);
  return parts.join(':');
}
