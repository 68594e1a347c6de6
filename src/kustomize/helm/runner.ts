/** One call of helm. */
export interface HelmCall {
  /** Paths in them are relative to the folder that `files` are written to. */
  args: readonly string[];
  /** The files that helm needs, by path; nothing else of a tree is there. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Runs helm for a build. The engine runs no program itself: whoever wants charts inflated brings this. */
export interface HelmRunner {
  /** What helm writes to standard output, or what it says when it fails. */
  run(call: HelmCall): { output: string } | { error: string };
}
