import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/checks/finding.ts';
import { findConfigurations } from '../../src/config/find-configuration.ts';
import { checkTree, planChange } from '../../src/run.ts';
import { openDirectory } from '../../src/tree/directory.ts';
import { fixtureFolder } from '../support/fixtures.ts';

/**
 * What all rules find in a situation of a rule's fixture: in the change from its `base` to its `head` where it has these
 * folders, and in the repository as it is where it has not. `external` are globs of objects that are in the cluster by
 * other means.
 */
export function fixtureFindings(
  rule: string,
  situation: 'fires' | 'silent' | (string & {}),
  external: string[] = [],
): Finding[] {
  const folder = fixtureFolder(join('rules', rule, situation));
  const side = (rev: string) => ({ rev, tree: openDirectory(join(folder, rev)) });
  const scope = { path: '', clusters: [], environments: [], variables: {} };
  const [base, head] = existsSync(join(folder, 'head'))
    ? [side('base'), side('head')]
    : [undefined, side('')];
  const found = findConfigurations(head.tree, base?.tree, '', undefined);
  const configurations = {
    head: { ...found.head, external },
    base: found.base && { ...found.base, external },
  };
  const options = { ...scope, configurations };
  return (base === undefined ? checkTree(head, options) : planChange(base, head, options)).findings;
}
