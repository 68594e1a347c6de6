import type { KubeObject } from '../kube/object.ts';
import type { Location } from '../kube/yaml/source.ts';
import type { KustomizationSpec } from './api.ts';
import type { Reference } from './envsubst/expand.ts';

/** One cluster, found in the repository. */
export interface Environment {
  /** `production` for `clusters/production`; the path where two would share a name. */
  name: string;
  /** The folder that the cluster syncs, relative to the root of the repository. */
  path: string;
  /** How it was found, for people: `clusters/production/flux-system/gotk-sync.yaml:14 syncs ./clusters/production`. */
  reason: string;
}

/** What a problem comes of, where a rule of its own speaks of it. */
export type ProblemCause = 'encrypted' | 'path' | 'remote' | 'source' | 'spec' | 'variables';

/** Something that went wrong, or is not known, and where. */
export interface Problem {
  message: string;
  location?: Location;
  cause?: ProblemCause;
}

/** Where the value of a variable came from. */
export interface VariableOrigin {
  /** `substitute`, or the object of `substituteFrom`: `ConfigMap/cluster-vars`. */
  from: string;
  location?: Location;
  /** True when the value came from a Secret: it is never shown. */
  secret: boolean;
}

/** `value` is undefined for a variable whose name is known and whose value only the cluster knows. */
export interface Variable extends VariableOrigin {
  name: string;
  value: string | undefined;
}

/** One use of a variable. */
export interface VariableUse extends Reference {
  /** What holds it, after substitution. */
  object: KubeObject;
  /** The same as it was before; `findExpression` in its nodes tells where the expression was written. */
  written: KubeObject;
}

/** An entry of `substituteFrom`. */
export interface VariableSource {
  kind: string;
  name: string;
  optional: boolean;
  /** The ConfigMap or Secret, or the object that a controller makes it of; undefined when no file tells. */
  supplier?: KubeObject;
  location?: Location;
}

/** An expression that makes Flux fail. */
export interface UnreadableExpression {
  /** As written, up to its end or the end of the line. */
  expression: string;
  /** The cause in envsubst's words. */
  reason: string;
  /** What holds it, before substitution. */
  object: KubeObject;
  location?: Location;
}

/** A use of a variable that nothing defines. */
export interface UndefinedVariable {
  name: string;
  /** The expression as written: `${CLUSTER_NAME}`. */
  expression: string;
  object: KubeObject;
  /** The object before substitution. */
  written?: KubeObject;
  location?: Location;
  /** Why it may be defined in the cluster all the same: then it fails nothing, and stays as it is written. */
  doubt?: string;
}

/** An object as the cluster would receive it. */
export interface OwnedObject extends KubeObject {
  /** Paths into `value` whose strings hold, or were made from, a secret value. A path covers all below it. */
  secretPaths: (string | number)[][];
  /** Texts in it, names of fields among them, that it would not have without secret values. */
  secretWords?: readonly string[];
}

export type KustomizationStatus = 'rendered' | 'suspended' | 'unknown' | 'failed';

/** One Flux Kustomization of an environment, and what it would own. */
export interface KustomizationState {
  namespace: string;
  name: string;
  spec: KustomizationSpec;
  /** The custom resource as its parent applies it, or as read from the repository for those that begin an environment. */
  object: KubeObject;
  /** `namespace/name` of the Kustomization whose output holds this one; undefined for those that begin an environment. */
  parent: string | undefined;
  /** The directory that is built, relative to the repository's root; undefined when the source is not in it. */
  path: string | undefined;
  /** When the source has no such directory: the deepest one on the way that it has, and the directories in that one. */
  nearestPath?: { directory: string; directories: readonly string[] };
  /** The files that its build has read, relative to the repository's root; undefined when it was not built. */
  files?: ReadonlySet<string>;
  /** When the build did not end: the files that it would read, as far as kustomization files name them, and perhaps more. */
  namedFiles?: ReadonlySet<string>;
  status: KustomizationStatus;
  /** Set when its controller is older than 1.8.5: `ssa: Ignore` does not keep an object from being deleted. */
  deletesIgnored?: boolean;
  /** Why the status is not `rendered`. */
  problem?: Problem;
  /** The inventory, in build order. Empty unless the status is `rendered` or `suspended`. */
  objects: OwnedObject[];
  /** What `postBuild` defines, by name, after all precedence. */
  variables: Map<string, Variable>;
  /** Everything that `postBuild` defines, in the order of precedence: of one name the last definition counts. */
  definitions: readonly Variable[];
  /** The entries of `substituteFrom`. */
  variableSources: readonly VariableSource[];
  /** True when `postBuild` replaces variables: without any of them it leaves the objects alone. */
  substituted: boolean;
  /** Every use of a variable that it came to. */
  variableUses: readonly VariableUse[];
  /** What envsubst cannot read or evaluate, one of each object; it makes the status `failed`. */
  unreadableExpressions: readonly UnreadableExpression[];
  /** Uses of variables that nothing defines; with strict substitution they make the status `failed`. */
  undefinedVariables: UndefinedVariable[];
  /** `substituteFrom` entries whose object exists neither in the environment nor anywhere else known. */
  missingVariableSources: { kind: string; name: string; optional: boolean; location?: Location }[];
  /** What could not be known and was left as it is: unknown variables, skipped components, encrypted values. */
  notes: Problem[];
}

/** Whether the files of a source are in this repository. */
export type SourceStatus = 'here' | 'elsewhere' | 'missing' | 'failed';

/** A source that a Flux Kustomization refers to. */
export interface SourceState {
  kind: string;
  namespace: string;
  name: string;
  status: SourceStatus;
  /** Why its files are taken to be in this repository, or why they cannot be had: a sentence without its end. */
  reason: string;
}

/** Manifests in the directory of a kustomization file that no build reads. */
export interface UnlistedFiles {
  /** The kustomization file. */
  kustomization: string;
  /** Beside it, in order. */
  files: readonly string[];
}

/** What one environment would hold at one revision. */
export interface ClusterState {
  environment: Environment;
  /** In the order of discovery: parents before their children. */
  kustomizations: KustomizationState[];
  /** What the Kustomizations are built from, in the order of their use. */
  sources: SourceState[];
  /** What is wrong with the environment as a whole: a Kustomization reached twice, one that nothing applies. */
  problems: Problem[];
  /** What stands beside kustomization files of its builds, and no environment builds. */
  unlisted?: readonly UnlistedFiles[];
  /** Major and minor version of its Flux; undefined where nothing in the repository says it. */
  fluxVersion?: readonly [number, number];
}

/** `namespace/name`: how Flux names a Kustomization to people. */
export function kustomizationId(of: { namespace: string; name: string }): string {
  return `${of.namespace}/${of.name}`;
}
