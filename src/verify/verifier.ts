import type { RuleFinding } from '../checks/finding.ts';
import type { Tree } from '../tree/tree.ts';
import { KUSTOMIZE_VERSION, type KustomizeProgram } from './kustomize-program.ts';
import { verifyTree } from './verify-tree.ts';

/** Says, in a line, which program builds are compared with. */
export function describeKustomize({
  name,
  path,
  version = 'of an unknown version',
}: KustomizeProgram): string {
  const remark =
    version === KUSTOMIZE_VERSION
      ? ''
      : `; flux-plan builds as ${KUSTOMIZE_VERSION} does, another version may rightly differ`;
  return `Comparing with ${name} ${version} (${path})${remark}.`;
}

/** A function that compares every kustomization of a tree, and tells `log`, in a line, how many there were. */
export function verifier(
  program: KustomizeProgram,
  log: (line: string) => void,
): (tree: Tree) => RuleFinding[] {
  return (tree) => {
    const { directories, findings } = verifyTree(tree, program);
    const remote = findings.filter(({ severity }) => severity === 'info').length;
    const differing = findings.length - remote;
    log(
      `Compared ${directories} kustomizations of ${tree.label}: ${differing} differ, ${remote} need something remote.`,
    );
    return findings;
  };
}
