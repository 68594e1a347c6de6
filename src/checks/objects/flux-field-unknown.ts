import { KUSTOMIZE_GROUP } from '../../flux/api.ts';
import { fieldName } from '../../flux/field-reader.ts';
import { kustomizationId } from '../../flux/state.ts';
import { type KubeObject, locate, locateKey, subject } from '../../kube/object.ts';
import { schemaViolations, type Violation } from '../../kube/structural-schema.ts';
import { appliedFluxObjects } from '../facts/objects/flux-objects.ts';
import { FluxSchemas } from '../facts/objects/flux-schemas.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { objectPath } from '../words/describe.ts';

/** An object with more faults than these is no object of its kind. */
const MAX_FAULTS = 10;

export const unknownFluxField: Rule = {
  id: 'objects/flux-field-unknown',
  severity: 'error',
  summary:
    'A Flux object has a field that its kind does not have, lacks one, or has a value that is refused.',
  documentation: `
Flux applies objects server-side, and the API server refuses one of Flux's own kinds with a field that is not in its
CustomResourceDefinition, without a required field, or with a value of the wrong form. The Kustomization that applies it
fails, with all that it applies at the same stage.

\`\`\`yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
spec:
  configMapGenerator: []   # belongs to kustomize's kustomization.yaml
  postbuild: {}            # is called postBuild
  interval: 10 minutes     # has to be 10m
\`\`\`

The fields are those of the CustomResourceDefinitions that the environment applies, and of Flux's newest API where it
applies none. Values with a variable that is not known are not judged.
`,
  check(context) {
    const schemas = new FluxSchemas(context);
    const refused = refusedSpecs(context);
    const findings: RuleFinding[] = [];
    for (const { kustomization, object } of appliedFluxObjects(context)) {
      const schema = schemas.find(object);
      for (const violation of schemaViolations(schema, object.value).slice(0, MAX_FAULTS)) {
        // What keeps a Kustomization from being read at all is its failure (build/failed).
        if (violation.kind !== 'unknown' && refused.has(objectKey(object))) continue;
        const location = place(object, violation);
        findings.push({
          message: `${subject(object)} ${fault(violation)}: the API server refuses it, and Kustomization ${kustomizationId(kustomization)} fails.`,
          kustomization: kustomizationId(kustomization),
          object: objectPath(object),
          ...(location && { location }),
          help: violation.kind === 'unknown' ? schemas.hint(object, violation.path) : remedy(violation),
        });
      }
    }
    return findings;
  },
};

/** The Flux Kustomizations whose own spec could not be read. */
function refusedSpecs({ state }: RuleContext): Set<string> {
  return new Set(
    state.kustomizations
      .filter(({ problem }) => problem?.cause === 'spec')
      .map(({ object }) => objectKey(object)),
  );
}

function objectKey({ apiVersion, kind, namespace, name }: KubeObject): string {
  const isKustomization = kind === 'Kustomization' && apiVersion.startsWith(`${KUSTOMIZE_GROUP}/`);
  return isKustomization ? `${namespace}/${name}` : '';
}

function fault({ kind, path, wanted }: Violation): string {
  const field = fieldName(path);
  if (kind === 'unknown') return `has the field ${field}, which its kind does not have`;
  return kind === 'missing' ? `lacks the required field ${field}` : `has a ${field} that has to be ${wanted}`;
}

function remedy({ kind, path, wanted }: Violation): string {
  if (kind === 'missing') return `Add ${fieldName(path)}.`;
  return wanted === 'a string' ? 'Put the value in quotes.' : 'Correct the value.';
}

/** The key of an unknown field, the value of a wrong one, and what lacks a missing one. */
function place(object: KubeObject, { kind, path }: Violation) {
  return kind === 'unknown'
    ? locateKey(object, path)
    : locate(object, kind === 'missing' ? path.slice(0, -1) : path);
}
