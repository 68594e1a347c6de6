import { type JsonValue, stringAt } from '../../kube/json.ts';

/**
 * A git URL without what does not tell repositories apart: scheme, user, port, a `.git` at the end, the case of the
 * host. `ssh://git@github.com/org/repo` and `https://github.com/org/repo.git` become the same.
 */
export function normalizeGitUrl(url: string): string {
  const scheme = url.indexOf('://');
  const rest = scheme === -1 ? url : url.slice(scheme + 3);
  const end = rest.search(scheme === -1 ? /[:/]/ : /\//);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:[0-9]*$/, '');
  const path = (end === -1 ? '' : rest.slice(end + 1)).split('/').filter((part) => part !== '');
  return [host.toLowerCase(), ...path].join('/').replace(/\.git$/, '');
}

/**
 * What a GitRepository checks out, in one text: `branch main`, `tag v1`. The first that is set of commit, name, tag,
 * semver and branch decides, and none means branch master (`fluxcd/pkg:git/gogit/client.go`).
 */
export function describeGitRef(spec: JsonValue | undefined): string {
  for (const kind of ['commit', 'name', 'tag', 'semver', 'branch']) {
    const value = stringAt(spec, 'ref', kind);
    if (value) return kind === 'name' ? describeRefName(value) : `${kind} ${value}`;
  }
  return 'branch master';
}

/** The same for a full ref name, such as `refs/heads/main`. */
export function describeRefName(name: string): string {
  const [, type, short] = /^refs\/(heads|tags)\/(.+)$/.exec(name) ?? [];
  if (short === undefined) return `name ${name}`;
  return type === 'heads' ? `branch ${short}` : `tag ${short}`;
}
