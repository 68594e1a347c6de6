import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graphOf } from '../../../src/report/document/graph.ts';
import { MERMAID_SIZE, mermaid } from '../../../src/report/document/mermaid.ts';
import { hostilePlans } from '../hostile.ts';
import { kustomizationPlan } from '../plans.ts';

/** Everything that a picture of ours is made of: numbers for names, and letters, entities and our own words in labels. */
const LINE =
  /^(flowchart LR|\s+(n\d+\["([A-Za-z0-9 ./-]|#\d+;)+(<br\/>[a-z ]+)?"\](:::[a-z]+)?|n\d+ (-->|-\.->) n\d+|classDef [a-z]+ [a-z0-9#:, -]+|subgraph e\d+\["([A-Za-z0-9 ./-]|#\d+;)+"\]|end))$/;

test('whatever names there are, a picture is made of our own language and of nothing else', () => {
  fc.assert(
    fc.property(hostilePlans, ({ environments }) => {
      const parts = environments.map(({ name, kustomizations }) => {
        const ids = new Set(
          kustomizations.flatMap((one) => [`${one.namespace}/${one.name}`, ...one.dependsOn]),
        );
        return { title: name, graph: graphOf(kustomizations, ids, ids, { ...MERMAID_SIZE, parents: true }) };
      });
      const text = mermaid(parts);
      for (const line of text.trimEnd().split('\n')) assert.match(line, LINE);
    }),
  );
});

test('every character that is more than a letter is an entity, and a name without any is there all the same', () => {
  const label = (id: string) =>
    mermaid([{ graph: { nodes: [{ id }], edges: [], leftOut: { nodes: 0, edges: 0 } } }]);
  assert.equal(label('a/"];`😀'), 'flowchart LR\n  n0["a/#34;#93;#59;#96;#128512;"]\n');
  assert.equal(label(''), 'flowchart LR\n  n0["#8230;"]\n');
});

const at = (number: number): string => `flux-system/k${String(number).padStart(4, '0')}`;

test('as many nodes and edges as there is room for, the ones that matter most, and the rest counted', () => {
  const crowd = Array.from({ length: 1000 }, (_, number) =>
    kustomizationPlan(at(number).slice('flux-system/'.length), {
      status: number === 999 ? 'failed' : 'rendered',
      dependsOn: Array.from({ length: Math.min(number, 20) }, (_, before) => at(before)),
    }),
  );
  const all = new Set(crowd.map(({ name }) => `flux-system/${name}`));
  const graph = graphOf(crowd, all, new Set([at(500)]), { ...MERMAID_SIZE, parents: false });
  assert.equal(graph.nodes.length, 60);
  assert.deepEqual(graph.nodes.at(-1), { id: at(999), mark: 'failed' });
  assert.deepEqual(graph.nodes.at(-2), { id: at(500), mark: 'changed' });
  assert.equal(graph.edges.length, 300);
  assert.equal(graph.leftOut.nodes, 940);
  assert.ok(graph.leftOut.edges > 0);
});

test('a name that nothing has does not exist where it holds something back, and is not known where it may', () => {
  const marks = (heldBackBy: string[]) => {
    const one = kustomizationPlan('a', { dependsOn: ['flux-system/x'], heldBackBy });
    const wanted = new Set(['flux-system/a', 'flux-system/x']);
    return graphOf([one], wanted, new Set(), { ...MERMAID_SIZE, parents: false }).nodes.map(
      ({ mark }) => mark,
    );
  };
  assert.deepEqual(marks(['flux-system/x']), ['held', 'missing']);
  assert.deepEqual(marks([]), [undefined, 'unknown']);
});

test('the largest picture is below what GitHub draws', () => {
  const id = '\u{10ffff}'.repeat(100);
  const nodes = Array.from({ length: MERMAID_SIZE.nodes }, () => ({ id, mark: 'suspended' as const }));
  const edges = Array.from({ length: MERMAID_SIZE.edges }, () => ({ from: 58, to: 59, applies: true }));
  assert.ok(mermaid([{ graph: { nodes, edges, leftOut: { nodes: 0, edges: 0 } } }]).length < 50_000);
});
