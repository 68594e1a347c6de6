/** Longer texts are no names that somebody mistyped, and each costs its length squared. */
const MAX_LENGTH = 63;

/**
 * Finds names that differ by one slip: a letter wrong, missing, too many, or two neighbours swapped. Two names are that
 * near when leaving out at most one character of each makes them equal, so an index answers without comparing all.
 */
export class NearNames {
  readonly #byRest = new Map<string, string>();

  /** Of several names that are equally near, the first in order of code units is the answer. */
  constructor(names: Iterable<string>) {
    for (const name of [...names].sort()) {
      for (const rest of rests(name)) if (!this.#byRest.has(rest)) this.#byRest.set(rest, name);
    }
  }

  /** A known name that `name` may be a slip of, or undefined. */
  nearest(name: string): string | undefined {
    for (const rest of rests(name)) {
      const found = this.#byRest.get(rest);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The name itself, and the name without each of its characters. */
function* rests(name: string): Generator<string> {
  if (name.length > MAX_LENGTH) return;
  yield name;
  // One or two letters are near everything.
  if (name.length < 3) return;
  for (let at = 0; at < name.length; at++) yield name.slice(0, at) + name.slice(at + 1);
}
