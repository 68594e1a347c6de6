import { OPERATOR_GROUP, SOURCE_GROUP } from '../../../flux/api.ts';
import { SOURCE_KINDS, sourceId } from '../../../flux/source/source-mapping.ts';
import type { ClusterState, KustomizationState } from '../../../flux/state.ts';
import { groupOf } from '../../../kube/object.ts';
import type { Severity } from '../../finding.ts';
import type { RuleContext } from '../../rule.ts';
import { enumerate } from '../../words/describe.ts';
import { NearNames } from '../../words/near-name.ts';

/** A Kustomization whose source certainly, or most likely, does not exist. */
export interface MissingSource {
  kustomization: KustomizationState;
  severity: Severity;
  help: string;
}

/**
 * The Kustomizations that wait for a source which nothing makes. A source that the repository does not declare may be
 * in the cluster all the same (bootstrap, Terraform, another controller), so it counts only when this change removes
 * it or is the first to name it, or when one of that name is in another namespace.
 */
export function findMissingSources(context: RuleContext): MissingSource[] {
  const found: MissingSource[] = [];
  let evidence: Evidence | undefined;
  for (const kustomization of context.state.kustomizations) {
    if (!lacksSource(kustomization, context)) continue;
    evidence ??= new Evidence(context);
    const judgement = evidence.judge(kustomization);
    if (judgement !== undefined) found.push({ kustomization, ...judgement });
  }
  return found;
}

function lacksSource(
  { status, problem, spec }: KustomizationState,
  { state, index, external }: RuleContext,
): boolean {
  if (status !== 'unknown' || problem?.cause !== 'source') return false;
  const { kind, namespace, name } = spec.sourceRef;
  // The API server refuses any other kind (objects/flux-field-unknown).
  if (!SOURCE_KINDS.includes(kind)) return false;
  const id = sourceId(spec.sourceRef);
  // What a variable stands in that only the cluster knows may well be there.
  if (id.includes('${') || external.has(kind, namespace, name)) return false;
  const source = findSource(state, id);
  return source?.status === 'missing' && index.find(SOURCE_GROUP, kind, namespace, name).length === 0;
}

function findSource(
  state: ClusterState | undefined,
  id: string,
): ClusterState['sources'][number] | undefined {
  return state?.sources.find((source) => sourceId(source) === id);
}

/** What speaks for and against sources that were not found; gathered once one is missing. */
class Evidence {
  readonly #base: ClusterState | undefined;
  /** Of all environments: what one cluster is given by other means, the others may be given too. */
  readonly #missingBefore: ReadonlySet<string>;
  readonly #open: boolean;
  /** Namespaces, by kind and name. */
  readonly #namespaces = new Map<string, Set<string>>();
  readonly #names = new Map<string, Set<string>>();

  constructor({ state, index, base, before }: RuleContext) {
    this.#base = base;
    this.#missingBefore = new Set(
      (before ?? []).flatMap(({ sources }) =>
        sources.filter(({ status }) => status === 'missing').map(sourceId),
      ),
    );
    this.#open = index.incomplete.some(
      ({ problem, spec }) =>
        problem?.cause !== 'source' || findSource(state, sourceId(spec.sourceRef))?.status !== 'missing',
    );
    const known = state.sources.filter(({ status }) => status !== 'missing');
    for (const { object } of index.all()) {
      const group = groupOf(object.apiVersion);
      if (group === SOURCE_GROUP) known.push({ ...object, status: 'here', reason: '' });
      // The Flux Operator makes objects of it that are not known.
      if (group === OPERATOR_GROUP && object.kind === 'ResourceSet') this.#open = true;
    }
    for (const { kind, namespace, name } of known) {
      add(this.#namespaces, JSON.stringify([kind, name]), namespace);
      add(this.#names, JSON.stringify([kind, namespace]), name);
    }
  }

  judge({ spec: { sourceRef } }: KustomizationState): Pick<MissingSource, 'severity' | 'help'> | undefined {
    const { kind, namespace, name } = sourceRef;
    const id = sourceId(sourceRef);
    const before = findSource(this.#base, id);
    if (before !== undefined && before.status !== 'missing') {
      return {
        severity: this.#open ? 'warning' : 'error',
        help: `This change removes the ${kind}, or what applies it: name another source, or keep it.`,
      };
    }
    const namespaces = this.#namespaces.get(JSON.stringify([kind, name]));
    const elsewhere =
      namespaces &&
      `There is one in ${enumerate([...namespaces].sort())}: add the namespace to spec.sourceRef.`;
    // Other controllers make ExternalArtifacts too.
    const isNew = this.#base !== undefined && !this.#missingBefore.has(id) && kind !== 'ExternalArtifact';
    if (isNew && !this.#open) {
      const near = new NearNames(this.#names.get(JSON.stringify([kind, namespace])) ?? []).nearest(name);
      const hint = near === undefined ? `Correct the name, or apply the ${kind}.` : `Is it ${near}?`;
      return { severity: 'error', help: elsewhere ?? hint };
    }
    return elsewhere === undefined ? undefined : { severity: 'warning', help: elsewhere };
  }
}

function add(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, new Set([value]));
  else values.add(value);
}
