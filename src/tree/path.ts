/** Joins and normalises; undefined when the result would leave the root. An absolute part begins at the root again. */
export function joinPath(...parts: string[]): string | undefined {
  const steps: string[] = [];
  for (const part of parts) {
    if (part.startsWith('/')) steps.length = 0;
    for (const step of part.split('/')) {
      if (step === '' || step === '.') continue;
      if (step !== '..') steps.push(step);
      else if (steps.pop() === undefined) return undefined;
    }
  }
  return steps.join('/');
}

/** Joins as a chroot would: `..` at the root stays at the root (Flux's secure join of `spec.path`). */
export function joinClamped(...parts: string[]): string {
  const steps: string[] = [];
  for (const step of parts.join('/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The directory that holds `path`; '' for what stands at the root. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last segment of `path`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True when `path` is `dir` or lies below it. */
export function isWithin(path: string, dir: string): boolean {
  return dir === '' || path === dir || path.startsWith(`${dir}/`);
}

/** `path` as seen from the directory `from`, both relative to the same root. */
export function relativePath(from: string, path: string): string {
  const a = from === '' ? [] : from.split('/');
  const b = path === '' ? [] : path.split('/');
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/') || '.';
}
