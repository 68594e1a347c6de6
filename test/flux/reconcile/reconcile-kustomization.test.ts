import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateKustomization } from '../../../src/flux/generator/generate.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { toJsonV2 } from '../../../src/kube/yaml/value.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import type { KustomizationCase } from '../../oracle/flux/kustomization-case.ts';
import { customResource, reconcileCase } from './reconcile-case.ts';

interface Recorded {
  request: KustomizationCase;
  answer: { generated: string; output: string } | { error: string };
}

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/kustomizations.json'), 'utf8'),
) as Recorded[];

for (const { request, answer } of recorded) {
  test(`as kustomize-controller: ${request.name}`, () => {
    const { state } = reconcileCase(request);
    if ('error' in answer) {
      assert.ok(request.says !== undefined && answer.error.includes(request.says), answer.error);
      assert.equal(state.status, 'failed');
      assert.ok(state.problem?.message.includes(request.says), state.problem?.message);
      return;
    }
    assert.equal(state.problem, undefined);
    assert.equal(state.objects.map(({ value }) => emitYaml(value)).join('---\n'), answer.output);
    const generated = generateKustomization(memoryTree(request.files), request.path, customResource(request));
    assert.equal(emitYaml(toJsonV2(generated)), answer.generated);
  });
}
