import type { Finding, SuppressedFinding } from '../checks/finding.ts';
import type { Action } from '../compare/object-change.ts';
import type { WithheldObjects } from '../compare/withheld.ts';
import type { KustomizationStatus } from '../flux/state.ts';
import type { VersionChange } from './versions/compare-versions.ts';

export type { Action, VersionChange };

/** What happens to one object. Everything in it is masked: no secret value gets this far. */
export interface Change {
  action: Action;
  apiVersion: string;
  kind: string;
  namespace: string;
  name: string;
  /** `namespace/name` of the Flux Kustomization that owns the object after the change; before it, for a removal. */
  kustomization: string;
  /** The owner before a move. */
  previousKustomization?: string;
  /** The name of the generated object of which this one takes the place; `diff` is from that. */
  replaces?: string;
  /** The name of the generated object that takes the place of this one. */
  replacedBy?: string;
  /** Unified diff of the masked YAML, without file headers; '' when only the owner changes, or what is omitted. */
  diff: string;
  /** What differs and is left out of the diff: the paths of noise, lists of which only a meaningless order changes. */
  omitted?: string[];
  /** The versions of images, charts and sources that change, when both sides have the object. */
  versions?: VersionChange[];
  /** True when only versions change, upwards, within a major and not to a pre-release, or nothing but noise. */
  routine?: true;
  /** Why this action and no other, in sentences. */
  reasons: string[];
  /** What keeps Flux from doing it: as in `KustomizationPlan`. Absent when nothing does. */
  heldBackBy?: readonly string[];
}

export interface KustomizationPlan {
  namespace: string;
  name: string;
  path: string | undefined;
  status: KustomizationStatus;
  /** How many objects it owns at head. */
  objects: number;
  /** Why the status is not `rendered`. */
  reason?: string;
  /** `namespace/name` of what `spec.dependsOn` names, whether it exists or not. */
  dependsOn: string[];
  /** `namespace/name` of the Kustomization that applies it; absent for those that begin an environment. */
  parent?: string;
  /** Its place in the order, from 1 on; absent for what is never applied: on or behind a cycle or a missing dependency. */
  wave?: number;
  /**
   * `namespace/name` of those that keep it from being applied: they do not build, wait for each other, do not exist, or
   * are suspended while they share its source. The first ten by name.
   */
  heldBackBy: readonly string[];
  /** Without changes of its own, it waits for one that has some, or is held back. */
  affected: boolean;
  /** True when the change touches what it is made of, and what comes of that is not known: it is unknown, or fails. */
  touched?: true;
}

export interface EnvironmentPlan {
  name: string;
  path: string;
  kustomizations: KustomizationPlan[];
  changes: Change[];
  /** Objects that are not compared, because one side is not known: by Kustomization, with the reason. */
  withheld: WithheldObjects[];
}

export interface Summary {
  create: number;
  update: number;
  prune: number;
  orphan: number;
  move: number;
  recreate: number;
  /** How many of these something holds back. */
  heldBack: number;
  /** Findings that the change brings; those that the base had already are not counted. */
  errors: number;
  warnings: number;
}

/** What merging one change would do, per environment. Plain data: JSON.stringify of it is the machine-readable report. */
export interface Plan {
  version: 1;
  base: { rev: string };
  head: { rev: string };
  environments: EnvironmentPlan[];
  findings: Finding[];
  /** What was found and is not reported, as the repository asks. */
  suppressed: SuppressedFinding[];
  /** Changed manifests and kustomization files that no build reads, as far as all builds are known; absent for none. */
  unreadFiles?: string[];
  summary: Summary;
}
