import { RE2JS } from 're2js';
import { locationOf } from '../../kube/yaml/node.ts';
import { BuildError } from '../errors.ts';
import type { Image } from '../load/types.ts';

/** Changes the name of an image, or gives back undefined for an image that is not meant. */
export type ImageChange = (image: string) => string | undefined;

/**
 * What an entry of `images` does to image names (`kubernetes-sigs/kustomize:api/internal/image`,
 * `api/filters/imagetag/updater.go`). The name of the entry is a regular expression, as upstream uses it.
 * Throws `BuildError` when it is not a valid one.
 */
export function imageChange(entry: Image): ImageChange {
  const pattern = compile(entry);
  return (image) => {
    if (!pattern.matcher(image).find()) return undefined;
    const { name, tag, digest } = change(entry, splitImage(image));
    return `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
  };
}

interface ImageParts {
  name: string;
  tag: string;
  digest: string;
}

function compile(entry: Image): RE2JS {
  try {
    return RE2JS.compile(`^${entry.name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError(
      `the image name '${entry.name}' is not a regular expression: ${reason}`,
      locationOf(entry.node),
    );
  }
}

function change({ newName, newTag, digest, tagSuffix }: Image, parts: ImageParts): ImageParts {
  const name = newName === '' ? parts.name : newName;
  if (newTag !== '' || digest !== '') return { name, tag: newTag, digest };
  if (tagSuffix !== '') return { name, tag: parts.tag + tagSuffix, digest: '' };
  return { ...parts, name };
}

/** Separators before the first slash belong to the host. */
function splitImage(image: string): ImageParts {
  const slash = Math.max(image.indexOf('/'), 0);
  const at = image.indexOf('@', slash);
  const colon = image.indexOf(':', slash);
  if (at !== -1 && (colon === -1 || at < colon)) {
    return { name: image.slice(0, at), tag: '', digest: image.slice(at + 1) };
  }
  if (colon === -1) return { name: image, tag: '', digest: '' };
  const end = at === -1 ? image.length : at;
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, end),
    digest: at === -1 ? '' : image.slice(at + 1),
  };
}
