import { type KubeObject, kubeObject } from '../../kube/object.ts';
import type { KustomizationSpec } from '../api.ts';
import { type BuildOutcome, placesKey } from '../build-kustomization.ts';
import { contentKey } from '../content-key.ts';
import type { RenderedObject } from '../rendered.ts';
import type { VariableSet } from '../variables/variable-set.ts';
import { type RenderedObjects, renderObjects } from './render-objects.ts';
import { traceSecrets } from './trace-secrets.ts';

/** The rendering of a build, and the inventory with what is secret in it. */
export interface RenderedBuild {
  rendered: RenderedObjects;
  inventory: readonly RenderedObject[];
}

type Build = Extract<BuildOutcome, { objects: unknown }>;

const known = new WeakMap<Build, Map<string, RenderedBuild>>();

/**
 * Renders what a Flux Kustomization builds, and once more with stand-ins for secret values when there are any.
 * `rebuild` builds what the custom resource is with stand-ins. Renderings are kept with their build: the next pass, and
 * the other side of a comparison, get the same objects as long as nothing that they depend on has changed.
 */
export function renderBuild(
  build: Build,
  object: RenderedObject,
  spec: KustomizationSpec,
  variables: VariableSet,
  rebuild: (owner: KubeObject) => BuildOutcome,
): RenderedBuild {
  const secretSpec = object.shadow !== object.value;
  const render = (objects: readonly KubeObject[], owner: KubeObject): RenderedObjects =>
    renderObjects(objects, {
      owner,
      spec,
      lookup: substitutes(spec, variables)
        ? owner === object
          ? variables.lookup
          : variables.shadowLookup
        : undefined,
      hasSecrets: variables.hasSecrets || secretSpec,
    });
  const run = (): RenderedBuild => {
    const rendered = render(build.objects, object);
    if (!secretSpec && !variables.hasSecrets)
      return { rendered, inventory: traceSecrets(rendered, rendered) };
    const owner = kubeObject(object.shadow, object.node, object.origin);
    const shadowBuild = secretSpec ? rebuild(owner) : build;
    const shadow = 'problem' in shadowBuild ? undefined : render(shadowBuild.objects, owner);
    return { rendered, inventory: traceSecrets(rendered, shadow) };
  };
  if (secretSpec) return run();

  const renderings = known.get(build) ?? new Map<string, RenderedBuild>();
  known.set(build, renderings);
  const { hasPostBuild, substituteStrategy, decryption, commonMetadata } = spec;
  const key = contentKey([
    variables.key,
    [hasPostBuild, substituteStrategy, decryption, commonMetadata],
    placesKey(object, 'commonMetadata'),
  ]);
  const rendering = renderings.get(key) ?? run();
  renderings.set(key, rendering);
  return rendering;
}

/** Without any variable nothing is touched, unless `Always` is asked for. */
export function substitutes(spec: KustomizationSpec, { variables, openSources }: VariableSet): boolean {
  const some = variables.size > 0 || openSources.length > 0;
  return spec.hasPostBuild && (some || spec.substituteStrategy === 'Always');
}
