import assert from 'node:assert/strict';
import { discoverEnvironments } from '../../src/flux/discover.ts';
import type { FluxOptions } from '../../src/flux/reconcile/options.ts';
import { reconcileEnvironment } from '../../src/flux/reconcile.ts';
import { asRendered, type RenderedObject } from '../../src/flux/rendered.ts';
import {
  type ClusterState,
  type KustomizationState,
  kustomizationId,
  type OwnedObject,
} from '../../src/flux/state.ts';
import { isObject, type JsonValue } from '../../src/kube/json.ts';
import { type KubeObject, kubeObject, subject } from '../../src/kube/object.ts';
import { fromJson } from '../../src/kube/yaml/from-json.ts';
import { locationOf } from '../../src/kube/yaml/node.ts';
import { readDocument } from '../../src/kube/yaml/read.ts';
import { type Location, SourceText } from '../../src/kube/yaml/source.ts';
import { toJson } from '../../src/kube/yaml/value.ts';
import { type MemoryEntry, memoryTree } from '../../src/tree/memory.ts';

export type Files = Record<string, MemoryEntry>;

/** An object of a YAML text, as a file would hold it. */
export function objectOf(yaml: string, file = 'object.yaml'): KubeObject {
  const node = readDocument(new SourceText(file, yaml));
  assert.ok(node?.kind === 'map');
  const value = toJson(node);
  assert.ok(isObject(value));
  return kubeObject(value, node, locationOf(node));
}

/** An object of plain data, without a file. */
export function objectOfValue(value: JsonValue): RenderedObject {
  const node = fromJson(value);
  assert.ok(node.kind === 'map' && isObject(value));
  return asRendered(kubeObject(value, node, undefined));
}

/** A Flux Kustomization of a path, with more lines for its spec. */
export function kustomization(name: string, path: string, spec = ''): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ./${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
${indent(spec, 2)}`;
}

/** What `flux bootstrap` writes for a cluster. */
export function sync(path: string, spec = ''): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 1m0s
  ref:
    branch: main
  url: ssh://git@github.com/example/fleet
---
${kustomization('flux-system', path, spec)}`;
}

export function configMap(name: string, data: string, namespace = 'flux-system'): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: ${namespace}
data:
${indent(data, 2)}`;
}

/** The lines of a text behind spaces. */
export function indent(text: string, spaces: number): string {
  return text === '' ? '' : `${text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(spaces))}\n`;
}

/** The only environment of a repository. */
export function reconcile(files: Files, options: FluxOptions = {}): ClusterState {
  const tree = memoryTree(files);
  const environments = discoverEnvironments(tree);
  assert.equal(environments.length, 1, `${environments.map(({ path }) => path)}`);
  return reconcileEnvironment(tree, environments[0]!, options);
}

/** A Kustomization of a state, by name. */
export function find(state: ClusterState, name: string): KustomizationState {
  const found = state.kustomizations.find((candidate) => candidate.name === name);
  assert.ok(found, `${name} is not among ${state.kustomizations.map(kustomizationId)}`);
  return found;
}

/** An object of a Kustomization, by name. */
export function owned({ objects }: KustomizationState, name: string): OwnedObject {
  const found = objects.find((candidate) => candidate.name === name);
  assert.ok(found, `${name} is not among ${objects.map(subject)}`);
  return found;
}

/** `file:line`, for comparing. */
export function place(location: Location | undefined): string {
  return location === undefined ? 'nowhere' : `${location.file}:${location.line}`;
}

/** The status of every Kustomization, by name. */
export function statuses({ kustomizations }: ClusterState): Record<string, string> {
  return Object.fromEntries(kustomizations.map(({ name, status }) => [name, status]));
}
