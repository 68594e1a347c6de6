import type { Location } from '../kube/yaml/source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Another place that a finding is about, and what stands there. */
export interface RelatedPlace {
  message: string;
  location: Location;
}

/** What a rule reports of one environment. */
export interface RuleFinding {
  /** One sentence: what will happen, and to what. */
  message: string;
  /** When it is not the rule's own: a rule that cannot be certain lowers it. */
  severity?: Severity;
  /** `namespace/name` of the Flux Kustomization. */
  kustomization?: string;
  /** `apiVersion/Kind/namespace/name`. */
  object?: string;
  /** The cause in the repository. */
  location?: Location;
  /** What to do about it. */
  help?: string;
  /** The other places, in the order that explains the finding. */
  related?: RelatedPlace[];
}

/** A finding as reports and users see it; the same one in several environments is one. */
export interface Finding extends RuleFinding {
  /** `group/name`. */
  rule: string;
  severity: Severity;
  environments: string[];
  /** The base revision had it already: it fails nothing. */
  existing: boolean;
}

/** Why a finding is not reported. */
export interface Suppression {
  /** A comment in a file, an entry of `ignore`, or a rule that is off. */
  by: 'comment' | 'ignore' | 'off';
  /** Where that is written. */
  location: Location;
  /** In the words of whoever wrote it; a rule that is off needs none. */
  reason?: string;
  /** The change brings it: without the change the finding would be reported. */
  added: boolean;
}

/** A finding that the repository asks not to report. */
export interface SuppressedFinding {
  finding: Finding;
  suppression: Suppression;
}
