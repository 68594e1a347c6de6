/**
 * Compares every Flux Kustomization of real repositories that we render with what Flux's libraries make of it, and prints
 * those that differ. The libraries get the files of the source, the custom resource as its parent applies it, and the
 * ConfigMaps and Secrets of the environment; precedence and substitution are theirs. Values that only the cluster knows
 * are invented, the same for both. Needs Go:
 *
 *     node test/oracle/flux/compare-corpus.ts CORPUS_DIR
 *
 * CORPUS_DIR is laid out as for `scripts/corpus-states.ts`.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decryptObject } from '../../../src/flux/inventory/decryption.ts';
import { finishObjects } from '../../../src/flux/inventory/finish.ts';
import { Knowledge } from '../../../src/flux/knowledge.ts';
import { readManifests } from '../../../src/flux/manifests.ts';
import { asRendered } from '../../../src/flux/rendered.ts';
import { describeGitRef } from '../../../src/flux/source/git-url.ts';
import { type HomeSource, SourceResolver } from '../../../src/flux/source/resolve-source.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../../../src/flux/state.ts';
import { isObject, type JsonObject, type JsonValue, stringAt } from '../../../src/kube/json.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { reconcileTree } from '../../../src/run.ts';
import { openDirectory } from '../../../src/tree/directory.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import { walkFiles } from '../../../src/tree/view.ts';
import { askOracle } from './oracle.ts';

type Answer = { output: string } | { error: string };

const temporary = mkdtempSync(join(tmpdir(), 'flux-plan-corpus-'));

function compareRepository(name: string, tree: Tree): void {
  const scope = { path: '', clusters: [], environments: [], variables: {} };
  const variables = invent(reconcileTree({ rev: name, tree }, scope));
  const states = reconcileTree({ rev: name, tree }, { ...scope, variables });
  const artifacts = new Artifacts(tree);
  const all = states.flatMap((state) => state.kustomizations.map((one) => ({ state, one })));
  const rendered = all.filter(({ one }) => one.status === 'rendered');
  const answers = askOracle<Answer>(
    'kustomization',
    rendered.map(({ state, one }) => ({
      root: artifacts.folder(one, state),
      path: one.spec.path,
      kustomization: one.object.value,
      objects: variableSources(one, state, variables),
      strict: one.undefinedVariables.length === 0,
    })),
  );
  let different = 0;
  for (const [i, { state, one }] of rendered.entries()) {
    const answer = answers[i];
    const theirs =
      answer !== undefined && 'output' in answer ? finished(answer.output, one) : JSON.stringify(answer);
    const ours = one.objects.map(({ value }) => emitYaml(value)).join('---\n');
    if (ours === theirs) continue;
    different++;
    console.log(`  ${state.environment.name} ${kustomizationId(one)} differs`);
    if (process.env.SHOW) console.log(`${ours}\n======\n${theirs}`);
  }
  console.log(
    `${name}: ${all.length} Flux Kustomizations, ${rendered.length} rendered and compared, ${different} different`,
  );
}

/** A value for every name that is left as an expression in some object. */
function invent(states: readonly ClusterState[]): Record<string, string> {
  const variables: Record<string, string> = Object.create(null);
  for (const { kustomizations } of states) {
    for (const { objects } of kustomizations) {
      for (const { value } of objects) {
        for (const [, name] of texts(value).matchAll(/\$\{([A-Za-z_]\w*)/g)) {
          variables[name!] = `invented-${name!.toLowerCase().replaceAll('_', '-')}`;
        }
      }
    }
  }
  return variables;
}

/** All that an object says, decoded. */
function texts(value: JsonObject): string {
  const data = value.kind === 'Secret' && isObject(value.data) ? Object.values(value.data) : [];
  return [emitYaml(value), ...data.map((text) => Buffer.from(`${text}`, 'base64').toString('utf8'))].join(
    '\n',
  );
}

/** The files of sources on disk, each source once. */
class Artifacts {
  readonly #resolver: SourceResolver;
  readonly #folders = new Map<string, string>();

  constructor(tree: Tree) {
    this.#resolver = new SourceResolver(tree);
  }

  folder(one: KustomizationState, state: ClusterState): string {
    const knowledge = new Knowledge();
    for (const { objects } of state.kustomizations)
      for (const object of objects) knowledge.add(asRendered(object));
    const source = this.#resolver.resolve(one.spec.sourceRef, homeOf(state, knowledge), knowledge);
    if (source.status !== 'here') throw new Error(`${kustomizationId(one)}: ${source.problem.message}`);
    const { id, tree } = source.artifact;
    let folder = this.#folders.get(id);
    if (folder === undefined) {
      folder = mkdtempSync(join(temporary, 'artifact-'));
      this.#folders.set(id, folder);
      for (const path of walkFiles(tree)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), tree.read(path));
      }
    }
    return folder;
  }
}

function homeOf({ kustomizations: [first] }: ClusterState, knowledge: Knowledge): HomeSource {
  const reference = first!.spec.sourceRef;
  const source = knowledge.find(reference.kind, reference.namespace, reference.name);
  return {
    ...reference,
    url: source && stringAt(source.value, 'spec', 'url'),
    ref: source && describeGitRef(source.value.spec),
  };
}

/** What the cluster holds of the objects of `substituteFrom`. */
function variableSources(
  { namespace, spec }: KustomizationState,
  { kustomizations }: ClusterState,
  invented: Readonly<Record<string, string>>,
): object[] {
  return spec.substituteFrom.flatMap(({ kind, name }) => {
    const object = kustomizations
      .flatMap(({ objects }) => objects)
      .find((one) => one.kind === kind && one.namespace === namespace && one.name === name);
    if (object !== undefined) return [known(object.value, invented)];
    const data = kind === 'Secret' ? Object.fromEntries(Object.entries(invented).map(encodeEntry)) : invented;
    return [{ apiVersion: 'v1', kind, metadata: { name, namespace }, data }];
  });
}

/** The object with invented values where SOPS has encrypted them. */
function known(value: JsonObject, invented: Readonly<Record<string, string>>): object {
  const data: [string, JsonValue][] = isObject(value.data) ? Object.entries(value.data) : [];
  if (value.kind !== 'Secret') return value;
  return {
    ...value,
    data: Object.fromEntries(
      data.map(([key, text]) =>
        isEncrypted(text) ? encodeEntry([key, invented[key] ?? 'invented']) : [key, text],
      ),
    ),
  };
}

function isEncrypted(text: JsonValue): boolean {
  return `${text}`.startsWith('ENC[') || Buffer.from(`${text}`, 'base64').toString('utf8').startsWith('ENC[');
}

function encodeEntry([key, text]: [string, string]): [string, string] {
  return [key, Buffer.from(text).toString('base64')];
}

/** What the controller would send of an output of the oracle. */
function finished(output: string, { object, spec }: KustomizationState): string {
  const objects = readManifests(new SourceText('output', output)).map((built) => {
    const decrypted = decryptObject(built, spec.decryption);
    return 'object' in decrypted ? decrypted.object : built;
  });
  return finishObjects(objects, object)
    .objects.map(({ value }) => emitYaml(value))
    .join('---\n');
}

const [corpus = ''] = process.argv.slice(2);
try {
  for (const name of readdirSync(corpus).sort()) {
    const folder = join(corpus, name, 'HEAD');
    if (existsSync(folder)) compareRepository(name, openDirectory(folder));
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
