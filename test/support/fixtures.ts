import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { planChange } from '../../src/run.ts';
import { openDirectory } from '../../src/tree/directory.ts';

/** Where a fixture is on disk. */
export function fixtureFolder(name: string): string {
  return join(import.meta.dirname, '../../fixtures', name);
}

/** The fixtures whose comment is recorded; those of the rules are below `rules`. */
export function commentFixtures(): string[] {
  return readdirSync(fixtureFolder('.')).filter((name) => name !== 'rules');
}

/** The plan of a fixture's change, from `base` to `head`. */
export function planFixture(name: string): Plan {
  const side = (rev: string) => ({ rev, tree: openDirectory(join(fixtureFolder(name), rev)) });
  return planChange(side('base'), side('head'), { path: '', clusters: [], environments: [], variables: {} });
}
