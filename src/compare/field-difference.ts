import { isObject, type JsonValue } from '../kube/json.ts';
import { quantity } from './quantity.ts';

export type FieldPath = readonly (string | number)[];

/** What the API server fills in where pods, volume claims and references say nothing (`kubernetes/kubernetes:pkg/apis/*\/v1/defaults.go`). */
const DEFAULTS: Readonly<Record<string, readonly JsonValue[]>> = {
  apiGroup: ['rbac.authorization.k8s.io'],
  apiVersion: ['v1'],
  defaultMode: [420],
  dnsPolicy: ['ClusterFirst'],
  enableServiceLinks: [true],
  failureThreshold: [3],
  hostIPC: [false],
  imagePullPolicy: ['Always', 'IfNotPresent'],
  kind: ['PersistentVolumeClaim'],
  periodSeconds: [10],
  preemptionPolicy: ['PreemptLowerPriority'],
  protocol: ['TCP'],
  schedulerName: ['default-scheduler'],
  scheme: ['HTTP'],
  serviceAccount: ['default'],
  serviceAccountName: ['default'],
  successThreshold: [1],
  terminationGracePeriodSeconds: [30],
  terminationMessagePath: ['/dev/termination-log'],
  terminationMessagePolicy: ['File'],
  timeoutSeconds: [1],
  volumeMode: ['Filesystem'],
};

/** A text that only the cluster knows: encrypted, or with a variable whose value is not known. */
const UNKNOWN = /\$\{\w|^ENC\[/;

/**
 * The path of the first part in which two values certainly differ for the API server, below `path`; undefined when there
 * is none. What it would fill in by itself, other ways to write a quantity, and what is not known are no difference.
 */
export function certainDifference(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: FieldPath = [],
): FieldPath | undefined {
  if (before === after || isUnknown(before) || isUnknown(after)) return undefined;
  if (before === undefined || after === undefined) {
    return saysNothing(before ?? after, path.at(-1)) ? undefined : path;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    for (let at = 0; at < length; at++) {
      const found = certainDifference(before[at], after[at], [...path, at]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const found = certainDifference(before[key], after[key], [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const old = path.includes('resources') ? quantity(before) : undefined;
  return old !== undefined && old === quantity(after) ? undefined : path;
}

function isUnknown(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && UNKNOWN.test(value);
}

/** True when a field with this value is as good as none. */
function saysNothing(value: JsonValue | undefined, key: string | number | undefined): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  if (Array.isArray(value)) return value.length === 0 || value.every((item) => saysNothing(item, undefined));
  if (isObject(value)) return Object.entries(value).every(([name, child]) => saysNothing(child, name));
  if (typeof key !== 'string' || !Object.hasOwn(DEFAULTS, key)) return false;
  return DEFAULTS[key]!.includes(value);
}
