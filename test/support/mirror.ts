import { groupOf } from '../../src/kube/object.ts';
import type { Change, EnvironmentPlan, Plan } from '../../src/plan/plan.ts';

/**
 * What of the plan of a change has no counterpart in the plan of the way back: nothing, where all is right. What one
 * way creates, the other way prunes or orphans; an update is an update or a recreation both ways; a move leads back.
 * Where a second Kustomization begins to apply an object, the way back is a move to the one that stays, or nothing when
 * it does not prune. Of what one of the plans leaves out of the comparison, nothing is expected.
 */
export function unmirrored(there: Plan, back: Plan): string[] {
  return there.environments.flatMap((environment) => {
    const { path, name } = environment;
    const other =
      back.environments.find((one) => one.path === path) ??
      // A folder that is renamed has another path on the way back.
      back.environments.find((one) => one.name === name);
    if (other === undefined) return [`${environment.name} is not in the plan of the way back`];
    const left = leftOut(environment, other);
    const [forth, reverse] = [environment, other].map((one) => stepsOf(one, left));
    return [
      ...missing(forth!, reverse!).map((step) => `${environment.name}: there ${step}, and not back`),
      ...missing(reverse!, forth!).map((step) => `${environment.name}: back ${step}, and not there`),
    ];
  });
}

/** `create`, `remove`, `change`, `move` and `share`, with the owners and the object. */
type Step = readonly [kind: string, owner: string, other: string, object: string];

function stepsOf({ changes }: EnvironmentPlan, left: ReadonlySet<string>): Map<string, Step> {
  const steps = changes.flatMap((change): Step[] => {
    const { kustomization, previousKustomization = '' } = change;
    if (left.has(objectOf(change))) return [];
    return [[kindOf(change), kustomization, previousKustomization, objectOf(change)]];
  });
  return new Map(steps.map((step) => [step.join(' '), step]));
}

/** The objects that a Kustomization holds, or held, of which one of the plans leaves something out. */
function leftOut(...environments: EnvironmentPlan[]): Set<string> {
  const owners = new Set(environments.flatMap(({ withheld }) => withheld.map((one) => one.kustomization)));
  return new Set(
    environments
      .flatMap(({ changes }) => changes)
      .filter(({ kustomization, previousKustomization = '' }) =>
        [kustomization, previousKustomization].some((owner) => owners.has(owner)),
      )
      .map(objectOf),
  );
}

function kindOf({ action, previousKustomization }: Change): string {
  if (action === 'create' || action === 'move') return action;
  if (action === 'prune' || action === 'orphan') return 'remove';
  return previousKustomization === undefined ? 'change' : 'share';
}

/** A share need not lead back. */
function missing(steps: ReadonlyMap<string, Step>, others: ReadonlyMap<string, Step>): string[] {
  return [...steps]
    .filter(([, step]) => step[0] !== 'share' && !mirrorsOf(step).some((one) => others.has(one)))
    .map(([key]) => key);
}

function mirrorsOf([kind, owner, other, object]: Step): string[] {
  const step = (...parts: Step): string => parts.join(' ');
  switch (kind) {
    case 'create':
      return [step('remove', owner, other, object)];
    case 'remove':
      return [step('create', owner, other, object)];
    case 'move':
      return [step('move', other, owner, object), step('share', other, owner, object)];
    default:
      return [step(kind, owner, other, object)];
  }
}

function objectOf({ apiVersion, kind, namespace, name }: Change): string {
  return JSON.stringify([groupOf(apiVersion), kind, namespace, name]);
}
