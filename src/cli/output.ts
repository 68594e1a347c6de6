/** Where a command writes: the process's streams, or a test's. */
export interface Output {
  write(text: string): void;
  error(text: string): void;
  /** True when colours are welcome. */
  color: boolean;
}
