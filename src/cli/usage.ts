/** Wrong use of the command line: shown as one sentence, exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

export const USAGE = `flux-plan: what Flux would apply, prune and break, before the merge

  flux-plan diff [PATH] [--base REV] [--head REV | --worktree]
      the plan of a change in a git repository. Without --base: what HEAD has brought since it left the
      default branch; with it: exactly these two revisions
  flux-plan diff BASE_DIR HEAD_DIR
      the same for two plain folders
  flux-plan check [PATH] [--head REV | --worktree]
      the findings of one revision (default: the files as they are)
  flux-plan render [PATH] [--head REV | --worktree] [-k NAMESPACE/NAME]
      every object as the cluster would receive it, with its owner and origin, secret values masked; with
      -k those of a Flux Kustomization (repeatable)
  flux-plan tree [PATH] [--head REV | --worktree]
      the Flux Kustomizations of each environment: what they contain, build and wait for, and what is unknown
  flux-plan build DIR [--enable-helm [--helm-command PATH]]
      as 'kustomize build DIR --load-restrictor LoadRestrictionsNone': the same bytes. With --enable-helm,
      charts that are in the tree are inflated by your helm

  PATH is the folder that Flux syncs as its source: the repository itself when left out.

  -e, --environment NAME     only this environment (repeatable)
      --clusters GLOB        the environments' folders, when they are not found by themselves (repeatable)
      --variables FILE       YAML with values of variables that only the cluster knows
      --source KIND/NAMESPACE/NAME=PATH
                             a source whose files stand in a folder of this repository (repeatable)
      --explain              say on standard error which environments and sources were found, and why
      --format FORMAT        terminal (default), markdown or json; for render yaml (default) or json;
                             for tree text (default), mermaid or json
      --fail-on SEVERITY     error (default), warning or never
      --config FILE          in place of the .flux-plan.yaml of the repository
      --no-config            as if there were no .flux-plan.yaml
      --verify kustomize     also run the real kustomize (or kubectl) of your PATH over every kustomization,
                             and report where it builds something else
  -h, --help                 this text
      --version              the version

Exit status: 0 fine, 1 findings at or above --fail-on (or a failed build), 2 wrong use or an internal error.
`;
