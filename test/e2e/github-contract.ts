import { Ajv, type ValidateFunction } from 'ajv';
import { isObject, type JsonValue, stringAt, valueAt } from '../../src/kube/json.ts';
import described from './github-openapi.generated.json' with { type: 'json' };

/** One operation of GitHub's description. */
export interface Operation {
  /** The path as described, with `{placeholders}`. */
  path: string;
  method: string;
  /** What the placeholders stand for. */
  parameters: Record<string, string>;
}

const DOCUMENT = 'github';
// The slice is GitHub's text, read as the JSON that it is.
const rest = described.rest as JsonValue;
const graphql = described.graphql as JsonValue;

const ajv = new Ajv({
  strict: false,
  validateSchema: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text),
    email: true,
    int64: true,
  },
});
ajv.addSchema({ $id: DOCUMENT, ...described.rest });

const validators = new Map<string, ValidateFunction>();

/** The operation that a request calls, or undefined when the description has none. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  for (const path of Object.keys(described.rest.paths)) {
    if (valueAt(rest, ['paths', path, method]) === undefined) continue;
    const names: string[] = [];
    const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    if (match === null) continue;
    return { path, method, parameters: Object.fromEntries(names.map((name, i) => [name, match[i + 1]!])) };
  }
  return undefined;
}

/** In what a request differs from the description of its operation. */
export function checkRequest(
  operation: Operation,
  query: URLSearchParams,
  body: JsonValue | undefined,
): string[] {
  const given = new Map([...Object.entries(operation.parameters), ...query]);
  const faults: string[] = [];
  const declared = valueAt(rest, ['paths', operation.path, operation.method, 'parameters']);
  for (const entry of Array.isArray(declared) ? declared : []) {
    const { parameter, pointer } = dereference(entry);
    const name = stringAt(parameter, 'name') ?? '';
    const text = given.get(name);
    given.delete(name);
    if (text === undefined) {
      if (valueAt(parameter, ['required']) === true) faults.push(`parameter ${name} is missing`);
      continue;
    }
    const isNumber = stringAt(parameter, 'schema', 'type') === 'integer';
    faults.push(...check([...pointer, 'schema'], isNumber ? Number(text) : text, `parameter ${name}`));
  }
  for (const name of given.keys()) faults.push(`parameter ${name} is not described`);

  const pointer = ['paths', operation.path, operation.method, 'requestBody'];
  if (valueAt(rest, pointer) === undefined) return body === undefined ? faults : [...faults, 'takes no body'];
  return [...faults, ...check([...pointer, 'content', 'application/json', 'schema'], body ?? null, 'body')];
}

/** In what an answer differs from the description. Statuses that are not described carry GitHub's basic error. */
export function checkResponse(operation: Operation, status: number, body: JsonValue | undefined): string[] {
  const pointer = ['paths', operation.path, operation.method, 'responses', String(status)];
  const response = valueAt(rest, pointer);
  if (response === undefined) {
    if (status < 400) return [`status ${status} is not described`];
    return check(['components', 'schemas', 'basic-error'], body ?? null, 'error');
  }
  const resolved = dereference(response, pointer);
  if (valueAt(resolved.parameter, ['content']) === undefined) {
    return body === undefined ? [] : [`status ${status} has no body`];
  }
  return check(
    [...resolved.pointer, 'content', 'application/json', 'schema'],
    body ?? null,
    `answer ${status}`,
  );
}

/**
 * In what a query of the form `query { field { field … } }` and its answer differ from GitHub's GraphQL schema. An
 * answer may consist of errors alone.
 */
export function checkGraphql(query: string, data: JsonValue): string[] {
  const match = /^query \{ (\w+) \{ (\w+(?: \w+)*) \} \}$/.exec(query);
  if (match === null) return [`'${query}' is of no form that this check knows`];
  const [, root = '', selected = ''] = match;
  const type = namedType(valueAt(graphql, ['Query', root, 'type']));
  if (type === undefined) return [`Query has no field '${root}'`];
  const failed = valueAt(data, ['errors']) !== undefined;
  const faults: string[] = [];
  for (const field of selected.split(' ')) {
    const scalar = namedType(valueAt(graphql, [type, field, 'type']));
    const value = valueAt(data, ['data', root, field]);
    const fits =
      scalar === 'Int' ? Number.isInteger(value) : scalar === 'String' && typeof value === 'string';
    if (scalar === undefined || !(fits || failed))
      faults.push(`${type}.${field} is a ${scalar}, not ${JSON.stringify(value)}`);
  }
  return faults;
}

function namedType(type: JsonValue | undefined): string | undefined {
  return stringAt(type, 'name') ?? stringAt(type, 'ofType', 'name');
}

function dereference(value: JsonValue, pointer: string[] = []): { parameter: JsonValue; pointer: string[] } {
  const reference = isObject(value) ? stringAt(value, '$ref') : undefined;
  if (reference === undefined) return { parameter: value, pointer };
  const target = reference.slice('#/'.length).split('/');
  return { parameter: valueAt(rest, target) ?? null, pointer: target };
}

function check(pointer: string[], value: JsonValue, what: string): string[] {
  const steps = pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
  const reference = `${DOCUMENT}#/${steps.join('/')}`;
  const validate = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
}
