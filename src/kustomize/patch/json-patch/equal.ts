import type { Json } from './tree.ts';

/** Equality as the `test` operation has it: scalars by their text, so that `1` is not `1.0`. */
export function equal(a: Json | null, b: Json | null): boolean {
  if (a === null || b === null) return a === b;
  switch (a.kind) {
    case 'scalar':
      return b.kind === 'scalar' && a.raw === b.raw;
    case 'array':
      return (
        b.kind === 'array' &&
        a.items.length === b.items.length &&
        a.items.every((item, i) => equal(item, b.items[i] ?? null))
      );
    case 'object':
      return (
        b.kind === 'object' &&
        a.members.size === b.members.size &&
        [...a.members].every(([key, { value }]) => {
          const other = b.members.get(key);
          return other !== undefined && equal(value, other.value);
        })
      );
  }
}
