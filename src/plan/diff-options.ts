/** What decides how the diff of an object reads. None of it decides whether a change is in the plan. */
export interface DiffOptions {
  /**
   * JSON pointers, as in Flux's `driftDetection`, to fields that are left out of diffs: `*` stands for any key. A change
   * of nothing else is still a change, and names them.
   */
  noise: readonly string[];
  /** A secret key for the fingerprints of masked values; without one they have none. */
  fingerprintKey?: string;
}

/** What release tooling stamps on every object, and what the API server or kubectl writes. */
export const DEFAULT_NOISE: readonly string[] = [
  '/metadata/labels/helm.sh~1chart',
  '/metadata/labels/app.kubernetes.io~1version',
  '/metadata/annotations/controller-gen.kubebuilder.io~1version',
  '/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration',
  '/metadata/creationTimestamp',
  '/status',
];

export const DEFAULT_DIFF_OPTIONS: DiffOptions = { noise: DEFAULT_NOISE };
