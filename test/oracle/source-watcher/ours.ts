import { applyCopy } from '../../../src/flux/source/copy-operation.ts';
import { Archives } from '../../../src/flux/source/extract.ts';
import { CopyError, Staging, UnavailableError } from '../../../src/flux/source/staging.ts';
import { YamlError } from '../../../src/kube/yaml/errors.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import { TreeError } from '../../../src/tree/tree.ts';
import type { CopyCase } from './copy-cases.ts';

/** The files of an artifact in base64, in the order of their names, or why there is none. */
export type CopyAnswer = { files: Record<string, string> } | { error: string };

/** What we make of the copies of a case. */
export function copyOurs({ files, copy }: CopyCase): CopyAnswer {
  const source = memoryTree(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'base64')])),
  );
  const staging = new Staging();
  const archives = new Archives();
  try {
    for (const operation of copy) applyCopy({ ...operation, optional: false }, source, staging, archives);
  } catch (error) {
    const isOurs = [CopyError, UnavailableError, YamlError, TreeError].some((kind) => error instanceof kind);
    if (isOurs && error instanceof Error) return { error: error.message };
    throw error;
  }
  return sorted({
    files: Object.fromEntries(
      [...staging.files].map(([path, file]) => [
        path,
        Buffer.from('bytes' in file ? file.bytes : file.tree.read(file.path)).toString('base64'),
      ]),
    ),
  });
}

/** The answer with its files in the order of their names. */
export function sorted(answer: CopyAnswer): CopyAnswer {
  if ('error' in answer) return answer;
  const files = Object.entries(answer.files).sort(([a], [b]) => (a < b ? -1 : 1));
  return { files: Object.fromEntries(files) };
}
