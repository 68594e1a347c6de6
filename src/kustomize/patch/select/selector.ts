import type { Gvk } from '../../../kube/identity.ts';
import { metadataTexts } from '../../annotations.ts';
import type { Selector } from '../../load/types.ts';
import { currentId, originalId, type Resource } from '../../resource.ts';
import { effectiveNamespace } from '../../resource-id.ts';
import { type LabelSelector, parseLabelSelector } from './label-selector.ts';
import { compileWholePattern, type Pattern } from './pattern.ts';

/** A selector's regular expressions, each for the whole text. */
export interface IdPatterns {
  gvk(gvk: Gvk): boolean;
  name: Pattern;
  namespace: Pattern;
}

/** Compiles the regular expressions of a selector. Throws `BuildError` with Go's words for a bad one. */
export function compileIdPatterns(selector: Selector): IdPatterns {
  const group = compileWholePattern(selector.group);
  const version = compileWholePattern(selector.version);
  const kind = compileWholePattern(selector.kind);
  return {
    gvk: (gvk) => group(gvk.group) && version(gvk.version) && kind(gvk.kind),
    name: compileWholePattern(selector.name),
    namespace: compileWholePattern(selector.namespace),
  };
}

/**
 * The resources that a `target` selects: those whose first or present name and effective namespace, present kind,
 * labels and annotations all fit (`kubernetes-sigs/kustomize:api/resmap/reswrangler.go`, Select). Throws `BuildError`
 * for a bad regular expression, and for a bad label selector when a resource fits all else.
 */
export function selectResources(selector: Selector, resources: readonly Resource[]): Resource[] {
  const patterns = compileIdPatterns(selector);
  const matchesMetadata = metadataMatcher(selector);
  return resources.filter((resource) => {
    const ids = [originalId(resource), currentId(resource)] as const;
    return (
      ids.some((id) => patterns.namespace(effectiveNamespace(id))) &&
      ids.some((id) => patterns.name(id.name)) &&
      patterns.gvk(ids[1]) &&
      matchesMetadata(resource)
    );
  });
}

/** Tells whether labels, then annotations fit the selectors. These are parsed when they are first needed. */
export function metadataMatcher(
  selector: Pick<Selector, 'labelSelector' | 'annotationSelector'>,
): (resource: Pick<Resource, 'node'>) => boolean {
  const labels = lazySelector(selector.labelSelector);
  const annotations = lazySelector(selector.annotationSelector);
  return ({ node }) =>
    labels(() => metadataTexts(node, 'labels')) && annotations(() => metadataTexts(node, 'annotations'));
}

function lazySelector(text: string): (values: () => ReadonlyMap<string, string>) => boolean {
  if (text === '') return () => true;
  let parsed: LabelSelector | undefined;
  return (values) => {
    parsed ??= parseLabelSelector(text);
    return parsed(values());
  };
}
