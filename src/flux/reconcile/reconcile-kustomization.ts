import { groupOf, type KubeObject, locate, subject } from '../../kube/object.ts';
import { nearestDirectory } from '../../tree/nearest-directory.ts';
import { joinClamped } from '../../tree/path.ts';
import { type KustomizationSpec, OPERATOR_GROUP } from '../api.ts';
import { buildKustomization, filesOfBuild } from '../build-kustomization.ts';
import type { Outcome } from '../envsubst/expand.ts';
import { type BuildBehaviour, type FluxFacts, NO_FACTS, readFluxFacts } from '../flux-version.ts';
import { Knowledge } from '../knowledge.ts';
import { readKustomizationSpec } from '../kustomization-spec.ts';
import { problem, problemAt } from '../problem.ts';
import { asRendered, type RenderedObject } from '../rendered.ts';
import type { Artifact } from '../source/artifact.ts';
import type { HomeSource, SourceResolver } from '../source/resolve-source.ts';
import type { KustomizationState, KustomizationStatus, Problem, SourceState } from '../state.ts';
import { isSubstitutionDisabled } from '../substitution/substitute.ts';
import { type External, loadVariables } from '../variables/load-variables.ts';
import type { VariableSet } from '../variables/variable-set.ts';
import type { FluxOptions, ReconcileCache } from './options.ts';
import { renderBuild, substitutes } from './render-build.ts';
import { doubtOf, undefinedProblem, undefinedVariables, unknownNotes } from './variable-reports.ts';

/** What a Flux Kustomization is reconciled with. */
export interface Surroundings {
  /** What the Kustomizations of the environment apply. */
  knowledge: Knowledge;
  /** What those that fail have built. */
  attempted: Knowledge;
  /** Names of those whose source is not in this repository: what they apply cannot be known. */
  elsewhere: readonly string[];
  home: HomeSource;
  sources: SourceResolver;
  external: External;
  strict: boolean;
  behaviour: BuildBehaviour;
  cache: ReconcileCache;
  options: FluxOptions;
}

export interface Reconciled {
  state: KustomizationState;
  /** The inventory, with what its environment has to know of it. */
  objects: readonly RenderedObject[];
  /** What was built, as far as it got, when there is no inventory for it. */
  attempted: readonly RenderedObject[];
  /** What the build, even one that fails later, says of the Flux that runs it. */
  facts: FluxFacts;
  /** What it is built from, when it got as far as that. */
  source: SourceState | undefined;
}

/** Follows one Flux Kustomization from its source to its inventory. Never throws for what the repository holds. */
export function reconcileKustomization(
  object: RenderedObject,
  parent: string | undefined,
  around: Surroundings,
): Reconciled {
  const { spec, problems } = readKustomizationSpec(object);
  const run = new Run(object, spec, parent);
  if (spec.kubeConfig)
    run.note(problemAt(object, 'its objects go to another cluster', ['spec', 'kubeConfig']));
  const [refused] = problems;
  if (refused !== undefined) return run.failOf({ ...refused, cause: 'spec' }, refused.message);
  if (object.namespace === '') {
    return run.end('failed', problemAt(object, `${subject(object)} has no namespace: Flux cannot apply it`));
  }
  const source = around.sources.resolve(spec.sourceRef, around.home, around.knowledge);
  const reason = source.status === 'here' ? source.reason : source.problem.message;
  run.source = { ...spec.sourceRef, status: source.status, reason };
  if (source.status !== 'here') {
    const { message, location = locate(object, ['spec', 'sourceRef']) } = source.problem;
    const fault: Problem = { ...problem(message, location), cause: 'source' };
    return run.end(source.status === 'failed' ? 'failed' : 'unknown', fault);
  }
  const directory = run.findDirectory(source.artifact);
  return typeof directory === 'string'
    ? reconcileDirectory(run, directory, source.artifact, around)
    : directory;
}

function reconcileDirectory(
  run: Run,
  directory: string,
  artifact: Artifact,
  around: Surroundings,
): Reconciled {
  const { object, state } = run;
  const { spec } = state;
  const { cache, options, behaviour } = around;
  const buildFor = (owner: KubeObject) =>
    buildKustomization(owner, directory, artifact, cache, { ...behaviour, remote: options.remote });
  const build = buildFor(object);
  state.files = filesOfBuild(build);
  if ('problem' in build) {
    if (build.remote) return run.end('unknown', { ...build.problem, cause: 'remote' });
    const { targetNamespace, namePrefix, nameSuffix, components } = spec;
    return run.failOf(build.problem, [targetNamespace, namePrefix, nameSuffix, ...components].join());
  }
  run.facts = readFluxFacts(build.objects);
  run.attempted = build.objects;

  const variables = loadVariables(object, variablesOf(spec, build.objects), {
    ...around,
    own: () => objectsOf(build.objects),
  });
  state.variables = variables.variables;
  state.definitions = variables.definitions;
  state.variableSources = variables.sources;
  state.missingVariableSources = variables.missing;
  run.note(...variables.notes);
  const unusable = unusableVariables(object, spec, variables, around.elsewhere);
  if (unusable !== undefined) return run.end(unusable.status, unusable.problem);

  const { rendered, inventory } = renderBuild(build, object, spec, variables, buildFor);
  state.substituted = substitutes(spec, variables);
  state.variableUses = rendered.uses;
  state.unreadableExpressions = rendered.unreadable;
  const usesThat = (outcome: Outcome) => rendered.uses.filter((use) => use.outcome === outcome);
  const doubtful = usesThat('doubtful');
  const undefineds = undefinedVariables(usesThat('missing'));
  state.undefinedVariables = [...undefineds, ...undefinedVariables(doubtful, doubtOf(variables.missing))];
  run.note(...rendered.notes, ...unknownNotes([...usesThat('unknown'), ...doubtful], variables));
  run.attempted = rendered.objects.map((done) => done.object);
  // Rules report what is wrong with variables, so the status tells what they do not.
  const [failure, ...more] = rendered.failures.filter(({ cause }) => cause !== 'variables');
  run.note(...more);
  const ofVariables = rendered.failures.find(({ cause }) => cause === 'variables');
  const fault = failure ?? (around.strict ? undefinedProblem(undefineds) : undefined) ?? ofVariables;
  if (fault !== undefined) return run.end('failed', fault);
  run.note(...resourceSetNotes(inventory));
  return run.finish(inventory);
}

/** Flux looks for variables when it comes to an object to replace them in: without one, none can be missing. */
function variablesOf(spec: KustomizationSpec, built: readonly KubeObject[]): KustomizationSpec {
  return built.every(isSubstitutionDisabled) ? { ...spec, substituteFrom: [], substitute: {} } : spec;
}

/** The Flux Operator makes objects, Flux Kustomizations among them, of templates and of what is outside of Git. */
function resourceSetNotes(inventory: readonly KubeObject[]): Problem[] {
  return inventory
    .filter(({ apiVersion, kind }) => kind === 'ResourceSet' && groupOf(apiVersion) === OPERATOR_GROUP)
    .map((object) => problemAt(object, `what the Flux Operator makes of ${subject(object)} is not known`));
}

function objectsOf(built: readonly KubeObject[]): Knowledge {
  const objects = new Knowledge();
  for (const object of built) objects.add(asRendered(object));
  return objects;
}

/** Why no substitution can take place: a source that is missing, or a name that Flux refuses. */
function unusableVariables(
  object: KubeObject,
  spec: KustomizationSpec,
  { fatal, invalid }: VariableSet,
  elsewhere: readonly string[],
): { status: 'failed' | 'unknown'; problem: Problem } | undefined {
  if (!spec.hasPostBuild) return undefined;
  if (fatal === undefined) {
    return invalid && { status: 'failed', problem: { ...invalid, cause: 'variables' } };
  }
  const { kind, name, location } = fatal;
  const source = `${kind}/${object.namespace}/${name}, which variables come from,`;
  const message =
    elsewhere.length === 0
      ? `${source} is not in this environment, and nothing in it makes it`
      : `${source} is not in this repository; ${elsewhere.join(', ')}, from another one, may apply it`;
  const status = elsewhere.length === 0 ? 'failed' : 'unknown';
  return { status, problem: { ...problem(message, location), cause: 'variables' } };
}

/** One Flux Kustomization on its way, and the ways in which it can end. */
class Run {
  readonly object: RenderedObject;
  readonly state: KustomizationState;
  facts: FluxFacts = { ...NO_FACTS };
  attempted: readonly KubeObject[] = [];
  source: SourceState | undefined;

  constructor(object: RenderedObject, spec: KustomizationSpec, parent: string | undefined) {
    this.object = object;
    this.state = {
      namespace: object.namespace,
      name: object.name,
      spec,
      object,
      parent,
      path: undefined,
      status: 'failed',
      objects: [],
      variables: new Map(),
      definitions: [],
      variableSources: [],
      substituted: false,
      variableUses: [],
      unreadableExpressions: [],
      undefinedVariables: [],
      missingVariableSources: [],
      notes: [],
    };
  }

  note(...notes: Problem[]): void {
    this.state.notes.push(...notes);
  }

  /** The directory of `spec.path` in the artifact, or how a Kustomization without it ends. */
  findDirectory(artifact: Artifact): string | Reconciled {
    const { path, sourceRef } = this.state.spec;
    const directory = joinClamped(path);
    this.state.path = artifact.toRepository(directory);
    const kind = artifact.tree.kind(directory);
    if (kind === 'directory') return directory;
    const source = `${sourceRef.kind}/${sourceRef.namespace}/${sourceRef.name}`;
    const reason = kind === undefined ? 'does not exist' : 'is no directory';
    const message = `path './${directory}' ${reason} in ${source}`;
    this.state.nearestPath = nearestDirectory(artifact.tree, directory);
    return this.failOf({ ...problemAt(this.object, message, ['spec', 'path']), cause: 'path' }, path);
  }

  /** Ends with a failure that comes of these texts of the spec. */
  failOf(fault: Problem, texts: string): Reconciled {
    const { secretPaths, unknownNames } = this.object;
    if (unknownNames.length > 0 && texts.includes('${')) {
      // What the parent had to leave as an expression may well be right in the cluster.
      const names = unknownNames.map((name) => `\${${name}}`).join(', ');
      return this.end('unknown', {
        ...fault,
        message: `${fault.message}; ${names} is only known in the cluster`,
      });
    }
    if (secretPaths.length === 0) return this.end('failed', fault);
    return this.end(
      'failed',
      problem('it fails; why is not shown, as its spec holds secret values', fault.location),
    );
  }

  end(status: KustomizationStatus, fault: Problem): Reconciled {
    // A suspended Kustomization does nothing, so whatever is wrong with it changes nothing.
    const state: KustomizationState = this.state.spec.suspend
      ? {
          ...this.state,
          status: 'suspended',
          problem: { ...fault, message: `suspended; ${fault.message}` },
        }
      : { ...this.state, status, problem: fault };
    const attempted = this.attempted.map(asRendered);
    return { state, objects: [], attempted, facts: this.facts, source: this.source };
  }

  finish(objects: readonly RenderedObject[]): Reconciled {
    const state: KustomizationState = { ...this.state, status: 'rendered', objects: [...objects] };
    if (state.spec.suspend) {
      state.status = 'suspended';
      state.problem = problemAt(this.object, 'suspended: Flux applies and prunes nothing of it', [
        'spec',
        'suspend',
      ]);
    }
    return { state, objects, attempted: [], facts: this.facts, source: this.source };
  }
}
