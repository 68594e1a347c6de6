import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Schema } from '../../../src/kube/schema/schema.ts';
import { builtinSchemas } from '../../../src/kube/schema/schemas.ts';

/** What kyaml says of every list of a kind: its merge keys by path, `replace` for a list that is replaced. */
const recorded: { text: string; out: Record<string, string[]> }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/lists.json'), 'utf8'),
);

function schemaAt(schema: Schema | undefined, path: string): Schema | undefined {
  let at = schema;
  for (const step of path.split('.')) at = step === '[]' ? at?.elements() : at?.field(step);
  return at;
}

describe('the lists of a kind are merged by the keys that kyaml names', () => {
  for (const { text, out } of recorded) {
    test(text, () => {
      const [apiVersion = '', kind = ''] = text.split(' ');
      const schema = builtinSchemas.forKind(apiVersion, kind);
      assert.ok(schema !== undefined);
      const ours = Object.keys(out).map((path) => [path, schemaAt(schema, path)?.mergeKeys ?? ['replace']]);
      assert.deepEqual(Object.fromEntries(ours), out);
    });
  }
});

test('kinds that Kubernetes v1.21 did not have are not known', () => {
  assert.equal(builtinSchemas.forKind('autoscaling/v2', 'HorizontalPodAutoscaler'), undefined);
  assert.equal(builtinSchemas.forKind('v1', 'toString'), undefined);
  assert.equal(builtinSchemas.forKind('__proto__', 'constructor'), undefined);
});

test('a field that is not known has no schema, whatever its name', () => {
  const pod = builtinSchemas.forKind('v1', 'Pod');
  assert.equal(pod?.field('nope'), undefined);
  assert.equal(pod?.field('constructor'), undefined);
  assert.equal(pod?.field('__proto__'), undefined);
});
