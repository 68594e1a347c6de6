import type { EnvironmentPlan, KustomizationPlan } from '../../plan/plan.ts';
import { type Block, details, type Inline, paragraph, table } from '../document/document.ts';
import { type Graph, graphOf } from '../document/graph.ts';
import type { Limits } from '../document/limits.ts';
import { MERMAID_SIZE } from '../document/mermaid.ts';
import { idOf } from '../wording/kustomization-id.ts';
import { codeList, counted } from '../wording/phrases.ts';

/**
 * In which order Flux applies the Kustomizations that change, with those that wait for them, folded: in words, and as a
 * picture. Nothing where none waits for another one. What is `unconcerned` is left out.
 */
export function orderSection(
  { kustomizations, changes }: EnvironmentPlan,
  unconcerned: ReadonlySet<string>,
  limits: Limits,
): Block[] {
  const changed = new Set(changes.map(({ kustomization }) => kustomization));
  const concerned = kustomizations.filter(
    (one) => changed.has(idOf(one)) || (one.affected && !unconcerned.has(idOf(one))),
  );
  const graph = waitingAmong(kustomizations, concerned, changed);
  if (graph.edges.length === 0) return [];
  const waves = inWaves(concerned);
  const shown = waves.slice(0, limits.rows);
  const rows = shown.map((wave, at): Inline[][] => {
    const [own, others] = [true, false].map((mine) =>
      codeList(
        wave.map(idOf).filter((id) => changed.has(id) === mine),
        limits,
      ),
    );
    return [[String(at + 1)], own!, others!];
  });
  const left = waves.length - shown.length;
  return [
    details(
      ['Apply order'],
      [
        ...table(['Step', 'With changes', 'Waiting, without changes'], rows),
        ...(left === 0 ? [] : [paragraph(`And ${counted(left, 'more step')}.`)]),
        { type: 'graph', graph, caption: captionOf(graph) },
      ],
    ),
  ];
}

/** Those of the Kustomizations that wait for one of the others, or that one of the others waits for. */
function waitingAmong(
  kustomizations: readonly KustomizationPlan[],
  concerned: readonly KustomizationPlan[],
  changed: ReadonlySet<string>,
): Graph {
  const ids = new Set(concerned.flatMap((one) => [idOf(one), ...one.heldBackBy]));
  const wanted = new Set<string>();
  for (const one of kustomizations) {
    const id = idOf(one);
    if (!ids.has(id)) continue;
    for (const other of one.dependsOn) if (ids.has(other)) wanted.add(id).add(other);
  }
  return graphOf(kustomizations, wanted, changed, { ...MERMAID_SIZE, parents: false });
}

/** Those that are applied at some time, by when. */
function inWaves(kustomizations: readonly KustomizationPlan[]): KustomizationPlan[][] {
  const waves = new Map<number, KustomizationPlan[]>();
  for (const one of kustomizations) {
    if (one.wave === undefined || one.heldBackBy.length > 0) continue;
    const wave = waves.get(one.wave);
    if (wave === undefined) waves.set(one.wave, [one]);
    else wave.push(one);
  }
  return [...waves].sort(([a], [b]) => a - b).map(([, wave]) => wave);
}

function captionOf({ leftOut: { nodes, edges } }: Graph): Inline[] {
  const arrows = 'An arrow leads to what waits.';
  if (nodes + edges === 0) return [arrows];
  return [
    `${arrows} Left out: ${counted(nodes, 'Kustomization')} and ${counted(edges, 'arrow')} between others.`,
  ];
}
