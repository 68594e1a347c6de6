import { type AnnotationProperties, error, notice, warning } from '@actions/core';
import type { Finding } from '../checks/finding.ts';
import type { Location } from '../kube/yaml/source.ts';
import { visible } from '../report/document/visible.ts';

/** GitHub shows this many annotations of a level for one step, and drops the rest without a word. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

const LEVELS = ['error', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof LEVELS)[number];

/** A remark on the job, shown at a line of the changed files when it has one. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  location?: Location;
}

/**
 * The annotations of a run, each level within GitHub's limit: `remarks` of the run itself first, then what the change
 * brings, by severity, then, as notices, what the base had already. What a limit leaves out is counted in the last of
 * its level.
 */
export function makeAnnotations(findings: readonly Finding[], remarks: readonly Annotation[]): Annotation[] {
  const brought = findings.filter(({ existing }) => !existing);
  const existing = findings.filter((finding) => finding.existing);
  const all = [...remarks, ...[...brought, ...existing].map(annotate)];
  return LEVELS.flatMap((level) =>
    limit(
      level,
      all.filter((annotation) => annotation.level === level),
    ),
  );
}

/** Writes annotations to the job log, in the toolkit's own escaping. */
export function emitAnnotations(annotations: readonly Annotation[]): void {
  const emit = { error, warning, notice };
  for (const { level, message, title, location } of annotations) {
    const properties: AnnotationProperties = {};
    if (title !== undefined) properties.title = title;
    if (location !== undefined) {
      properties.file = location.file;
      properties.startLine = location.line;
      properties.startColumn = location.column;
    }
    emit[level](message, properties);
  }
}

/** A finding as an annotation. */
export function annotate(finding: Finding): Annotation {
  const { rule, severity, existing, environments, message, help, location, related = [] } = finding;
  const prefix = environments.length === 0 ? '' : `${environments.join(', ')}: `;
  const paragraphs = [
    prefix + message,
    ...related.map((place) => `${place.message}: ${place.location.file}:${place.location.line}`),
    ...(help === undefined ? [] : [help]),
  ];
  return {
    level: existing || severity === 'info' ? 'notice' : severity,
    title: existing ? `${rule} (not new)` : rule,
    message: visible(paragraphs.join('\n')),
    ...(location && { location }),
  };
}

function limit(level: AnnotationLevel, annotations: Annotation[]): Annotation[] {
  if (annotations.length <= MAX_ANNOTATIONS_PER_LEVEL) return annotations;
  const shown = annotations.slice(0, MAX_ANNOTATIONS_PER_LEVEL - 1);
  const left = annotations.length - shown.length;
  return [...shown, { level, message: `${left} more of this level: see the job summary.` }];
}
