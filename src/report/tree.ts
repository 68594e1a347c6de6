import type { EnvironmentTree, TreeKustomization } from '../plan/environment-tree.ts';
import { graphOf } from './document/graph.ts';
import { mermaid } from './document/mermaid.ts';
import { visible } from './document/visible.ts';
import { idOf } from './wording/kustomization-id.ts';

const EVERYTHING = { nodes: Number.POSITIVE_INFINITY, edges: Number.POSITIVE_INFINITY, parents: true };

/** How `flux-plan tree` prints what each environment holds. */
export type TreeFormat = 'text' | 'mermaid' | 'json';

/** Every format of the tree, by the name that users give it. */
export const treeFormats: Readonly<Record<TreeFormat, (trees: readonly EnvironmentTree[]) => string>> = {
  text: (trees) => trees.map(textOf).join('\n'),
  mermaid: (trees) =>
    mermaid(
      trees.map(({ name, kustomizations }) => ({
        title: name,
        graph: graphOf(kustomizations, idsIn(kustomizations), new Set(), EVERYTHING),
      })),
    ),
  json: (trees) =>
    `${JSON.stringify(trees, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value), 2)}\n`,
};

/** Each Kustomization under the one that applies it, indented. */
function textOf({ name, path, kustomizations }: EnvironmentTree): string {
  const ids = new Set(kustomizations.map(idOf));
  const children = new Map<string | undefined, TreeKustomization[]>();
  for (const one of kustomizations) {
    const parent = one.parent !== undefined && ids.has(one.parent) ? one.parent : undefined;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [one]);
    else siblings.push(one);
  }
  const lines = [`${name} (./${path})`];
  const open = (children.get(undefined) ?? []).map((one) => ({ one, depth: 1 })).reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { one, depth } = item;
    lines.push(...describe(one).map((line, at) => '  '.repeat(at === 0 ? depth : depth + 2) + line));
    const below = (children.get(idOf(one)) ?? []).map((child) => ({ one: child, depth: depth + 1 }));
    open.push(...below.reverse());
  }
  return lines.map((line) => `${visible(line.replaceAll('\n', ' '))}\n`).join('');
}

function describe(one: TreeKustomization): string[] {
  const { status, reason, path, source, contains, dependsOn, heldBackBy } = one;
  const kinds = [...contains].map(([kind, count]) => `${count} ${kind}`);
  const built = path === undefined ? '' : `./${path} of `;
  return [
    `${idOf(one)}${status === 'rendered' ? '' : `: ${status}${reason === undefined ? '' : `, ${reason}`}`}`,
    `builds ${built}${source}`,
    ...(kinds.length === 0 ? [] : [`contains ${kinds.join(', ')}`]),
    ...(dependsOn.length === 0 ? [] : [`waits for ${dependsOn.join(', ')}`]),
    ...(heldBackBy.length === 0 ? [] : [`held back by ${heldBackBy.join(', ')}`]),
  ];
}

/** The Kustomizations, and what they wait for, whether it exists or not. */
function idsIn(kustomizations: readonly TreeKustomization[]): Set<string> {
  return new Set(kustomizations.flatMap((one) => [idOf(one), ...one.dependsOn]));
}
