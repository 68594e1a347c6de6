/** Ends the part of a URL in which a user can be named. */
const AUTHORITY_END = /[\s/"'<>`\\]/g;

/** As JSON may write it, too. */
const SCHEME_END = /:(?:\/\/|\\\/\\\/)/g;

/** A user without a password is a name, such as `git`; a longer one is a token. */
const MAX_USER = 20;

/** A variable that only the cluster knows is no secret, nor is a place that is masked already. */
const KNOWN = /^(?:\$\{\w+\}|\*\*\*[^:]*)$/;

/**
 * The same text with the credentials of its URLs replaced: `https://me:hunter2@host` holds `me:hunter2`. `replace` gets
 * them in the order in which they stand. Time is linear in the length of the text.
 */
export function replaceCredentials(
  text: string,
  replace: (credentials: string, at: number) => string,
): string {
  let result = '';
  let done = 0;
  let count = 0;
  for (const { index, 0: scheme } of text.matchAll(SCHEME_END)) {
    const start = index + scheme.length;
    if (start < done) continue;
    AUTHORITY_END.lastIndex = start;
    const end = AUTHORITY_END.exec(text)?.index ?? text.length;
    const length = text.slice(start, end).lastIndexOf('@');
    if (length === -1) continue;
    const credentials = text.slice(start, start + length);
    if (!isSecret(credentials)) continue;
    result += text.slice(done, start) + replace(credentials, count++);
    done = start + length;
  }
  return result + text.slice(done);
}

function isSecret(credentials: string): boolean {
  const colon = credentials.indexOf(':');
  if (KNOWN.test(credentials)) return false;
  return colon === -1 ? credentials.length > MAX_USER : !KNOWN.test(credentials.slice(colon + 1));
}
