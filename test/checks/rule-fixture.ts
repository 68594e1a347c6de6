import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/checks/finding.ts';
import { checkTree, planChange } from '../../src/run.ts';
import { openDirectory } from '../../src/tree/directory.ts';
import { fixtureFolder } from '../support/fixtures.ts';

/**
 * What all rules find in a situation of a rule's fixture: in the change from its `base` to its `head` where it has these
 * folders, and in the repository as it is where it has not.
 */
export function fixtureFindings(rule: string, situation: 'fires' | 'silent' | (string & {})): Finding[] {
  const folder = fixtureFolder(join('rules', rule, situation));
  const side = (rev: string) => ({ rev, tree: openDirectory(join(folder, rev)) });
  const scope = { path: '', clusters: [], environments: [], variables: {} };
  const plan = existsSync(join(folder, 'head'))
    ? planChange(side('base'), side('head'), scope)
    : checkTree(side(''), scope);
  return plan.findings;
}
