import type { EnvironmentComparison } from '../compare/compare-revisions.ts';
import type { ExternalObjects } from '../flux/external-objects.ts';
import type { ClusterState } from '../flux/state.ts';
import type { ClusterIndex } from './cluster-index.ts';
import type { RuleFinding, Severity } from './finding.ts';

/** What a rule may look at. */
export interface RuleContext {
  /** The environment under check; without Kustomizations when the change removes it. */
  state: ClusterState;
  /** What the environment holds, by identity. */
  index: ClusterIndex;
  /** The environments of the same revision, this one among them. */
  all: readonly ClusterState[];
  /** The same environment before the change, when there was one. */
  base: ClusterState | undefined;
  /** The environments before the change; undefined when a revision is looked at on its own. */
  before: readonly ClusterState[] | undefined;
  /** What the change does to the environment; undefined when a revision is looked at on its own. */
  comparison: EnvironmentComparison | undefined;
  /** Objects that the user says are in the cluster by other means: never report one of them as missing. */
  external: ExternalObjects;
}

/** What the documentation says of a rule. */
export interface RuleDescription {
  /** `group/name`; the groups are those of the documentation: build, sources, variables, dependencies, health, objects, prune, changes, config. */
  id: string;
  severity: Severity;
  /** One line for the list of rules. */
  summary: string;
  /** Markdown for `docs/rules.md`: cause, an example, and the remedy. */
  documentation: string;
}

/** A check of one environment: a pure function over its state, or over what a change does to it. One rule, one file, one object. */
export interface Rule extends RuleDescription {
  check(context: RuleContext): RuleFinding[];
}
