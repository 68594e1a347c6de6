/**
 * Compares every Flux Kustomization of real repositories that is known offline with what Flux's libraries make of it,
 * and prints those that differ. Needs Go:
 *
 *     node test/oracle/flux/compare-corpus.ts CORPUS_DIR
 *
 * CORPUS_DIR is laid out as for `scripts/corpus-states.ts`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decryptObject } from '../../../src/flux/inventory/decryption.ts';
import { finishObjects } from '../../../src/flux/inventory/finish.ts';
import { readManifests } from '../../../src/flux/manifests.ts';
import {
  type ClusterState,
  type KustomizationState,
  kustomizationId,
  type Problem,
} from '../../../src/flux/state.ts';
import { emitYaml } from '../../../src/kube/yaml/emit.ts';
import { SourceText } from '../../../src/kube/yaml/source.ts';
import { reconcileTree } from '../../../src/run.ts';
import { openDirectory } from '../../../src/tree/directory.ts';
import { artifactTree } from '../../../src/tree/source-ignore/artifact.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import { walkFiles } from '../../../src/tree/view.ts';
import { askOracle } from './oracle.ts';

type Answer = { output: string } | { error: string };

const [corpus = ''] = process.argv.slice(2);
for (const name of readdirSync(corpus).sort()) {
  const folder = join(corpus, name, 'HEAD');
  if (existsSync(folder)) compareRepository(name, openDirectory(folder));
}

function compareRepository(name: string, checkout: Tree): void {
  const tree = artifactTree(checkout);
  const files = Object.fromEntries(
    [...walkFiles(tree)].map((path) => [path, Buffer.from(tree.read(path)).toString('utf8')]),
  );
  const scope = { path: '', clusters: [], environments: [], variables: {} };
  const states = reconcileTree({ rev: name, tree: checkout }, scope);
  const known = states.flatMap((state) =>
    state.kustomizations.filter((one) => isKnown(one, state)).map((one) => ({ state, one })),
  );
  const answers = known.flatMap(({ state, one }) =>
    askOracle<Answer>('kustomization', [request(one, state, files)]),
  );
  const different = known.filter(({ one }, i) => {
    const answer = answers[i];
    const theirs =
      answer !== undefined && 'output' in answer ? finished(answer.output, one) : JSON.stringify(answer);
    const ours = one.objects.map(({ value }) => emitYaml(value)).join('---\n');
    return ours !== theirs;
  });
  for (const { state, one } of different)
    console.log(`  ${state.environment.name} ${kustomizationId(one)} differs`);
  const all = states.reduce((sum, { kustomizations }) => sum + kustomizations.length, 0);
  console.log(`${name}: ${known.length} of ${all} compared, ${different.length} different`);
}

/** True when everything that it is made of is in the repository, but for what SOPS has encrypted. */
function isKnown(one: KustomizationState, { sources }: ClusterState): boolean {
  const { kind, namespace, name } = one.spec.sourceRef;
  const source = sources.find((s) => s.kind === kind && s.namespace === namespace && s.name === name);
  return one.status === 'rendered' && source?.kind === 'GitRepository' && one.notes.every(isEncrypted);
}

function isEncrypted({ message }: Problem): boolean {
  return message.includes('is encrypted with SOPS');
}

function request(one: KustomizationState, state: ClusterState, files: Record<string, string>): object {
  // Variables are resolved here already, since they come from other Kustomizations.
  const substitute = Object.fromEntries([...one.variables].map(([name, { value }]) => [name, value ?? '']));
  const { spec } = one.object.value;
  const postBuild = one.spec.hasPostBuild
    ? { postBuild: { substitute, substituteStrategy: one.spec.substituteStrategy } }
    : {};
  return {
    files,
    path: one.path ?? '',
    kustomization: { ...one.object.value, spec: { ...(typeof spec === 'object' ? spec : {}), ...postBuild } },
    objects: [],
    strict: false,
    environment: state.environment.name,
  };
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
