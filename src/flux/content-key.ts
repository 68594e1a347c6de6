/** A text that two pieces of plain data share exactly when they are equal, keys in the same order. */
export function contentKey(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}
