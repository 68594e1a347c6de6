import schema from '../../flux-plan.schema.json' with { type: 'json' };
import type { Finding, Suppression } from '../checks/finding.ts';
import { matchDoubleStar } from '../flux/source/double-star.ts';
import type { CommentIndex } from './comment-index.ts';
import type { IgnoreComment } from './comments.ts';
import type { Configuration, IgnoreEntry } from './configuration.ts';
import { matchesAny, takesFile, takesRule } from './globs.ts';

/** What one revision says of findings. */
export interface Opinion {
  configuration: Configuration;
  comments: CommentIndex;
}

/** An entry or a comment that holds for a finding in some of its environments. */
export interface Match {
  source: IgnoreEntry | IgnoreComment;
  by: Exclude<Suppression['by'], 'off'>;
  environments: readonly string[];
}

/** The rules, and groups of rules, that a suppression may name. */
export const SUPPRESSIBLE: readonly string[] = schema.definitions.suppressibleRule.enum;

const NAMES: ReadonlySet<string> = new Set(SUPPRESSIBLE);

/** True for a comment that names a rule and gives a reason. */
export function isValid({ rule, reason }: IgnoreComment): boolean {
  return NAMES.has(rule) && reason !== '';
}

/** What a revision has to say for a finding, comments first, as they stand closest. */
export function matchesOf(finding: Finding, { configuration, comments }: Opinion): Match[] {
  const { environments } = finding;
  return [
    ...commentsFor(finding, comments).map((source): Match => ({ source, by: 'comment', environments })),
    ...configuration.ignore
      .filter((entry) => holdsFor(entry, finding, configuration.folder))
      .map((source): Match => {
        const { environments: globs } = source;
        const named = environments.filter((name) => globs === undefined || matchesAny(globs, name));
        return { source, by: 'ignore', environments: named };
      })
      .filter((match) => match.environments.length > 0),
  ];
}

/** The comments that hold for the place of a finding. */
export function commentsFor({ rule, location }: Finding, comments: CommentIndex): IgnoreComment[] {
  if (location === undefined) return [];
  const { file, line } = location;
  return comments
    .of(file)
    .filter(
      (comment) =>
        takesRule(comment.rule, rule) && comment.from <= line && line <= comment.to && isValid(comment),
    );
}

function holdsFor(entry: IgnoreEntry, finding: Finding, folder: string): boolean {
  const { rule, paths, kustomization, object } = entry;
  const { location } = finding;
  return (
    takesRule(rule, finding.rule) &&
    (paths === undefined || (location !== undefined && takesFile(paths, location.file, folder))) &&
    takesName(kustomization, finding.kustomization) &&
    takesName(object, finding.object && withoutVersion(finding.object))
  );
}

function takesName(glob: string | undefined, name: string | undefined): boolean {
  return glob === undefined || (name !== undefined && matchDoubleStar(glob, name));
}

/** `Kind/namespace/name` of `apiVersion/Kind/namespace/name`. API groups and versions begin with small letters. */
function withoutVersion(object: string): string {
  const parts = object.split('/');
  return parts.slice(parts.findIndex((part) => /^[A-Z]/.test(part))).join('/');
}
