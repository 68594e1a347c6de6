import { stringAt } from '../kube/json.ts';
import { type KubeObject, metadataValue } from '../kube/object.ts';
import type { BuildOptions } from '../kustomize/options.ts';
import { contentKey } from './content-key.ts';

/** What a repository says of the Flux that it runs on; undefined where it says nothing. */
export interface FluxFacts {
  /** Major and minor version of the distribution. */
  version: [number, number] | undefined;
  /** Major, minor and patch version of kustomize-controller, from its image. */
  controller: [number, number, number] | undefined;
  /** The feature gate `StrictPostBuildSubstitutions` of kustomize-controller. */
  strictGate: boolean | undefined;
}

export const NO_FACTS: Readonly<FluxFacts> = {
  version: undefined,
  controller: undefined,
  strictGate: undefined,
};

/** True when Flux fails a Kustomization for a variable that nothing defines: by default since controller 1.9. */
export function isStrictByDefault(facts: FluxFacts): boolean {
  return facts.strictGate ?? isAtLeast(facts, 9, 0);
}

/** How builds differ between versions of kustomize-controller (`fluxcd/kustomize-controller:CHANGELOG.md`). */
export interface BuildBehaviour {
  /** Before 1.9.4, an entry of `spec.images` takes the place of one of the same name; since then they merge. */
  replaceImages: boolean;
  /** Before 1.9.3, a custom `openapi` takes the place of the built-in schema; since then it adds to it. */
  builtinSchema: BuildOptions['builtinSchema'];
}

/** How the controller of an environment builds; the newest where nothing tells. */
export function buildBehaviour(facts: FluxFacts): BuildBehaviour {
  return {
    replaceImages: !isAtLeast(facts, 9, 4),
    builtinSchema: isAtLeast(facts, 9, 3) ? 'always' : 'unlessCustom',
  };
}

/** True when `ssa: Ignore` does not keep an object from being deleted: before kustomize-controller 1.8.5. */
export function deletesIgnored(facts: FluxFacts): boolean {
  return !isAtLeast(facts, 8, 5);
}

/** True from kustomize-controller 1.`minor`.`patch` on. Flux 2.N comes with controller 1.N, of the newest patch. */
function isAtLeast({ controller, version }: FluxFacts, minor: number, patch: number): boolean {
  const [line, of] = controller === undefined ? [2, version] : [1, controller];
  if (of === undefined) return true;
  const [major, ofMinor, ofPatch = Number.POSITIVE_INFINITY] = of;
  if (major !== line) return major > line;
  return ofMinor > minor || (ofMinor === minor && ofPatch >= patch);
}

/** What the manifests of Flux itself say, as `flux install` and bootstrap write them. */
export function readFluxFacts(objects: readonly KubeObject[]): FluxFacts {
  const facts: FluxFacts = { ...NO_FACTS };
  for (const object of objects) {
    if (metadataValue(object, 'labels', 'app.kubernetes.io/part-of') === 'flux') {
      facts.version ??= parseVersion(metadataValue(object, 'labels', 'app.kubernetes.io/version') ?? '');
    }
    const isController = object.kind === 'Deployment' && object.name === 'kustomize-controller';
    if (isController) {
      const spec = contentKey(object.value.spec ?? null);
      facts.strictGate ??= readGate(spec);
      facts.controller ??= parseControllerVersion(spec);
    }
    if (object.kind === 'FluxInstance') {
      facts.version ??= parseVersion(stringAt(object.value, 'spec', 'distribution', 'version') ?? '');
      facts.strictGate ??= readGate(contentKey(object.value.spec ?? null));
    }
  }
  return facts;
}

/** The first of two that says something. */
export function firstFacts(a: FluxFacts, b: FluxFacts): FluxFacts {
  return {
    version: a.version ?? b.version,
    controller: a.controller ?? b.controller,
    strictGate: a.strictGate ?? b.strictGate,
  };
}

/** Major and minor of `v2.8.1`, `2.8.x` or `~2.8`; undefined when the minor is left open. */
export function parseVersion(text: string): [number, number] | undefined {
  const match = /(\d{1,9})\.(\d{1,9})/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** The tag of the image of kustomize-controller, wherever it comes from. */
function parseControllerVersion(spec: string): [number, number, number] | undefined {
  const match = /\/kustomize-controller:v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(spec);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function readGate(text: string): boolean | undefined {
  const value = /StrictPostBuildSubstitutions=(true|false)/i.exec(text)?.[1];
  return value === undefined ? undefined : value.toLowerCase() === 'true';
}
