import type { Finding, RuleFinding } from '../checks/finding.ts';
import type { ClusterState } from '../flux/state.ts';
import { parentPath } from '../tree/path.ts';

/** The id under which differences from the real kustomize are reported. */
export const VERIFY_RULE = 'build/verify';

/**
 * Differences as findings of a plan. They are about a directory, which no environment may build by itself, but as the base
 * of something: then they are about all environments. Those that the base revision has as well are marked as existing,
 * and so are those that only the base has, since they make its side of the plan doubtful.
 */
export function verifyFindings(
  head: readonly RuleFinding[],
  base: readonly RuleFinding[],
  states: readonly ClusterState[],
): Finding[] {
  const before = new Set(base.map(identity));
  const after = new Set(head.map(identity));
  const asFinding = (finding: RuleFinding, existing: boolean): Finding => ({
    severity: 'error',
    ...finding,
    rule: VERIFY_RULE,
    environments: environmentsOf(finding, states),
    existing,
  });
  return [
    ...head.map((finding) => asFinding(finding, before.has(identity(finding)))),
    ...base
      .filter((finding) => !after.has(identity(finding)))
      .map((finding) => asFinding({ ...finding, message: `before the change, ${finding.message}` }, true)),
  ].filter(({ environments }) => environments.length > 0);
}

function identity({ location, message }: RuleFinding): string {
  return JSON.stringify([location?.file, message]);
}

function environmentsOf({ location }: RuleFinding, states: readonly ClusterState[]): string[] {
  const directory = location === undefined ? undefined : parentPath(location.file);
  const building = states.filter(({ kustomizations }) =>
    kustomizations.some(({ path }) => path === directory),
  );
  return (building.length > 0 ? building : states).map(({ environment }) => environment.name);
}
