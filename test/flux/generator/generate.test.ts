import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateKustomization } from '../../../src/flux/generator/generate.ts';
import { toJsonV2 } from '../../../src/kube/yaml/value.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import { configMap, kustomization, objectOf } from '../support.ts';

test('the scan for manifests does not look at .sourceignore', () => {
  const tree = memoryTree({
    '.sourceignore': '*.yaml\n',
    'app/.sourceignore': '*.yaml\n',
    'app/a.yaml': configMap('a', 'k: v'),
  });
  const generated = toJsonV2(generateKustomization(tree, 'app', objectOf(kustomization('app', 'app'))));
  assert.deepEqual(JSON.parse(JSON.stringify(generated)).resources, ['./a.yaml']);
});
