import type { Finding, SuppressedFinding } from '../checks/finding.ts';
import type { Tree } from '../tree/tree.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { CommentIndex } from './comment-index.ts';
import type { Configuration } from './configuration.ts';
import { configurationChange } from './configuration-change.ts';
import { findLevel, levelOf } from './levels.ts';
import { identity, invalidComments, unusedSuppressions } from './suppression-findings.ts';
import { isValid, type Opinion } from './suppressions.ts';

/** One side of a change, or the only one. */
export interface ConfiguredRevision {
  /** The whole repository. */
  tree: Tree;
  configuration: Configuration;
}

/** What the findings of a run are about. */
export interface Scope {
  /** The folder that Flux syncs. */
  path: string;
  /** The names of the environments. */
  environments: readonly string[];
  /** Some findings may be missing: of environments that were not asked for, or of what does not build. */
  isPartial: boolean;
  /** What the rules find in the base on its own. Asked only when it matters. */
  findingsOfBase(): readonly Finding[];
}

export interface ConfiguredFindings {
  findings: Finding[];
  suppressed: SuppressedFinding[];
}

/**
 * The findings as the configuration and the comments of the head want them reported, with what is to be said of these
 * themselves. Files of findings are relative to the repository's root. In no particular order.
 */
export function configureFindings(
  findings: readonly Finding[],
  head: ConfiguredRevision,
  base: ConfiguredRevision | undefined,
  scope: Scope,
): ConfiguredFindings {
  const after = opinionOf(head);
  const before = base && opinionOf(base);
  const applied = applyConfiguration(findings, after, before);
  const own = suppressionFindings(after, applied.used, scope);
  if (before !== undefined && own.length > 0) markExisting(own, before, scope);
  const { environments } = scope;
  const reported = own.flatMap((finding): Finding[] => {
    const level = levelOf(finding, findLevel(finding, head.configuration));
    return level === 'off' ? [] : [{ ...finding, severity: level, environments: [...environments] }];
  });
  if (base !== undefined) {
    const { softened } = applied;
    reported.push(...configurationChange(head.configuration, base.configuration, softened, environments));
  }
  return { findings: [...applied.findings, ...reported], suppressed: applied.suppressed };
}

function opinionOf({ tree, configuration }: ConfiguredRevision): Opinion {
  return { configuration, comments: new CommentIndex(tree) };
}

/** What is wrong with the suppressions of a revision; that something is unused, only when all findings are known. */
function suppressionFindings(
  { configuration, comments }: Opinion,
  used: Parameters<typeof unusedSuppressions>[1],
  { path, isPartial }: Scope,
): Finding[] {
  const all = comments.all(path);
  const invalid = invalidComments(all);
  if (isPartial) return invalid;
  // A configuration above the folder is for others as well.
  const entries = configuration.folder === path ? configuration.ignore : [];
  return [...invalid, ...unusedSuppressions([...entries, ...all.filter(isValid)], used)];
}

/** Marks those that the base has as well. */
function markExisting(own: Finding[], base: Opinion, scope: Scope): void {
  const { used } = applyConfiguration(scope.findingsOfBase(), base, undefined);
  const known = new Set(suppressionFindings(base, used, scope).map(identity));
  for (const finding of own) finding.existing = known.has(identity(finding));
}
