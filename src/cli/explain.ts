import { type SourceMapping, sourceId } from '../flux/source/source-mapping.ts';
import { type ClusterState, kustomizationId, type SourceState } from '../flux/state.ts';
import { replaceCredentials } from '../plan/mask/credentials.ts';
import { visible } from '../report/visible.ts';
import type { ScopeOptions } from '../run.ts';
import type { Output } from './output.ts';

const NOTHING_FOUND = `no environment: there is no Kustomization that applies its own folder (gotk-sync.yaml), no
FluxInstance and no folder of Flux Kustomizations. --clusters names folders.
`;

/** How many Kustomizations are named for each source. */
const NAMED_USERS = 3;

const STATUSES = { here: 'in this repository', elsewhere: 'unknown', missing: 'unknown', failed: 'fails' };

/**
 * Prints to standard error, for `--explain`, what was found in each revision and why. A revision in which the same was
 * found as in the one before is only named.
 */
export function explainerTo(
  output: Output,
  mappings: readonly SourceMapping[],
): NonNullable<ScopeOptions['explain']> {
  let before: string | undefined;
  return (rev, states) => {
    const text = explainStates(states, mappings);
    output.error(text === before ? `${rev}: the same\n` : `${rev}:\n${text}`);
    before = text;
  };
}

/** The environments and sources of a revision, each with the reason why it is what it is. */
function explainStates(states: readonly ClusterState[], mappings: readonly SourceMapping[]): string {
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
  lines.push(...unused.map((id) => `--source ${id}: no Flux Kustomization refers to it`));
  return states.length === 0
    ? NOTHING_FOUND
    : lines.map((line) => `${visible(replaceCredentials(line, () => '***'))}\n`).join('');
}

function explainSource(source: SourceState, { kustomizations }: ClusterState): string {
  const id = sourceId(source);
  const users = kustomizations.filter(({ spec }) => sourceId(spec.sourceRef) === id).map(kustomizationId);
  const named = users.slice(0, NAMED_USERS).join(', ');
  const others = users.length > NAMED_USERS ? ` and ${users.length - NAMED_USERS} more` : '';
  return `${id} of ${named}${others}: ${STATUSES[source.status]}, ${source.reason}`;
}
