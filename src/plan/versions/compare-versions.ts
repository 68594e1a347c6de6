import { jsonEquals } from '../../compare/equal.ts';
import { isObject, type JsonObject, type JsonValue, jsonObject, stringAt, valueAt } from '../../kube/json.ts';
import { type FoundVersion, findVersions } from './find-versions.ts';
import { type VersionStep, versionStep } from './step.ts';

/** A version that changes, of an image, a chart or a source. */
export interface VersionChange {
  /** Where in the object: `spec.template.spec.containers[name=app].image`. */
  place: string;
  /** An image without its tag, the name of a chart, the URL of a source; after the change. */
  name: string;
  /** Absent when the place did not name it before: then it is new. With the name, where another one was there, or `chartRef`. */
  from?: string;
  /** Absent when the place no longer names it. What `chartRef` names, when that takes the place of a chart. */
  to?: string;
  step: VersionStep;
}

export interface ComparedVersions {
  versions: VersionChange[];
  /** True when nothing differs but versions, and none of them goes down, to another major or to a pre-release. */
  routine: boolean;
}

/** Where a HelmRelease names its chart, unless it refers to one by `spec.chartRef`. */
const CHART_PLACE = 'spec.chart.spec';

/** Labels that say once more which version it is. */
const VERSION_LABELS = ['app.kubernetes.io/version', 'helm.sh/chart'];

/** The versions that change between two sides of an object, whose lists are in the same order. */
export function compareVersions(before: JsonObject, after: JsonObject): ComparedVersions {
  const [old, current] = [findVersions(before), findVersions(after)];
  const versions: VersionChange[] = [];
  let onlyVersions = true;
  for (const [place, to] of current) {
    const from = old.get(place);
    if (from === undefined || keyOf(from) === keyOf(to)) continue;
    versions.push(changed(place, from, to));
    if (from.name !== to.name || (from.digest !== '' && to.digest === '')) onlyVersions = false;
  }
  const [gained, lost] = [without(current, old), without(old, current)];
  // The same version at another place is neither new nor gone.
  const [lostKeys, gainedKeys] = [keysOf(lost), keysOf(gained)];
  for (const [place, to] of gained) {
    if (lostKeys.has(keyOf(to))) continue;
    const from = place === CHART_PLACE ? chartRefOf(before) : undefined;
    versions.push({ place, name: to.name, ...(from && { from }), to: to.version, step: 'other' });
  }
  for (const [place, from] of lost) {
    if (gainedKeys.has(keyOf(from))) continue;
    const to = place === CHART_PLACE ? chartRefOf(after) : undefined;
    versions.push({ place, name: from.name, from: from.version, ...(to && { to }), step: 'other' });
  }
  const routine =
    onlyVersions &&
    versions.length > 0 &&
    versions.every(({ from, to, step }) => from !== undefined && to !== undefined && isQuiet(step)) &&
    jsonEquals(withoutVersions(before, old), withoutVersions(after, current));
  return { versions, routine };
}

/** What a HelmRelease names in place of a chart: `OCIRepository/podinfo`. */
function chartRefOf(value: JsonObject): string | undefined {
  const [kind, name] = ['kind', 'name'].map((field) => stringAt(value, 'spec', 'chartRef', field));
  return kind === undefined || name === undefined ? undefined : `${kind}/${name}`;
}

/** The entries of places that the other map lacks. */
function without(
  found: ReadonlyMap<string, FoundVersion>,
  other: ReadonlyMap<string, FoundVersion>,
): Map<string, FoundVersion> {
  return new Map([...found].filter(([place]) => !other.has(place)));
}

function isQuiet(step: VersionStep): boolean {
  return step === 'upgrade' || step === 'other';
}

function keysOf(found: ReadonlyMap<string, FoundVersion>): Set<string> {
  return new Set([...found.values()].map(keyOf));
}

/** The same for the same version of the same thing. */
function keyOf({ name, version, digest }: FoundVersion): string {
  return JSON.stringify([name, version, digest]);
}

function changed(place: string, from: FoundVersion, to: FoundVersion): VersionChange {
  if (from.name === to.name) {
    return {
      place,
      name: to.name,
      from: from.version,
      to: to.version,
      step: versionStep(from.version, to.version),
    };
  }
  const separator = from.version.startsWith('sha256:') ? '@' : ':';
  const whole = from.version === '' ? from.name : `${from.name}${separator}${from.version}`;
  return { place, name: to.name, from: whole, to: to.version, step: 'other' };
}

/** The data with every version blanked out. */
function withoutVersions(value: JsonObject, found: ReadonlyMap<string, FoundVersion>): JsonValue {
  let result: JsonValue = withoutLabels(value);
  for (const { paths } of found.values()) for (const path of paths) result = blanked(result, path);
  return result;
}

/** A copy in which the value at a path is null; all that is not on the path is shared. */
function blanked(value: JsonValue, path: readonly (string | number)[]): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return null;
  if (typeof step === 'number') {
    return Array.isArray(value) ? value.with(step, blanked(value[step] ?? null, rest)) : value;
  }
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  const copy = Object.assign(jsonObject(), value);
  copy[step] = blanked(value[step]!, rest);
  return copy;
}

function withoutLabels(value: JsonObject): JsonValue {
  let result: JsonValue = value;
  for (const metadata of [['metadata'], ['spec', 'template', 'metadata']]) {
    for (const label of VERSION_LABELS) {
      const path = [...metadata, 'labels', label];
      if (valueAt(value, path) !== undefined) result = blanked(result, path);
    }
  }
  return result;
}
