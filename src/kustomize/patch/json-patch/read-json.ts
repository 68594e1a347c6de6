import type { SourceText } from '../../../kube/yaml/source.ts';
import { BuildError } from '../../errors.ts';
import { type Json, type JsonMember, MAX_DEPTH } from './tree.ts';

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not allow them in strings
const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

/** Reads a text that is one JSON value. Throws `BuildError` at the place where it is none. */
export function readJson(source: SourceText): Json | null {
  const reader = new Reader(source);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  readonly #source: SourceText;
  #at = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  value(depth: number): Json | null {
    if (depth > MAX_DEPTH) throw this.#error('exceeded max depth');
    this.#take(SPACE);
    const place = { source: this.#source, offset: this.#at };
    switch (this.#source.text[this.#at]) {
      case '{':
        return { kind: 'object', members: this.#members(depth), place };
      case '[':
        return { kind: 'array', items: this.#items(depth), place };
      default: {
        const raw = this.#take(STRING) ?? this.#take(NUMBER) ?? this.#take(WORD);
        if (raw === undefined) throw this.#error('looking for beginning of value');
        return raw === 'null' ? null : { kind: 'scalar', raw, place };
      }
    }
  }

  end(): void {
    this.#take(SPACE);
    if (this.#at < this.#source.text.length) throw this.#error('after top-level value');
  }

  /** Of equal keys the last counts. */
  #members(depth: number): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    this.#list('}', 'after object key:value pair', () => {
      const keyPlace = { source: this.#source, offset: this.#at };
      const key = this.#take(STRING);
      if (key === undefined) throw this.#error('looking for beginning of object key string');
      if (!this.#symbol(':')) throw this.#error('after object key');
      members.set(JSON.parse(key), { keyPlace, value: this.value(depth + 1) });
    });
    return members;
  }

  #items(depth: number): (Json | null)[] {
    const items: (Json | null)[] = [];
    this.#list(']', 'after array element', () => items.push(this.value(depth + 1)));
    return items;
  }

  #list(close: string, where: string, item: () => void): void {
    this.#at++;
    if (this.#symbol(close)) return;
    for (;;) {
      this.#take(SPACE);
      item();
      if (this.#symbol(close)) return;
      if (!this.#symbol(',')) throw this.#error(where);
    }
  }

  #symbol(symbol: string): boolean {
    this.#take(SPACE);
    if (this.#source.text[this.#at] !== symbol) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#source.text)?.[0];
    if (text !== undefined) this.#at += text.length;
    return text;
  }

  /** In the words of Go's `encoding/json`. */
  #error(where: string): BuildError {
    const character = this.#source.text[this.#at];
    const message =
      character === undefined ? 'unexpected end of JSON input' : `invalid character '${character}' ${where}`;
    return new BuildError(message, this.#source.locate(this.#at));
  }
}
