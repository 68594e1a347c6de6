import { kustomizationId } from '../../../flux/state.ts';
import { locate } from '../../../kube/object.ts';
import type { RelatedPlace } from '../../finding.ts';
import type { Wait } from './waiting-graph.ts';

/** What to do about a circle of waits. */
export function waysOut(waits: readonly Wait[]): string {
  const of = (wanted: Wait['kind']): Wait | undefined => waits.find(({ kind }) => kind === wanted);
  const dependency = of('dependsOn');
  const [health, source, parent] = [of('health'), of('source'), of('parent')];
  const ways = [
    dependency && `remove the entry from dependsOn of ${kustomizationId(dependency.from)}`,
    health && `let ${kustomizationId(health.from)} wait for less, by healthChecks in place of spec.wait`,
    source && `apply ${source.object?.slice(1).join('/')} from another Kustomization`,
    parent && `apply ${kustomizationId(parent.from)} from another Kustomization`,
  ].filter((way) => way !== undefined);
  return `Break the circle: ${ways.join(', or ')}.`;
}

/** Where the waiting is written down. */
export function waitPlace(wait: Wait): RelatedPlace | undefined {
  const location = locate(wait.from.object, wait.path);
  return location && { message: describeWait(wait), location };
}

/** Who waits for whom, and why: part of a sentence. */
export function describeWait({ kind, from, to, path, object }: Wait): string {
  const [id, other] = [kustomizationId(from), kustomizationId(to)];
  switch (kind) {
    case 'dependsOn':
      return `${id} depends on ${other}`;
    case 'health':
      return path.includes('wait')
        ? `${id} waits until ${other}, which it applies, is ready`
        : `${id} checks the health of ${other}`;
    case 'parent':
      return `${id} is applied by ${other}`;
    case 'source':
      return `${id} is built from ${object?.slice(1).join('/')}, which ${other} applies`;
  }
}
