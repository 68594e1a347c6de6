import { isObject, type JsonValue } from '../../kube/json.ts';

/**
 * A text that differs from a secret one at every letter and digit, and in length, but keeps its shape, so that a
 * number stays a number and what surrounds it stays valid YAML.
 */
export function standIn(secret: string): string {
  if (secret === '') return 'x';
  let text = '';
  for (const char of secret) {
    if (char >= '1' && char <= '8') text += String.fromCharCode(char.charCodeAt(0) + 1);
    else if (char === '0' || char === '9') text += '1';
    else if (/[a-yA-Y]/.test(char)) text += String.fromCharCode(char.charCodeAt(0) + 1);
    else if (char === 'z' || char === 'Z') text += 'a';
    else text += /[\p{L}\p{N}]/u.test(char) ? 'x' : char;
  }
  const last = text.at(-1) ?? '';
  return /[A-Za-z0-9]/.test(last) ? text + last : `${text}x`;
}

/**
 * The paths at which two values differ: the shallowest ones below which the shapes are no longer the same, else the
 * scalars.
 */
export function differingPaths(a: JsonValue | undefined, b: JsonValue | undefined): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const visit = (
    left: JsonValue | undefined,
    right: JsonValue | undefined,
    path: (string | number)[],
  ): void => {
    if (left === right) return;
    if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
      for (const [i, item] of left.entries()) visit(item, right[i], [...path, i]);
      return;
    }
    if (isObject(left) && isObject(right)) {
      const keys = Object.keys(left);
      if (keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key))) {
        for (const key of keys) visit(left[key], right[key], [...path, key]);
        return;
      }
    }
    paths.push(path);
  };
  visit(a, b, []);
  return paths;
}
