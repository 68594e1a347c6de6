/** A git repository and a directory in it (`kubernetes-sigs/kustomize:api/internal/git/repospec.go`). */
export interface RepoSpec {
  /** What git would clone. */
  repository: string;
  /** The directory inside the repository; '' for its root. */
  directory: string;
  /** Branch, tag or commit; '' for the default branch. */
  ref: string;
}

const SCHEMES = ['ssh://', 'https://', 'http://', 'file://'];

/** Reads a `resources` or `components` entry as a git repository; undefined when it cannot be one. */
export function parseRepoSpec(entry: string): RepoSpec | undefined {
  if (entry.startsWith('/')) return undefined;
  const question = entry.indexOf('?');
  const query = new URLSearchParams(question === -1 ? '' : entry.slice(question + 1));
  let rest = question === -1 ? entry : entry.slice(0, question);
  if (rest.toLowerCase().startsWith('git::')) rest = rest.slice('git::'.length);

  const scheme = SCHEMES.find((candidate) => rest.toLowerCase().startsWith(candidate)) ?? '';
  rest = rest.slice(scheme.length);
  const user = /^[a-zA-Z][a-zA-Z0-9-]*@/.exec(rest)?.[0] ?? '';
  rest = rest.slice(user.length);
  const github = /^github\.com[/:]/i.test(rest);
  const scpStyle = scheme === '' && (user !== '' || github);
  if (scheme === '' && !scpStyle) return undefined;

  const path =
    scheme === 'file://' ? { host: scheme, rest: user + rest } : splitHost(scheme, user, rest, scpStyle);
  if (path === undefined) return undefined;
  const split = splitRepository(path.rest, scheme === 'file://' ? undefined : 2);
  if (split === undefined || split.repository === '' || leavesRepository(split.directory)) return undefined;
  return {
    repository: path.host + split.repository,
    directory: split.directory.replace(/^\//, ''),
    ref: query.get('ref') || query.get('version') || '',
  };
}

/** True for what is loaded over HTTP, be it a resource, a patch or a file of a generator. */
export function isRemoteFile(path: string): boolean {
  return /^https?:/i.test(path);
}

/**
 * True for a URL that says itself that it leads to a git repository. Upstream asks for any URL over HTTP first, and takes
 * it for a repository when there is no file.
 */
export function isGitUrl(url: string): boolean {
  const path = url.replace(/^https?:\/\//i, '');
  const marked = /_git\/|\/\/|\.git(\/|\?|$)|[?&](ref|version)=/.test(path);
  return marked && parseRepoSpec(url) !== undefined;
}

function splitHost(
  scheme: string,
  user: string,
  rest: string,
  scpStyle: boolean,
): { host: string; rest: string } | undefined {
  let end = rest.indexOf('/');
  const colon = rest.indexOf(':');
  if (scpStyle && (end === -1 || (colon > 0 && colon < end))) end = colon;
  const path = end === -1 ? '' : rest.slice(end + 1);
  if (/^github\.com[/:]/i.test(rest)) {
    const host = scheme === 'ssh://' || user !== '' ? `${user}github.com:` : 'https://github.com/';
    return { host, rest: path };
  }
  const host = end === -1 ? rest : rest.slice(0, end + 1);
  return host === '' ? undefined : { host: scheme + user + host, rest: path };
}

function splitRepository(
  path: string,
  segments: number | undefined,
): { repository: string; directory: string } | undefined {
  const azure = path.indexOf('_git/');
  if (azure !== -1) {
    const start = azure + '_git/'.length;
    const slash = path.indexOf('/', start);
    return cut(path, slash === -1 ? path.length : slash, 1);
  }
  const doubled = path.indexOf('//');
  if (doubled !== -1) return cut(path, doubled, 2);
  const suffix = path.indexOf('.git');
  if (suffix !== -1) return cut(path, suffix + '.git'.length, 0);
  if (segments === undefined) return { repository: path, directory: '' };
  const steps = path.split('/');
  if (steps.length < segments) return undefined;
  return { repository: steps.slice(0, segments).join('/'), directory: steps.slice(segments).join('/') };
}

function cut(path: string, at: number, skip: number): { repository: string; directory: string } {
  return { repository: path.slice(0, at), directory: path.slice(at + skip) };
}

function leavesRepository(directory: string): boolean {
  let depth = 0;
  for (const step of directory.split('/')) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
