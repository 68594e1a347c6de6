/** An archive that `fluxcd/pkg:tar/untar.go` refuses. */
export class ArchiveError extends Error {}

/** An entry that is left out here, although Go's reader may make something of it. */
export class UnknownEntryError extends Error {}

/** One file or directory of an archive. */
export interface ArchiveEntry {
  name: string;
  kind: 'file' | 'directory';
  bytes: Uint8Array;
}

const BLOCK = 512;
/** The sum of all sizes, as the headers have it. */
const MAX_SIZE = 100 * 2 ** 20;

/** What the next header takes from those before it. */
interface Extension {
  path?: string | undefined;
  size?: number | undefined;
}

/**
 * The files and directories of a tar archive, in its order, as Go's `archive/tar` reads the formats of POSIX and GNU.
 * Throws `ArchiveError` for a name that leads out of its directory, a link, a device, more than 100 MiB or what is no
 * archive, and `UnknownEntryError`.
 */
export function readArchive(tar: Buffer): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let extension: Extension = {};
  let total = 0;
  for (let at = 0; at < tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.length < BLOCK) throw new ArchiveError('it ends in the middle of a header');
    if (header.every((byte) => byte === 0)) break;
    if (numberAt(header, 148, 8) !== checksum(header)) throw new ArchiveError('it has an invalid tar header');
    const type = String.fromCharCode(header[156] ?? 0);
    const own = isMeta(type) ? numberAt(header, 124, 12) : (extension.size ?? numberAt(header, 124, 12));
    // The size of a hard link is no size of a body.
    const size = type === '1' || type === '5' ? 0 : own;
    const body = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (body.length < size) throw new ArchiveError('it ends in the middle of a file');
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (isMeta(type)) {
      extension = { ...extension, ...readExtension(type, body) };
      continue;
    }
    const name = extension.path ?? nameOf(header);
    extension = {};
    total += size;
    if (total > MAX_SIZE) throw new ArchiveError(`it is bigger than ${MAX_SIZE} bytes`);
    if (name === '' || name.startsWith('/') || name.includes('\\') || name.includes('../')) {
      throw new ArchiveError(`it holds the invalid name '${name}'`);
    }
    entries.push({ name, kind: kindOf(type, name), bytes: body });
  }
  return entries;
}

/** Hard links have no content of their own, and become empty files. */
function kindOf(type: string, name: string): ArchiveEntry['kind'] {
  if (type === '5' || (type === '\0' && name.endsWith('/'))) return 'directory';
  if (type === '0' || type === '\0' || type === '1') return 'file';
  if (type === '2') throw new ArchiveError(`'${name}' is a symlink`);
  if (type === '3' || type === '4' || type === '6') throw new ArchiveError(`'${name}' is a device or a pipe`);
  throw new UnknownEntryError(`'${name}' is an entry of the type '${type}'`);
}

/** PAX headers of the next entry, and GNU's long names of it and its link. */
const isMeta = (type: string): boolean => type === 'x' || type === 'L' || type === 'K';

function readExtension(type: string, body: Buffer): Extension {
  return type === 'x' ? readPax(body) : type === 'L' ? { path: textOf(body) } : {};
}

/** Records of `LENGTH KEY=VALUE\n`, where the length counts itself. */
function readPax(body: Buffer): Extension {
  const extension: Extension = {};
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(' ', at);
    const length = space === -1 ? Number.NaN : Number(body.toString('latin1', at, space));
    const record = body.toString('utf8', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    if (!(Number.isInteger(length) && space + 1 < at + length && at + length <= body.length) || equals < 1) {
      throw new ArchiveError('it has an invalid PAX header');
    }
    const key = record.slice(0, equals);
    const value = record.slice(equals + 1);
    if (key.startsWith('GNU.sparse.')) throw new UnknownEntryError('it holds a sparse file');
    if (key === 'path') extension.path = value === '' ? undefined : value;
    if (key === 'size') {
      if (!/^\d{1,15}$/.test(value)) throw new ArchiveError('it has an invalid PAX header');
      extension.size = Number(value);
    }
    at += length;
  }
  return extension;
}

/** Only POSIX archives use the field of the prefix for one. */
function nameOf(header: Buffer): string {
  const name = textOf(header.subarray(0, 100));
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textOf(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** Octal digits, or GNU's binary form for what is too big for them. */
function numberAt(header: Buffer, at: number, length: number): number {
  if (((header[at] ?? 0) & 0x80) !== 0) return header.readUIntBE(at + length - 6, 6);
  const digits = header.toString('latin1', at, at + length).replace(/^[ \0]+|[ \0]+$/g, '');
  if (!/^[0-7]*$/.test(digits)) throw new ArchiveError('it has an invalid tar header');
  return Number.parseInt(digits || '0', 8);
}

/** The sum of the header's bytes, with blanks for the checksum itself. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}
