import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Archives } from '../../../src/flux/source/extract.ts';
import { CopyError, Staging, UnavailableError } from '../../../src/flux/source/staging.ts';
import { ArchiveError, readArchive, UnknownEntryError } from '../../../src/flux/source/untar.ts';
import { memoryTree } from '../../../src/tree/memory.ts';

interface Entry {
  name: string;
  type?: string;
  text?: string;
  /** As the header has it. */
  size?: number;
}

/** One entry as POSIX lays it out. */
function entry({ name, type = '0', text = '', size = Buffer.byteLength(text) }: Entry): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body]);
}

const archive = (...entries: Entry[]): Buffer => Buffer.concat([...entries.map(entry), Buffer.alloc(1024)]);
const names = (tar: Buffer): string[] => readArchive(tar).map(({ name, kind }) => `${kind} ${name}`);

test('files and directories are read, and a hard link is an empty file', () => {
  const tar = archive(
    { name: 'a/', type: '5' },
    { name: 'a/b', text: 'text' },
    { name: 'a/c', type: '1', size: 4 },
    { name: 'old/', type: '\0' },
  );
  assert.deepEqual(names(tar), ['directory a/', 'file a/b', 'file a/c', 'directory old/']);
  assert.deepEqual(
    readArchive(tar).map(({ bytes }) => Buffer.from(bytes).toString()),
    ['', 'text', '', ''],
  );
});

test('a PAX header names the next entry alone', () => {
  const pax = '16 path=long/er\n12 comment=\n';
  assert.deepEqual(names(archive({ name: 'x', type: 'x', text: pax }, { name: 'a' }, { name: 'b' })), [
    'file long/er',
    'file b',
  ]);
});

test('names that lead out, links and devices are refused', () => {
  for (const name of ['/a', '../a', 'a/../b', 'a\\b']) {
    assert.throws(() => readArchive(archive({ name })), ArchiveError, name);
  }
  for (const type of ['2', '3', '4', '6']) {
    assert.throws(() => readArchive(archive({ name: 'a', type })), ArchiveError, type);
  }
});

test('an archive that is cut off or damaged is refused', () => {
  const whole = archive({ name: 'a', text: 'x'.repeat(600) });
  for (const length of [100, 512, 600, 1024]) {
    assert.throws(() => readArchive(whole.subarray(0, length)), ArchiveError, `${length}`);
  }
  const damaged = Buffer.from(whole);
  damaged[0] = 98;
  assert.throws(() => readArchive(damaged), /invalid tar header/);
  assert.throws(() => readArchive(archive({ name: 'x', type: 'x', text: '99 path=a\n' })), /invalid PAX/);
  assert.throws(() => readArchive(archive({ name: 'x', type: 'x', text: '0 path=a\n' })), /invalid PAX/);
  assert.throws(
    () => readArchive(archive({ name: 'a', type: '1', size: 2 ** 32 }, { name: 'b', size: 2 ** 32 })),
    ArchiveError,
  );
});

test('entries that only some readers know are not guessed at', () => {
  for (const type of ['g', 'S', 'V']) {
    assert.throws(() => readArchive(archive({ name: 'a', type })), UnknownEntryError, type);
  }
});

test('what unpacks to more than 64 MiB is left alone, and the same archive is unpacked once', () => {
  const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20));
  const half = gzipSync(archive({ name: 'a', text: 'x'.repeat(2 ** 25) }));
  const source = memoryTree({ 'bomb.tgz': bomb, 'half.tgz': half, 'other.tgz': half, 'plain.tgz': 'text' });
  const archives = new Archives();
  const extract = (path: string): void => archives.extract(source, path, '', new Staging());
  assert.throws(() => extract('bomb.tgz'), UnavailableError);
  for (let i = 0; i < 3; i++) extract('half.tgz');
  assert.throws(() => extract('other.tgz'), UnavailableError);
  assert.throws(() => extract('plain.tgz'), CopyError);
});

test('a file does not take the place of a directory, nor a directory that of a file', () => {
  const tgz = (...entries: Entry[]): Buffer => gzipSync(archive(...entries));
  const source = memoryTree({
    'a.tgz': tgz({ name: 'x/y' }, { name: 'x' }),
    'b.tgz': tgz({ name: 'x' }, { name: 'x/y' }),
    'c.tgz': tgz({ name: 'x/..' }),
  });
  const extract = (path: string): void => new Archives().extract(source, path, 'to', new Staging());
  assert.throws(() => extract('a.tgz'), CopyError);
  assert.throws(() => extract('b.tgz'), CopyError);
  assert.throws(() => extract('c.tgz'), UnavailableError);
});
