import type { Finding } from '../checks/finding.ts';
import type { Location } from '../kube/yaml/source.ts';
import { joinPath } from '../tree/path.ts';
import type { Plan } from './plan.ts';

/**
 * The same plan with the files and folders of its source under `folder`, where the source stands in the repository:
 * places in a report are for people who look at the repository.
 */
export function relocatePlan(plan: Plan, folder: string): Plan {
  if (folder === '') return plan;
  // A source may be mapped to a folder beside that of the plan.
  const move = (path: string): string => joinPath(folder, path) ?? path;
  return {
    ...plan,
    environments: plan.environments.map((environment) => ({
      ...environment,
      path: move(environment.path),
      kustomizations: environment.kustomizations.map((kustomization) => ({
        ...kustomization,
        path: kustomization.path === undefined ? undefined : move(kustomization.path),
      })),
    })),
    findings: plan.findings.map((finding) => moveFinding(finding, move)),
  };
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
