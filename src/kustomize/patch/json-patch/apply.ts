import { BuildError } from '../../errors.ts';
import { addAt, type Container, getAt, PlaceError, removeAt, setAt } from './containers.ts';
import { Copier, copyTree } from './copier.ts';
import type { Operation, TextField } from './decode.ts';
import { equal } from './equal.ts';
import { type Found, find } from './pointer.ts';

const MISSING = 'missing value';

/**
 * Applies the operations of a JSON patch to a document, which is changed, and returns what the document is then. The
 * operations can be applied again.
 * Follows `evanphx/json-patch` v4.13 rather than RFC 6902 where they differ. Throws `BuildError` in that library's
 * words, at the operation.
 */
export function applyOperations(document: Container, operations: readonly Operation[]): Container {
  const copier = new Copier();
  let result = document;
  for (const operation of operations) {
    try {
      result = apply(result, operation, copier);
    } catch (error) {
      if (!(error instanceof PlaceError)) throw error;
      const { source, offset } = operation.place;
      throw new BuildError(error.message, source?.locate(offset), error);
    }
  }
  return result;
}

/** Only `replace` with an empty path makes another document. */
function apply(document: Container, operation: Operation, copier: Copier): Container {
  switch (operation.kind) {
    case 'add':
      add(document, operation);
      return document;
    case 'remove':
      remove(document, operation);
      return document;
    case 'replace':
      return replace(document, operation);
    case 'move':
      move(document, operation);
      return document;
    case 'test':
      test(document, operation);
      return document;
    case 'copy':
      copy(document, operation, copier);
      return document;
    default:
      throw new PlaceError(`Unexpected kind: ${operation.kind}`);
  }
}

function add(document: Container, { path: pathField, value, place }: Operation): void {
  const path = textOf(pathField, 'add operation failed to decode path', MISSING);
  const found = find(document, path);
  if (found === undefined)
    throw new PlaceError(`add operation does not apply: doc is missing path: "${path}": ${MISSING}`);
  within(`error in add for path: '${path}'`, () =>
    addAt(found.container, found.key, copyTree(value ?? null), place),
  );
}

function remove(document: Container, { path: pathField }: Operation): void {
  const path = textOf(pathField, 'remove operation failed to decode path', MISSING);
  const found = find(document, path);
  if (found === undefined) {
    throw new PlaceError(`remove operation does not apply: doc is missing path: "${path}": ${MISSING}`);
  }
  within(`error in remove for path: '${path}'`, () => removeAt(found.container, found.key));
}

function replace(document: Container, { path: pathField, value, place }: Operation): Container {
  const path = textOf(pathField, 'replace operation failed to decode path');
  if (path === '') {
    const whole = copyTree(value ?? null);
    if (whole === null || whole.kind === 'scalar') {
      throw new PlaceError('replace operation value must be object or array');
    }
    return whole;
  }
  const found = find(document, path);
  if (found === undefined)
    throw new PlaceError(`replace operation does not apply: doc is missing path: ${path}: ${MISSING}`);
  // A key that an object lacks is no reason to fail: it is added.
  if (!canGet(found))
    throw new PlaceError(`replace operation does not apply: doc is missing key: ${path}: ${MISSING}`);
  setAt(found.container, found.key, copyTree(value ?? null), place);
  return document;
}

function move(document: Container, { path: pathField, from: fromField, place }: Operation): void {
  const from = textOf(fromField, 'move operation failed to decode from');
  const source = find(document, from);
  if (source === undefined)
    throw new PlaceError(`move operation does not apply: doc is missing from path: ${from}: ${MISSING}`);
  const value = within(`error in move for path: '${source.key}'`, () => {
    const moved = getAt(source.container, source.key);
    removeAt(source.container, source.key);
    return moved ?? null;
  });
  const path = textOf(pathField, 'move operation failed to decode path');
  const target = find(document, path);
  if (target === undefined) {
    throw new PlaceError(
      `move operation does not apply: doc is missing destination path: ${path}: ${MISSING}`,
    );
  }
  within(`error in move for path: '${path}'`, () => addAt(target.container, target.key, value, place));
}

function test(document: Container, { path: pathField, value }: Operation): void {
  const path = textOf(pathField, 'test operation failed to decode path');
  const failed = new PlaceError(`testing value ${path} failed: test failed`);
  if (path === '') {
    if (!equal(document, value ?? null)) throw failed;
    return;
  }
  const found = find(document, path);
  if (found === undefined)
    throw new PlaceError(`test operation does not apply: is missing path: ${path}: ${MISSING}`);
  const actual = within(`error in test for path: '${path}'`, () => getAt(found.container, found.key));
  if (!equal(actual ?? null, value ?? null)) throw failed;
}

function copy(
  document: Container,
  { path: pathField, from: fromField, place }: Operation,
  copier: Copier,
): void {
  const from = textOf(fromField, 'copy operation failed to decode from');
  const source = find(document, from);
  if (source === undefined)
    throw new PlaceError(`copy operation does not apply: doc is missing from path: ${from}: ${MISSING}`);
  const value = within(`error in copy for from: '${from}'`, () => getAt(source.container, source.key));
  const path = textOf(pathField, 'copy operation failed to decode path', MISSING);
  const target = find(document, path);
  if (target === undefined) {
    throw new PlaceError(
      `copy operation does not apply: doc is missing destination path: ${path}: ${MISSING}`,
    );
  }
  const copied = copier.copy(value ?? null);
  within('error while adding value during copy', () => addAt(target.container, target.key, copied, place));
}

function canGet({ container, key }: Found): boolean {
  try {
    getAt(container, key);
    return true;
  } catch (error) {
    if (error instanceof PlaceError) return false;
    throw error;
  }
}

/** Runs one step of an operation, and says which one when it fails. */
function within<T>(step: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof PlaceError) throw new PlaceError(`${step}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The text of a field of an operation; some operations do not say what is wrong with it. */
function textOf(field: TextField, step: string, problem?: string): string {
  if ('text' in field) return field.text;
  throw new PlaceError(`${step}: ${problem ?? field.problem}`);
}
