import { isYamlFile } from '../flux/manifests.ts';
import { SourceText } from '../kube/yaml/source.ts';
import { type Tree, TreeError } from '../tree/tree.ts';
import { subTree, walkFiles } from '../tree/view.ts';
import { type IgnoreComment, MARKER, readComments } from './comments.ts';

/** The comments `# flux-plan-ignore` of a revision; each file is read once, when it is asked for. */
export class CommentIndex {
  readonly #tree: Tree;
  readonly #files = new Map<string, readonly IgnoreComment[]>();

  /** `tree` is the whole repository. */
  constructor(tree: Tree) {
    this.#tree = tree;
  }

  has(file: string): boolean {
    return this.#tree.kind(file) === 'file';
  }

  /** Those of one file, in its order. */
  of(file: string): readonly IgnoreComment[] {
    let comments = this.#files.get(file);
    if (comments === undefined) {
      comments = this.#read(file);
      this.#files.set(file, comments);
    }
    return comments;
  }

  /** Those of all YAML files below a folder, and of the files that were asked for. */
  all(folder: string): IgnoreComment[] {
    for (const path of walkFiles(subTree(this.#tree, folder))) {
      if (isYamlFile(path)) this.of(folder === '' ? path : `${folder}/${path}`);
    }
    return [...this.#files.values()].flat();
  }

  #read(file: string): IgnoreComment[] {
    if (!this.has(file)) return [];
    try {
      const bytes = this.#tree.read(file);
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      // Nearly no file has one: most are never decoded.
      return buffer.includes(MARKER) ? readComments(new SourceText(file, buffer.toString('utf8'))) : [];
    } catch (error) {
      // Too large to be read, for the build as well.
      if (error instanceof TreeError) return [];
      throw error;
    }
  }
}
