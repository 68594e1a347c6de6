import type { Finding } from '../checks/finding.ts';
import type { Location } from '../kube/yaml/source.ts';
import { joinPath } from '../tree/path.ts';
import type { EnvironmentPlan, Plan } from './plan.ts';

/**
 * Environments with their folders under `folder`, where the source stands in the repository: places in a report are for
 * people who look at the repository.
 */
function relocateEnvironments(environments: readonly EnvironmentPlan[], folder: string): EnvironmentPlan[] {
  const move = moveTo(folder);
  return environments.map((environment) => ({
    ...environment,
    path: move(environment.path),
    kustomizations: environment.kustomizations.map((kustomization) => ({
      ...kustomization,
      path: kustomization.path === undefined ? undefined : move(kustomization.path),
    })),
  }));
}

/** A plan with the folders of its environments, and the files that no build reads, under `folder`. */
export function relocatePlan(plan: Plan, folder: string): Plan {
  const { environments, unreadFiles } = plan;
  return {
    ...plan,
    environments: relocateEnvironments(environments, folder),
    ...(unreadFiles && { unreadFiles: unreadFiles.map(moveTo(folder)) }),
  };
}

/** Findings with their files under `folder`. */
export function relocateFindings(findings: readonly Finding[], folder: string): Finding[] {
  return findings.map((finding) => moveFinding(finding, moveTo(folder)));
}

/** A source may be mapped to a folder beside that of the plan. */
function moveTo(folder: string): (path: string) => string {
  return (path) => joinPath(folder, path) ?? path;
}

function moveFinding(finding: Finding, move: (path: string) => string): Finding {
  const { location, related } = finding;
  const moved = (place: Location): Location => ({ ...place, file: move(place.file) });
  return {
    ...finding,
    ...(location && { location: moved(location) }),
    ...(related && { related: related.map((place) => ({ ...place, location: moved(place.location) })) }),
  };
}
