import type { KubeObject } from '../../kube/object.ts';
import { artifactTree, bucketTree, packedTree } from '../../tree/source-ignore/artifact.ts';
import type { Tree } from '../../tree/tree.ts';
import { FieldReader } from '../field-reader.ts';

/** What a source object says of the files that it takes. */
export interface Packing {
  ignore: string | undefined;
  sparseCheckout: string[];
}

/** The fields of a source object that narrow its files; those of an object that is not there narrow nothing. */
export function readPacking(source: KubeObject | undefined): Packing {
  if (source === undefined) return { ignore: undefined, sparseCheckout: [] };
  const fields = new FieldReader(source);
  return {
    ignore: fields.text(['spec', 'ignore']),
    sparseCheckout: fields.texts(['spec', 'sparseCheckout']),
  };
}

/** What reaches a build of the files behind a source of this kind. Throws `TreeError`. */
export function packAs(kind: string, tree: Tree, { ignore, sparseCheckout }: Packing): Tree {
  if (kind === 'Bucket') return bucketTree(tree, ignore);
  if (kind === 'ExternalArtifact') return packedTree(tree, []);
  return artifactTree(tree, kind === 'GitRepository' ? { ignore, sparseCheckout } : { ignore });
}
