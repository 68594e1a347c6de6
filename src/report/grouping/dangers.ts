import type { Finding, Severity } from '../../checks/finding.ts';
import { unversioned } from '../../checks/words/unversioned.ts';
import { firstDifference } from '../../kube/order.ts';
import type { Change } from '../../plan/plan.ts';
import { ACTIONS, type ChangeGroup } from './group-changes.ts';

/** Rules of these groups say of a change why it is dangerous. */
const ABOUT_CHANGES = /^(prune|changes)\//;

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const NOT_FOUND = 3;

/** A change that a reviewer should look at, and what the rules say of it. */
export interface Danger {
  group: ChangeGroup;
  findings: Finding[];
}

/**
 * The dangerous changes, the worst first: those that take something away or change hands, and every other one of which a
 * rule about changes warns.
 */
export function findDangers(groups: readonly ChangeGroup[], findings: readonly Finding[]): Danger[] {
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.object === undefined || !ABOUT_CHANGES.test(finding.rule)) continue;
    for (const environment of finding.environments) {
      const key = placeKey(environment, finding.object);
      const same = about.get(key);
      if (same === undefined) about.set(key, [finding]);
      else same.push(finding);
    }
  }
  const dangers = groups.flatMap((group): Danger[] => {
    const object = objectPath(group.change);
    const found = new Set(
      group.places.flatMap(({ environment }) =>
        (about.get(placeKey(environment, object)) ?? []).filter((finding) => isAbout(finding, group)),
      ),
    );
    const isHarmless = !isDangerous(group.change) && [...found].every(({ severity }) => severity === 'info');
    return isHarmless ? [] : [{ group, findings: [...found] }];
  });
  return dangers.sort((a, b) =>
    firstDifference(
      rank(a) - rank(b),
      Number(losesData(b)) - Number(losesData(a)),
      ACTIONS.indexOf(a.group.change.action) - ACTIONS.indexOf(b.group.change.action),
      // What has consequences says so in more than one sentence.
      Math.min(b.group.change.reasons.length, 2) - Math.min(a.group.change.reasons.length, 2),
    ),
  );
}

/** The findings that are not said with their change in each of their environments. */
export function unsaidFindings(findings: readonly Finding[], dangers: readonly Danger[]): Finding[] {
  const said = new Map<Finding, Set<string>>();
  for (const { group, findings: found } of dangers) {
    for (const finding of found) {
      const environments = said.get(finding) ?? new Set();
      for (const { environment } of group.places) environments.add(environment);
      said.set(finding, environments);
    }
  }
  return findings.filter((finding) => {
    const environments = said.get(finding);
    return environments === undefined || finding.environments.some((name) => !environments.has(name));
  });
}

/** What a generator made before goes with every change of what it is made of. */
function isDangerous({ action, replacedBy }: Change): boolean {
  return action !== 'create' && action !== 'update' && replacedBy === undefined;
}

/** A finding is about what its Kustomization holds, or held, or about the Kustomization itself. */
function isAbout({ kustomization }: Finding, { places, change }: ChangeGroup): boolean {
  return (
    kustomization === undefined ||
    kustomization === change.previousKustomization ||
    kustomization === `${change.namespace}/${change.name}` ||
    places.some((place) => place.kustomization === kustomization)
  );
}

function rank({ findings }: Danger): number {
  return findings.reduce((least, { severity }) => Math.min(least, RANKS[severity]), NOT_FOUND);
}

/** What no later change brings back. */
function losesData({ findings }: Danger): boolean {
  return findings.some(({ rule, severity }) => rule === 'prune/data-loss' && severity !== 'info');
}

/** As findings name their objects. */
function objectPath({ apiVersion, kind, namespace, name }: Change): string {
  return [apiVersion, kind, namespace, name].filter((part) => part !== '').join('/');
}

function placeKey(environment: string, object: string): string {
  return JSON.stringify([environment, unversioned(object)]);
}
