/** A container image: what it is, and which one of it. */
export interface ImageReference {
  /** With the registry, as written. */
  repository: string;
  tag: string;
  /** `sha256:…`; '' when it is not pinned. */
  digest: string;
}

const LONGEST = 1024;

/** The parts of an image reference; undefined for text that is none. */
export function parseImage(text: string): ImageReference | undefined {
  if (text.length > LONGEST || !/^(?:\w|\$\{\w+\}\/)[\w.:/@${}-]*$/.test(text)) return undefined;
  const [name = '', digest = '', more] = text.split('@');
  if (more !== undefined || name === '') return undefined;
  // A colon before the last slash belongs to the port of a registry.
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  return colon === -1
    ? { repository: name, tag: '', digest }
    : { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}

/** `1.2.3@sha256:0123456789ab…`: as much of a version as people compare. */
export function versionText(tag: string, digest: string): string {
  const whole = [tag, digest].filter((part) => part !== '').join('@');
  return whole.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}
