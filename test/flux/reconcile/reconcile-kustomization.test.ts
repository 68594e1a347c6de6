import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateKustomization } from '../../../src/flux/generator/generate.ts';
import { Knowledge } from '../../../src/flux/knowledge.ts';
import { ReconcileCache } from '../../../src/flux/reconcile/options.ts';
import {
  type Reconciled,
  reconcileKustomization,
} from '../../../src/flux/reconcile/reconcile-kustomization.ts';
import { SourceResolver } from '../../../src/flux/source/resolve-source.ts';
import type { JsonValue } from '../../../src/kube/json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { toJsonV2 } from '../../../src/kube/yaml/value.ts';
import { memoryTree } from '../../../src/tree/memory.ts';
import type { KustomizationCase } from '../../oracle/flux/kustomization-case.ts';
import { objectOfValue } from '../support.ts';

interface Recorded {
  request: KustomizationCase;
  answer: { generated: string; output: string } | { error: string };
}

const recorded = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/kustomizations.json'), 'utf8'),
) as Recorded[];

const HOME = {
  kind: 'GitRepository',
  namespace: 'flux-system',
  name: 'flux-system',
  url: undefined,
  ref: undefined,
};

function customResource({ kustomization, path }: KustomizationCase) {
  const spec = { ...kustomization.spec, path, sourceRef: { kind: HOME.kind, name: HOME.name } };
  return objectOfValue({ ...kustomization, spec } as JsonValue);
}

function reconcileCase(request: KustomizationCase): Reconciled {
  const knowledge = new Knowledge();
  for (const object of request.objects) knowledge.add(objectOfValue(object as JsonValue));
  return reconcileKustomization(customResource(request), undefined, {
    knowledge,
    attempted: new Knowledge(),
    elsewhere: [],
    home: HOME,
    sources: new SourceResolver(memoryTree(request.files)),
    external: { values: {}, explain: () => undefined, presume: () => false },
    strict: request.strict,
    behaviour: { replaceImages: false, builtinSchema: 'always' },
    cache: new ReconcileCache(),
    options: {},
  });
}

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
