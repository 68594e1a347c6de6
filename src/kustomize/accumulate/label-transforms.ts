import { locationOf } from '../../kube/yaml/node.ts';
import { type FieldSpec, fieldSpec, mergeFieldSpecs } from '../config/field-spec.ts';
import type { TransformerConfig } from '../config/transformer-config.ts';
import { wrapError } from '../errors.ts';
import type { Kustomization } from '../load/kustomization.ts';
import type { Label } from '../load/types.ts';
import type { Transform } from '../patch/context.ts';
import { transformMetadata } from '../transform/metadata.ts';

const METADATA_LABELS = fieldSpec('metadata/labels', { create: true });

/**
 * The transformers of `labels` and `commonLabels`: one for each entry, and one for the common ones as soon as there is
 * either field (`kubernetes-sigs/kustomize:api/internal/target/kusttarget_configplugin.go`). Throws `BuildError` when the
 * fields of an entry contradict those that labels have anyway.
 */
export function labelTransforms(
  { labels, commonLabels }: Kustomization,
  config: TransformerConfig,
): Transform[] {
  if (labels.length === 0 && !commonLabels?.size) return [];
  const transforms = labels.map((label): Transform => {
    const fields = fieldsOf(label, config);
    return (resources) => transformMetadata(resources, label.pairs, fields);
  });
  return [...transforms, (resources) => transformMetadata(resources, commonLabels, config.commonLabels)];
}

function fieldsOf(label: Label, config: TransformerConfig): readonly FieldSpec[] {
  try {
    const fields = mergeFieldSpecs(label.fields, config.labels);
    if (label.includeSelectors) return mergeFieldSpecs(fields, config.commonLabels);
    const templates = label.includeTemplates ? config.templateLabels : [];
    return mergeFieldSpecs(mergeFieldSpecs(fields, templates), [METADATA_LABELS]);
  } catch (error) {
    throw wrapError('failed to merge labels: ', error, locationOf(label.node));
  }
}
