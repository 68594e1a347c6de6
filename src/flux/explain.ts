import { type SourceMapping, sourceId } from './source/source-mapping.ts';
import { type ClusterState, kustomizationId, type SourceState } from './state.ts';

const NOTHING_FOUND = [
  'no environment: there is no Kustomization that applies its own folder (gotk-sync.yaml), no',
  "FluxInstance and no folder of Flux Kustomizations. 'clusters' names folders.",
];

/** How many Kustomizations are named for each source. */
const NAMED_USERS = 3;

const STATUSES = { here: 'in this repository', elsewhere: 'unknown', missing: 'unknown', failed: 'fails' };

/**
 * A function that tells `write` what was found in each revision, and why, as lines of text from the repository, which can
 * repeat secrets of its states and credentials of URLs. A revision in which the same was found as in the one before is
 * only named.
 */
export function explainer(
  mappings: readonly SourceMapping[],
  write: (lines: string[], states: readonly ClusterState[]) => void,
): (rev: string, states: readonly ClusterState[]) => void {
  let before: string | undefined;
  return (rev, states) => {
    const lines = explainStates(states, mappings);
    const text = lines.join('\n');
    write(text === before ? [`${rev}: the same`] : [`${rev}:`, ...lines], states);
    before = text;
  };
}

/** The environments and sources of a revision, each with the reason why it is what it is. */
function explainStates(states: readonly ClusterState[], mappings: readonly SourceMapping[]): string[] {
  if (states.length === 0) return NOTHING_FOUND;
  const lines = states.flatMap((state) => {
    const { name, path, reason } = state.environment;
    return [
      `environment ${name}: ./${path}`,
      `  found: ${reason}`,
      ...state.sources.map((source) => `  ${explainSource(source, state)}`),
    ];
  });
  const used = new Set(states.flatMap(({ sources }) => sources.map(sourceId)));
  const unused = mappings.map(sourceId).filter((id) => !used.has(id));
  lines.push(...unused.map((id) => `mapped source ${id}: no Flux Kustomization refers to it`));
  return lines;
}

function explainSource(source: SourceState, { kustomizations }: ClusterState): string {
  const id = sourceId(source);
  const users = kustomizations.filter(({ spec }) => sourceId(spec.sourceRef) === id).map(kustomizationId);
  const named = users.slice(0, NAMED_USERS).join(', ');
  const others = users.length > NAMED_USERS ? ` and ${users.length - NAMED_USERS} more` : '';
  return `${id} of ${named}${others}: ${STATUSES[source.status]}, ${source.reason}`;
}
