import { matchDoubleStar } from '../flux/source/double-star.ts';
import { isWithin, parentPath } from '../tree/path.ts';

/** Answers that one set of globs has given, by text: a plan asks for the same few again and again. */
const known = new WeakMap<readonly string[], Map<string, boolean>>();

/** True when one of the globs takes the text. The array of globs is not changed between calls. */
export function matchesAny(globs: readonly string[], text: string): boolean {
  let answers = known.get(globs);
  if (answers === undefined) {
    answers = new Map();
    known.set(globs, answers);
  }
  let answer = answers.get(text);
  if (answer === undefined) {
    answer = globs.some((glob) => matchDoubleStar(glob, text));
    answers.set(text, answer);
  }
  return answer;
}

/** True when one of the globs takes a file of the repository, or a folder around it; all are relative to `folder`. */
export function takesFile(globs: readonly string[], file: string, folder: string): boolean {
  if (!isWithin(file, folder)) return false;
  const inside = folder === '' ? file : file.slice(folder.length + 1);
  for (let path = inside; path !== ''; path = parentPath(path)) if (matchesAny(globs, path)) return true;
  return false;
}

/** True when the id of a rule is the one named, or is in the group named (`prune/*`). */
export function takesRule(name: string, rule: string): boolean {
  return name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1)));
}
