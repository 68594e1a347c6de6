import { isObject, type JsonObject, type JsonValue, valueAt } from '../kube/json.ts';
import type { KubeObject } from '../kube/object.ts';
import { problemAt } from './problem.ts';
import type { Problem } from './state.ts';

type Path = readonly (string | number)[];

/**
 * Reads typed fields of a custom resource. A field of the wrong type is noted, with its place, and read as absent:
 * the API server would refuse the object, but the rest of it is still worth looking at.
 */
export class FieldReader {
  readonly problems: Problem[] = [];
  readonly #object: KubeObject;

  constructor(object: KubeObject) {
    this.#object = object;
  }

  /** The string at a path, or undefined. */
  text(path: Path): string | undefined {
    const value = this.#present(path);
    if (value === undefined || typeof value === 'string') return value;
    return this.#refuse(path, 'a string', value);
  }

  flag(path: Path, missing = false): boolean {
    const value = this.#present(path);
    if (value === undefined || typeof value === 'boolean') return value ?? missing;
    return this.#refuse(path, 'true or false', value) ?? missing;
  }

  /** One of a few strings; anything else is refused. */
  choice<T extends string>(path: Path, choices: readonly T[], missing: T): T {
    const value = this.text(path);
    if (value === undefined) return missing;
    const found = choices.find((choice) => choice === value);
    return found ?? this.#refuse(path, `one of ${choices.join(', ')}`, value) ?? missing;
  }

  /** The paths of the items of a list. */
  items(path: Path): Path[] {
    const value = this.#present(path);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((_, index) => [...path, index]);
    return this.#refuse(path, 'a list', value) ?? [];
  }

  texts(path: Path): string[] {
    return this.items(path).flatMap((item) => this.text(item) ?? []);
  }

  /** A map of strings, without a prototype. */
  textMap(path: Path): Record<string, string> {
    const texts: Record<string, string> = Object.create(null);
    for (const key of Object.keys(this.map(path) ?? {})) {
      const text = this.text([...path, key]);
      if (text !== undefined) texts[key] = text;
    }
    return texts;
  }

  /** The map at a path, or undefined. */
  map(path: Path): JsonObject | undefined {
    const value = this.#present(path);
    if (value === undefined || isObject(value)) return value;
    return this.#refuse(path, 'a map', value);
  }

  /** A string that has to be there; '' when it is not. */
  requiredText(path: Path): string {
    const before = this.problems.length;
    const value = this.text(path);
    if (value === undefined && this.problems.length === before)
      this.#note(path, `${fieldName(path)} is missing`);
    return value ?? '';
  }

  #present(path: Path): JsonValue | undefined {
    return valueAt(this.#object.value, path) ?? undefined;
  }

  #refuse(path: Path, wanted: string, value: JsonValue): undefined {
    const shown =
      typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a map') : JSON.stringify(String(value));
    const hint = wanted === 'a string' && typeof value !== 'object' ? '; put it in quotes' : '';
    const found =
      typeof value === 'string' || typeof value === 'object' ? shown : `the ${typeName(value)} ${value}`;
    this.#note(path, `${fieldName(path)} has to be ${wanted}, not ${found}${hint}`);
    return undefined;
  }

  #note(path: Path, message: string): void {
    this.problems.push(problemAt(this.#object, message, path));
  }
}

function typeName(value: JsonValue): string {
  return typeof value === 'boolean' ? 'boolean' : 'number';
}

/** `spec.patches[0].target`, as the API server writes field paths. */
export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}
