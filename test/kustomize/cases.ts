import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CASES = join(import.meta.dirname, 'cases');

/** Sections whose cases are built with kustomize's own load restrictions, not without any. */
export const RESTRICTED_SECTIONS: readonly string[] = ['load-restrictions'];

/** A folder of input, and what kustomize made of it. */
export interface Case {
  name: string;
  /** The folder with the input; messages call it `/`. */
  root: string;
  /** What is built, seen from `root`: the folder `overlay` when there is one, else the root itself. */
  directory: string;
  restricted: boolean;
}

/** All cases, by section and name. */
export function listCases(): Case[] {
  return directories(CASES).flatMap((section) =>
    directories(join(CASES, section)).map((name) => {
      const root = join(CASES, section, name);
      const directory = existsSync(join(root, 'overlay')) ? 'overlay' : '';
      return {
        name: `${section}/${name}`,
        root,
        directory,
        restricted: RESTRICTED_SECTIONS.includes(section),
      };
    }),
  );
}

/** What was recorded in a case under that name, or undefined. */
export function recorded({ root }: Case, name: string): string | undefined {
  const file = join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function directories(path: string): string[] {
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
