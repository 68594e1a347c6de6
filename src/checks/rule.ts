import type { ClusterState } from '../flux/state.ts';
import type { RuleFinding, Severity } from './finding.ts';

/** A check of one environment: a pure function over its state. One rule, one file, one object. */
export interface Rule {
  /** `group/name`; the groups are those of the documentation: build, sources, variables, dependencies, health, objects, prune, changes. */
  id: string;
  severity: Severity;
  /** One line for the list of rules. */
  summary: string;
  /** Markdown for `docs/rules.md`: cause, an example, and the remedy. */
  documentation: string;
  /**
   * The findings of one environment. `base` is the same environment before the change, when there was one; `all` are
   * the environments of the revision, this one among them.
   */
  check(state: ClusterState, base: ClusterState | undefined, all: readonly ClusterState[]): RuleFinding[];
}
