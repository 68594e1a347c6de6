import { KUSTOMIZE_GROUP } from '../../../flux/api.ts';
import { durationOf } from '../../../flux/duration.ts';
import { isHelmRelease, readHelmRelease } from '../../../flux/helm-release.ts';
import { readKustomizationSpec } from '../../../flux/kustomization-spec.ts';
import { valueAt } from '../../../kube/json.ts';
import { groupOf, type KubeObject } from '../../../kube/object.ts';

/** How long, in milliseconds, an object may take to get ready as one of its fields says. */
export interface DeclaredTime {
  time: number;
  field: string;
}

/** The longest time that an object is given by what somebody wrote in it, or undefined. Defaults do not count, and what is suspended takes none. */
export function declaredTime(object: KubeObject): DeclaredTime | undefined {
  if (isHelmRelease(object)) {
    const { suspend, timeouts } = readHelmRelease(object);
    return suspend ? undefined : longest(timeouts);
  }
  switch (`${object.kind}.${groupOf(object.apiVersion)}`) {
    case 'Deployment.apps':
      return seconds(object, 'spec.progressDeadlineSeconds');
    case 'Job.batch':
      return seconds(object, 'spec.activeDeadlineSeconds');
    case `Kustomization.${KUSTOMIZE_GROUP}`: {
      const { suspend, wait, healthChecks, timeout } = readKustomizationSpec(object).spec;
      const waits = wait || healthChecks.length > 0;
      if (timeout === undefined || suspend || !waits) return undefined;
      return longest([{ field: 'spec.timeout', value: timeout }]);
    }
    default:
      return undefined;
  }
}

function longest(timeouts: readonly { field: string; value: string }[]): DeclaredTime | undefined {
  const times = timeouts.flatMap(({ field, value }) => {
    const time = durationOf(value);
    return time === undefined ? [] : [{ time, field }];
  });
  return times.toSorted((a, b) => b.time - a.time)[0];
}

function seconds(object: KubeObject, field: string): DeclaredTime | undefined {
  const value = valueAt(object.value, field.split('.'));
  return typeof value === 'number' ? { time: value * 1000, field } : undefined;
}
