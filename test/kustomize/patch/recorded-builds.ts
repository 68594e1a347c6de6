import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildFiles } from '../../oracle/kustomize/ours.ts';

/** A kustomization, and what kustomize made of it (`test/oracle/kustomize/record.ts`). */
interface RecordedBuild {
  files: Record<string, string>;
  out?: string;
  err?: string;
}

/** Go prints the whole object in front of what is wrong with its types; ours is named instead. */
const OUTPUT_ERROR = /^map\[string\]interface \{\}/;

/** What follows is the text of a node; how it is printed is tested by itself. */
const NODE_CONTENTS = /node contents:.*/s;

/** Makes a test of each recorded build: the same bytes, or the same message. */
export function testRecordedBuilds(subject: string, path: string): void {
  const builds: RecordedBuild[] = JSON.parse(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));
  describe(subject, () => {
    for (const [at, { files, out, err }] of builds.entries()) {
      test(`${path} ${at}`, () => {
        const ours = buildFiles(files);
        if (err === undefined) assert.deepEqual(ours, { out });
        else if (OUTPUT_ERROR.test(err)) assert.ok('err' in ours);
        else
          assert.equal('err' in ours && ours.err.replace(NODE_CONTENTS, ''), err.replace(NODE_CONTENTS, ''));
      });
    }
  });
}
