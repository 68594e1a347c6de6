import { stringAt } from '../../kube/json.ts';
import type { KubeObject } from '../../kube/object.ts';
import { YamlError } from '../../kube/yaml/errors.ts';
import { blobId } from '../../tree/memory.ts';
import { artifactTree, sparseTree } from '../../tree/source-ignore/artifact.ts';
import { type Tree, TreeError } from '../../tree/tree.ts';
import type { SourceReference } from '../api.ts';
import { problemAt } from '../problem.ts';
import type { Artifact, ResolvedSource } from './artifact.ts';
import { readGenerator } from './artifact-generator.ts';
import { composeArtifact, copiesOf, findArtifact, type SourceByAlias } from './compose-artifact.ts';
import { Archives } from './extract.ts';
import { describeGitRef, normalizeGitUrl } from './git-url.ts';
import { type Include, includeArtifacts, readIncludes } from './include.ts';
import { packAs, readPacking } from './packing.ts';
import { type MappedFolder, sourceId } from './source-mapping.ts';
import { CopyError, UnavailableError } from './staging.ts';

/** The source that begins an environment: the repository under plan. */
export interface HomeSource extends SourceReference {
  url: string | undefined;
  /** As `describeGitRef` writes it. */
  ref: string | undefined;
}

/** The source objects that a cluster would hold. */
export interface SourceObjects {
  find(kind: string, namespace: string, name: string): KubeObject | undefined;
  /** ArtifactGenerators of all namespaces. */
  generators(): KubeObject[];
}

type Resolve = (reference: SourceReference) => ResolvedSource;

/** Finds the files of sources. One for each tree: what has been put together is kept. */
export class SourceResolver {
  readonly #tree: Tree;
  readonly #mapped: ReadonlyMap<string, MappedFolder>;
  readonly #artifacts = new Map<string, Artifact>();
  readonly #archives = new Archives();
  readonly #resolved = new WeakMap<SourceObjects, Map<string, ResolvedSource>>();

  /** `mapped` are sources whose files stand in folders of the repository, by `sourceId`. */
  constructor(tree: Tree, mapped: ReadonlyMap<string, MappedFolder> = new Map()) {
    this.#tree = tree;
    this.#mapped = mapped;
  }

  /** The source behind a reference, as far as it can be known without the cluster. */
  resolve(reference: SourceReference, home: HomeSource, objects: SourceObjects): ResolvedSource {
    const known = this.#resolved.get(objects) ?? new Map<string, ResolvedSource>();
    this.#resolved.set(objects, known);
    const key = JSON.stringify([reference, home]);
    const before = known.get(key);
    if (before !== undefined) return before;
    // Whoever asks for it on the way is made of it.
    known.set(key, {
      status: 'failed',
      problem: { message: 'artifacts are made of each other in a circle' },
    });
    const source = this.#find(reference, home, objects);
    known.set(key, source);
    return source;
  }

  #find(reference: SourceReference, home: HomeSource, objects: SourceObjects): ResolvedSource {
    const name = sourceId(reference);
    const object = objects.find(reference.kind, reference.namespace, reference.name);
    const resolve: Resolve = (next) => this.resolve(next, home, objects);
    const mapped = this.#mapped.get(name);
    if (mapped !== undefined) return this.#packFolder(reference, mapped, object);
    if (isSame(reference, home)) return this.#checkout(object, 'the environment begins with it', resolve);
    if (reference.kind === 'ExternalArtifact') return this.#generate(reference, objects, resolve);
    if (object === undefined) return { status: 'missing', problem: { message: `source ${name} not found` } };
    const url = stringAt(object.value, 'spec', 'url') ?? stringAt(object.value, 'spec', 'endpoint') ?? '';
    if (reference.kind !== 'GitRepository') {
      return elsewhere(object, `source ${name} (${url}) is not in this repository`);
    }
    if (home.url === undefined || normalizeGitUrl(url) !== normalizeGitUrl(home.url)) {
      return elsewhere(object, `source ${name} is another repository: ${url}`);
    }
    const ref = describeGitRef(object.value.spec);
    if (ref === home.ref) {
      const reason = `it has the URL and the ref of ${sourceId(home)}: ${url}, ${ref}`;
      return this.#checkout(object, reason, resolve);
    }
    return elsewhere(object, `source ${name} is another revision of this repository: ${ref}`);
  }

  /** The repository itself, as a GitRepository packs it; with the defaults when there is no such object to read. */
  #checkout(object: KubeObject | undefined, reason: string, resolve: Resolve): ResolvedSource {
    const packing = readPacking(object);
    const includes: { include: Include; artifact: Artifact }[] = [];
    for (const include of object === undefined ? [] : readIncludes(object)) {
      const source = resolve(include.source);
      if (source.status !== 'here') return notIncluded(include, source);
      includes.push({ include, artifact: source.artifact });
    }
    const included = includes.map(({ include: { fromPath, toPath }, artifact }) => [
      fromPath,
      toPath,
      artifact.id,
    ]);
    const id = artifactId([packing, included]);
    return this.#pack(id, object, reason, () => {
      if (includes.length === 0) {
        const tree = packAs('GitRepository', this.#tree, packing);
        return { tree, isRepository: true, toRepository: (path) => path };
      }
      const { tree, toRepository } = includeArtifacts(
        sparseTree(this.#tree, packing.sparseCheckout),
        includes,
      );
      return { tree: artifactTree(tree, { ignore: packing.ignore }), isRepository: false, toRepository };
    });
  }

  /** A folder that a source is mapped to, packed as source-controller packs sources of its kind. */
  #packFolder(
    reference: SourceReference,
    { path, tree }: MappedFolder,
    object: KubeObject | undefined,
  ): ResolvedSource {
    const name = sourceId(reference);
    if (tree === undefined) {
      const message = `source ${name} is mapped to the folder '${path}', which does not exist`;
      return { status: 'elsewhere', problem: { message } };
    }
    const packing = readPacking(object);
    const id = artifactId([packing, name]);
    return this.#pack(id, object, `it is mapped to the folder '${path}'`, () => ({
      tree: packAs(reference.kind, tree, packing),
      isRepository: false,
      toRepository: (inside) => (inside === '' ? path : `${path}/${inside}`),
    }));
  }

  /** An artifact, made unless it is known. */
  #pack(
    id: string,
    object: KubeObject | undefined,
    reason: string,
    pack: () => Omit<Artifact, 'id'>,
  ): ResolvedSource {
    try {
      const artifact = this.#artifacts.get(id) ?? { id, ...pack() };
      this.#artifacts.set(id, artifact);
      return { status: 'here', artifact, reason };
    } catch (error) {
      if (!(error instanceof TreeError)) throw error;
      if (object === undefined) return { status: 'failed', problem: { message: error.message } };
      return failed(object, `source ${sourceId(object)} fails: ${error.message}`);
    }
  }

  /** An ExternalArtifact, put together as the ArtifactGenerator that names it would. */
  #generate(reference: SourceReference, objects: SourceObjects, resolve: Resolve): ResolvedSource {
    const name = sourceId(reference);
    for (const generator of objects.generators()) {
      const made = this.#make(generator, reference, resolve);
      if (made !== undefined) return made;
    }
    const object = objects.find('ExternalArtifact', reference.namespace, reference.name);
    if (object !== undefined) return elsewhere(object, `source ${name} is made outside this repository`);
    const message = `source ${name} not found, and no ArtifactGenerator makes it`;
    return { status: 'missing', problem: { message } };
  }

  /** The artifact of this name that a generator makes; undefined when it makes none. */
  #make(generator: KubeObject, reference: SourceReference, resolve: Resolve): ResolvedSource | undefined {
    const { name } = reference;
    const spec = readGenerator(generator);
    const sources: SourceByAlias = (alias) => {
      const source = spec.sources.get(alias);
      if (source === undefined) throw new CopyError(`there is no source with the alias '${alias}'`);
      return resolve(source);
    };
    try {
      const found = findArtifact(spec, reference, sources);
      if (found === undefined) return undefined;
      const copies = copiesOf(found, sources);
      const id = artifactId([found, copies.map(({ source }) => source.id)]);
      const artifact =
        this.#artifacts.get(id) ??
        composeArtifact(id, copies, `${this.#tree.label} as ${name}`, this.#archives);
      this.#artifacts.set(id, artifact);
      return { status: 'here', artifact, reason: `${sourceId(generator)} makes it of this repository` };
    } catch (error) {
      if (error instanceof UnavailableError) {
        return elsewhere(generator, `ExternalArtifact ${name} cannot be made here: ${error.message}`);
      }
      if (!(error instanceof CopyError || error instanceof YamlError || error instanceof TreeError))
        throw error;
      return failed(
        generator,
        `${sourceId(generator)} cannot make ExternalArtifact ${name}: ${error.message}`,
      );
    }
  }
}

/** What an artifact is made of, in a text that stays short when that is made of others. */
function artifactId(parts: readonly unknown[]): string {
  return blobId(Buffer.from(JSON.stringify(parts)));
}

function isSame(a: SourceReference, b: SourceReference): boolean {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}

/** A GitRepository ends as what it includes does. */
function notIncluded(
  { owner, source }: Include,
  { status, problem }: Exclude<ResolvedSource, { status: 'here' }>,
): ResolvedSource {
  const message = `source ${sourceId(owner)} cannot include ${sourceId(source)}: ${problem.message}`;
  return { status, problem: problemAt(owner, message, ['spec', 'include']) };
}

function elsewhere(object: KubeObject, message: string, path: string[] = ['spec', 'url']): ResolvedSource {
  return { status: 'elsewhere', problem: problemAt(object, message, path) };
}

function failed(object: KubeObject, message: string): ResolvedSource {
  return { status: 'failed', problem: problemAt(object, message, ['spec']) };
}
