import { type KustomizationState, kustomizationId, type OwnedObject } from '../flux/state.ts';
import { goJson } from '../kube/go-json.ts';
import { jsonObject } from '../kube/json.ts';
import { emitYaml } from '../kube/yaml/emit.ts';
import { maskObject } from '../plan/mask/mask.ts';
import { type Redact, redactor } from '../plan/mask/redact.ts';
import { oneLine } from '../report/document/visible.ts';
import { reconcileTree } from '../run.ts';
import { subTree } from '../tree/view.ts';
import type { Arguments } from './arguments.ts';
import { configurationsOf } from './configuration.ts';
import { assertEnvironments } from './known-environments.ts';
import type { Output } from './output.ts';
import { openSingle } from './revisions.ts';
import { scopeOf } from './scope.ts';
import { UsageError } from './usage.ts';
import { printDifference, verifierOf } from './verify.ts';

/** A Flux Kustomization, and the name of its environment. */
interface Rendered {
  environment: string;
  state: KustomizationState;
}

/**
 * `flux-plan render`: every object as the cluster would receive it, with its owner and origin. What could not be
 * rendered goes to standard error, and makes the exit status 1 when it is a failure.
 */
export function runRender(args: Arguments, output: Output): number {
  const { side, path } = openSingle(args);
  const verify = verifierOf(args, output);
  const states = reconcileTree(side, {
    ...scopeOf(args, path, output),
    configurations: configurationsOf(args, path, side),
  });
  assertEnvironments(
    args.environments,
    states.map(({ environment }) => environment),
  );
  const rendered = choose(
    states.flatMap(({ environment, kustomizations }) =>
      kustomizations.map((state) => ({ environment: environment.name, state })),
    ),
    args.kustomizations,
  );
  const redact = redactor(states);
  let status = 0;
  for (const { environment, state } of rendered) {
    if (state.status === 'rendered') continue;
    const reason = state.problem?.message ?? 'no reason known';
    const sentence = redact(`${environment} ${kustomizationId(state)} is ${state.status}: ${reason}`);
    output.error(`${oneLine(sentence)}\n`);
    if (state.status === 'failed') status = 1;
  }
  (args.objectFormat === 'json' ? writeJson : writeYaml)(rendered, redact, output);
  for (const finding of verify?.(subTree(side.tree, path)) ?? []) {
    printDifference({ ...finding, message: redact(finding.message) }, output);
    if (finding.severity !== 'info') status = 1;
  }
  return status;
}

/** Those that the command line names. Throws `UsageError` for a name that none has. */
function choose(all: readonly Rendered[], names: readonly string[]): readonly Rendered[] {
  if (names.length === 0) return all;
  const idOf = ({ state }: Rendered): string => kustomizationId(state);
  const present = new Set(all.map(idOf));
  const unknown = names.find((name) => !present.has(name));
  if (unknown !== undefined) {
    const others = [...present].sort().join(', ') || 'none';
    throw new UsageError(`there is no Flux Kustomization '${unknown}' (namespace/name); there is: ${others}`);
  }
  return all.filter((one) => names.includes(idOf(one)));
}

/** A YAML document for each object, under a comment. */
function writeYaml(rendered: readonly Rendered[], redact: Redact, output: Output): void {
  for (const { environment, state } of rendered) {
    for (const object of state.objects) {
      const origin = object.origin === undefined ? '' : ` ${object.origin.file}:${object.origin.line}`;
      const comment = oneLine(redact(`${environment} ${kustomizationId(state)}`) + origin);
      output.write(`# ${comment}\n${emitYaml(maskObject(object))}---\n`);
    }
  }
}

/** A list with an entry of its own line for each object. */
function writeJson(rendered: readonly Rendered[], redact: Redact, output: Output): void {
  const entries = rendered.flatMap(({ environment, state }) =>
    state.objects.map((object) => jsonEntry(environment, redact(kustomizationId(state)), object)),
  );
  output.write(`[${entries.map((entry) => `\n${entry}`).join(',')}\n]\n`);
}

function jsonEntry(environment: string, kustomization: string, object: OwnedObject): string {
  const { origin } = object;
  const place = origin && Object.assign(jsonObject(), origin);
  return goJson({ environment, kustomization, origin: place ?? null, object: maskObject(object) });
}
