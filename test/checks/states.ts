import assert from 'node:assert/strict';
import type { Finding } from '../../src/checks/finding.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { runRules } from '../../src/checks/run-rules.ts';
import { compareRevisions } from '../../src/compare/compare-revisions.ts';
import { externalObjects } from '../../src/flux/external-objects.ts';
import { readKustomizationSpec } from '../../src/flux/kustomization-spec.ts';
import type { ClusterState, KustomizationState, OwnedObject, Problem } from '../../src/flux/state.ts';
import { isObject } from '../../src/kube/json.ts';
import { kubeObject } from '../../src/kube/object.ts';
import { readDocument } from '../../src/kube/yaml/read.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';
import { toJson } from '../../src/kube/yaml/value.ts';

/** An object as a Kustomization would own it, read from YAML of a file. */
export function object(
  yaml: string,
  file = 'app.yaml',
  secretPaths: OwnedObject['secretPaths'] = [],
): OwnedObject {
  const node = readDocument(new SourceText(file, yaml));
  assert.ok(node?.kind === 'map');
  const value = toJson(node);
  assert.ok(isObject(value));
  return { ...kubeObject(value, node, { file, line: 1, column: 1 }), secretPaths };
}

/** A ConfigMap with one value. */
export function configMap(name: string, value = 'x', metadata = ''): OwnedObject {
  return object(
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: shop\n${indent(metadata, 2)}data:\n  key: ${value}\n`,
  );
}

interface KustomizationOptions extends Partial<Omit<KustomizationState, 'spec' | 'name' | 'namespace'>> {
  namespace?: string;
  /** Lines of `spec`, beside `prune: true`. The first of them is line 8 of `file`. */
  spec?: string;
  file?: string;
}

/** A rendered Kustomization without objects, with the given differences. */
export function kustomization(name: string, options: KustomizationOptions = {}): KustomizationState {
  const { namespace = 'flux-system', spec = '', file = `${name}.yaml`, ...rest } = options;
  const yaml = [
    'apiVersion: kustomize.toolkit.fluxcd.io/v1',
    'kind: Kustomization',
    'metadata:',
    `  name: ${name}`,
    `  namespace: ${namespace}`,
    'spec:',
    /^prune:/m.test(spec) ? '  interval: 10m' : '  prune: true',
    indent(spec, 2).replace(/\n$/, ''),
    // What the API server asks for stands behind, where it moves no line.
    ...(/^prune:/m.test(spec) || /^interval:/m.test(spec) ? [] : ['  interval: 10m']),
    ...(/^sourceRef:/m.test(spec) ? [] : ['  sourceRef: {kind: GitRepository, name: flux-system}']),
  ].join('\n');
  const resource = object(yaml, file);
  return {
    namespace,
    name,
    spec: readKustomizationSpec(resource).spec,
    object: resource,
    parent: undefined,
    path: `apps/${name}`,
    status: 'rendered',
    objects: [],
    variables: new Map(),
    definitions: [],
    variableSources: [],
    substituted: false,
    variableUses: [],
    unreadableExpressions: [],
    undefinedVariables: [],
    missingVariableSources: [],
    notes: [],
    ...rest,
  };
}

/** An environment at `clusters/<name>`. */
export function environment(
  name: string,
  kustomizations: KustomizationState[],
  problems: Problem[] = [],
): ClusterState {
  return {
    environment: { name, path: `clusters/${name}`, reason: 'test' },
    kustomizations,
    sources: [],
    problems,
  };
}

/** What rules find in environments, or in the change from `base` to them; `external` is as in the configuration. */
export function findingsOf(
  head: readonly ClusterState[],
  base?: readonly ClusterState[],
  rules?: readonly Rule[],
  external: readonly string[] = [],
): Finding[] {
  return runRules(compareRevisions(base, head), rules, externalObjects(external));
}

function indent(lines: string, width: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(width));
}
