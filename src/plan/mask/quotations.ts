/** What the messages of a build begin with (`src/flux/build-kustomization.ts`, `src/verify/verify-directory.ts`). */
const BUILD = /kustomize build failed: |cannot build this, (?:kustomize|flux-plan) can: /;

/** What kustomize and YAML readers put around what they quote of a file, which may be part of a Secret. */
const QUOTATIONS = [
  ['with config: `', '`: '],
  ['[patch: ', ']'],
  ['literal sources [', ']: '],
  ['invalid literal source ', ', expected key=value'],
  ["unknown anchor '", "' referenced"],
  ["yaml: anchor '", "' value contains itself"],
] as const;

/** What is behind these may be quoted to its end. */
const LAST_WORDS = /(?<=invalid document separator: |is out of bounds for value ).*$/s;

/**
 * Where a message goes on with a text of several lines, or with a map in JSON or YAML: a patch, a manifest, or what was
 * meant to be the name of a file. A component quotes the messages from inside of it, so a line may end in `\n`, written out.
 */
const CONTENT = /(?:\n|\\n)(?! {2}line \d|kind should be|apiVersion for)(?=.)|(?<!\$)\{(?=[^{}]*:)/s;

/**
 * A message of a build without what it quotes of files: nobody can tell whether that is part of a Secret, since what fails
 * to build has no objects. Other messages are left as they are. Time is linear in the length of the message.
 */
export function withoutQuotations(message: string): string {
  const begin = BUILD.exec(message);
  if (begin === null) return message;
  const start = begin.index + begin[0].length;
  let said = message.slice(start);
  for (const [opening, closing] of QUOTATIONS) said = maskBetween(said, opening, closing);
  said = said.replace(LAST_WORDS, '***');
  const content = CONTENT.exec(said);
  return message.slice(0, start) + (content === null ? said : `${said.slice(0, content.index)}***`);
}

/** The text with `***` from the first `opening` to the last `closing`, or to the end of the text. */
function maskBetween(text: string, opening: string, closing: string): string {
  const at = text.indexOf(opening);
  if (at === -1) return text;
  const from = at + opening.length;
  const to = text.lastIndexOf(closing);
  return `${text.slice(0, from)}***${to < from ? '' : text.slice(to)}`;
}
