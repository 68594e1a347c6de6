import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import {
  buildClientSchema,
  type ExecutionResult,
  execute,
  type IntrospectionQuery,
  parse,
  validate as validateQuery,
} from 'graphql';
import { isObject, type JsonObject, type JsonValue, stringAt, valueAt } from '../../src/kube/json.ts';

/** One operation of GitHub's description. */
export interface Operation {
  /** The path as described, with `{placeholders}`. */
  path: string;
  method: string;
  /** What the placeholders stand for. */
  parameters: Record<string, string>;
}

const DOCUMENT = 'github';
const described: { rest: JsonObject; graphql: IntrospectionQuery } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'github-openapi.generated.json'), 'utf8'),
);
const { rest } = described;
const schema = buildClientSchema(described.graphql);

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
ajv.addSchema({ $id: DOCUMENT, ...rest });

const validators = new Map<string, ValidateFunction>();

/** The operation that a request calls, or undefined when the description has none. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  const paths = isObject(rest.paths) ? Object.keys(rest.paths) : [];
  for (const path of paths) {
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
  const place = ['paths', operation.path, operation.method, 'parameters'];
  const declared = valueAt(rest, place);
  for (const [at, entry] of (Array.isArray(declared) ? declared : []).entries()) {
    const { parameter, pointer } = dereference(entry, [...place, String(at)]);
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

/** In what a query differs from GitHub's GraphQL schema. */
export function checkQuery(query: string): string[] {
  return validateQuery(schema, parse(query)).map(({ message }) => message);
}

/** What GitHub's GraphQL schema makes of a query, when its fields have these values, or functions that give them. */
export async function runQuery(
  query: string,
  variables: JsonObject,
  rootValue: Record<string, unknown>,
): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), variableValues: variables, rootValue });
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
