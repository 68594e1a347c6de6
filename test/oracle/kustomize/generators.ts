import type { Random } from '../flux/random.ts';
import { randomJsonPatch } from './json-patches.ts';
import { randomMerge } from './merges.ts';
import { randomReplacement } from './replacements.ts';
import { randomVars } from './vars.ts';

/** Random kustomizations by subject: their files, by path. */
export const GENERATORS: Record<string, (random: Random) => Record<string, string>> = {
  merges: randomMerge,
  'json-patches': randomJsonPatch,
  replacements: randomReplacement,
  vars: randomVars,
};
