import type { FailOn } from '../checks/fail-on.ts';
import type { Severity } from '../checks/finding.ts';
import type { SourceMapping } from '../flux/source/source-mapping.ts';
import type { Location } from '../kube/yaml/source.ts';

/** When a comment is written. One that is there already is kept up to date in every mode but `never`. */
export type CommentMode = 'always' | 'changes' | 'problems' | 'never';

/** How a rule's findings are reported; `off`, not at all. */
export type Level = Severity | 'off';

/** One `rule: level`, and where it is written. */
export interface LevelEntry {
  level: Level;
  location: Location;
}

/** Levels by the id of a rule or its group (`prune/*`), for findings in some files. */
export interface Levels {
  /** Globs; undefined for all findings, those without a file among them. */
  paths: readonly string[] | undefined;
  rules: ReadonlyMap<string, LevelEntry>;
}

/** Findings that are as they should be: those that meet all that is said here. What is undefined holds for all. */
export interface IgnoreEntry {
  /** The id of a rule, or its group. */
  rule: string;
  paths: readonly string[] | undefined;
  kustomization: string | undefined;
  object: string | undefined;
  environments: readonly string[] | undefined;
  reason: string;
  location: Location;
}

/** What `.flux-plan.yaml` says, checked. Globs are those of `matchDoubleStar`. */
export interface Configuration {
  /** The file, relative to the repository's root; undefined when there is none. */
  file: string | undefined;
  /** The folder that globs for files are relative to. */
  folder: string;
  /** Later ones go before earlier ones. */
  levels: readonly Levels[];
  ignore: readonly IgnoreEntry[];
  variables: Readonly<Record<string, string>>;
  /** As `externalObjects` takes them. */
  external: readonly string[];
  clusters: readonly string[];
  sources: readonly SourceMapping[];
  failOn: FailOn | undefined;
  comment: CommentMode | undefined;
  /** As `DiffOptions` takes it. */
  noise: readonly string[] | undefined;
  /** Where each of its keys stands. */
  places: ReadonlyMap<string, Location>;
}

/** What counts where there is no `.flux-plan.yaml`. */
export const NO_CONFIGURATION: Configuration = {
  file: undefined,
  folder: '',
  levels: [],
  ignore: [],
  variables: {},
  external: [],
  clusters: [],
  sources: [],
  failOn: undefined,
  comment: undefined,
  noise: undefined,
  places: new Map(),
};
