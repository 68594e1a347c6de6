import type { Finding } from '../../checks/finding.ts';
import type { Location } from '../../kube/yaml/source.ts';
import type { Inline } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import { placeName } from '../wording/phrases.ts';
import { groupBy } from './group-by.ts';

/** How many places of the same finding are named. */
const NAMED_PLACES = 3;

/** Findings that say the same: of several environments, at several places. */
export interface AlikeFinding extends Omit<Finding, 'location'> {
  places: Location[];
}

/** Each finding once, in the order of the first ones. */
export function alikeFindings(findings: readonly Finding[]): AlikeFinding[] {
  const groups = groupBy(findings, ({ environments: _, location: __, ...said }) => JSON.stringify(said));
  return [...groups.values()].map((group) => {
    const { location: _, ...first } = group[0]!;
    return {
      ...first,
      environments: [...new Set(group.flatMap(({ environments }) => environments))],
      places: group.flatMap(({ location }) => location ?? []),
    };
  });
}

/** ` — place, place and 2 more`; nothing for none. */
export function namedPlaces(places: readonly Location[], limits: Limits): Inline[] {
  const shown = places.slice(0, NAMED_PLACES);
  const left = places.length - shown.length;
  return [
    ...shown.flatMap((place, at): Inline[] => [at === 0 ? ' — ' : ', ', placeName(place, limits)]),
    ...(left === 0 ? [] : [` and ${left} more`]),
  ];
}
