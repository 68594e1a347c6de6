import { isUtf8 } from 'node:buffer';
import { locationOf } from '../../kube/yaml/node.ts';
import { BuildError, wrapError } from '../errors.ts';
import type { Located } from '../load/decode.ts';
import type { Loader } from '../load/loader.ts';

/** One entry of a generated ConfigMap or Secret. */
export interface KeyValue {
  key: string;
  value: Uint8Array;
  /** The source that names it, in the kustomization file. */
  source: Located;
}

export interface KeyValueSources {
  envs: readonly Located[];
  literals: readonly Located[];
  files: readonly Located[];
}

/** Longer lines end an env file for upstream, without a word (Go's `bufio.Scanner`). */
const MAX_LINE_BYTES = 64 * 1024 - 1;

/**
 * The entries of a generator, from its env files, literals and files in this order
 * (`kubernetes-sigs/kustomize:api/kv/kv.go`). Throws `BuildError` at the source that is wrong.
 */
export function loadKeyValues(loader: Loader, { envs, literals, files }: KeyValueSources): KeyValue[] {
  return [
    ...fromEach(`env source files: ${names(envs)}`, envs, (source) => fromEnvFile(loader, source)),
    ...fromEach(`literal sources ${names(literals)}`, literals, (source) => [fromLiteral(source)]),
    ...fromEach(`file sources: ${names(files)}`, files, (source) => [fromFile(loader, source)]),
  ];
}

function fromEach(
  label: string,
  sources: readonly Located[],
  read: (source: Located) => KeyValue[],
): KeyValue[] {
  return sources.flatMap((source) => {
    try {
      return read(source);
    } catch (error) {
      throw wrapError(`${label}: `, error, locationOf(source.node));
    }
  });
}

function fromLiteral(source: Located): KeyValue {
  const { text } = source;
  const equals = text.indexOf('=');
  if (equals < 1) throw new BuildError(`invalid literal source ${text}, expected key=value`);
  return { key: text.slice(0, equals), value: Buffer.from(unquote(text.slice(equals + 1))), source };
}

function unquote(text: string): string {
  const quoted = text.length > 1 && (text.startsWith('"') || text.startsWith("'")) && text.at(-1) === text[0];
  return quoted ? text.slice(1, -1) : text;
}

function fromFile(loader: Loader, source: Located): KeyValue {
  const { key, path } = splitFileSource(source.text);
  return { key, value: loader.load(path, locationOf(source.node)).bytes, source };
}

function splitFileSource(text: string): { key: string; path: string } {
  const parts = text.split('=');
  const [key = '', path] = parts;
  if (path === undefined) return { key: lastStep(text), path: text };
  const quoted = JSON.stringify(text);
  if (parts.length > 2) throw new BuildError(`source ${quoted} key name or file path contains '='`);
  if (key === '') {
    throw new BuildError(`missing key name for file path ${JSON.stringify(path)} in source ${quoted}`);
  }
  if (path === '') {
    throw new BuildError(`missing file path for key name ${JSON.stringify(key)} in source ${quoted}`);
  }
  return { key, path };
}

/** The last step of a path, as Go's `path.Base`. */
function lastStep(path: string): string {
  const last = path.split('/').findLast((step) => step !== '');
  return last ?? (path === '' ? '.' : '/');
}

function fromEnvFile(loader: Loader, source: Located): KeyValue[] {
  const { bytes, path } = loader.load(source.text, locationOf(source.node));
  const entries: KeyValue[] = [];
  for (const [i, line] of lines(bytes).entries()) {
    if (!isUtf8(line)) {
      throw new BuildError(`line ${i + 1} has invalid utf8 bytes`, { file: path, line: i + 1, column: 1 });
    }
    const text = trimStart(i === 0 ? withoutByteOrderMark(line.toString('utf8')) : line.toString('utf8'));
    if (text === '' || text.startsWith('#') || text.startsWith('=')) continue;
    const equals = text.indexOf('=');
    const key = equals === -1 ? text : text.slice(0, equals);
    entries.push({ key, value: Buffer.from(equals === -1 ? '' : text.slice(equals + 1)), source });
  }
  return entries;
}

function lines(bytes: Uint8Array): Buffer[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Buffer[] = [];
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(0x0a, start);
    const end = newline === -1 ? buffer.length : newline;
    if (end - start > MAX_LINE_BYTES) break;
    const line = buffer.subarray(start, end);
    found.push(line.at(-1) === 0x0d ? line.subarray(0, -1) : line);
    start = end + 1;
  }
  return found;
}

/** Removes what Go's `unicode.IsSpace` takes for white space. */
function trimStart(text: string): string {
  return text.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function names(sources: readonly Located[]): string {
  return `[${sources.map(({ text }) => text).join(' ')}]`;
}
