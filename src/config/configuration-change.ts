import type { Finding } from '../checks/finding.ts';
import type { Configuration, Levels } from './configuration.ts';
import { CONFIGURATION_CHANGED } from './rules.ts';

/** What a key of the file says, places aside. */
const SECTIONS: Readonly<Record<string, (configuration: Configuration) => unknown>> = {
  rules: ({ levels }) => levels.filter(({ paths }) => paths === undefined).flatMap(levelTexts),
  overrides: ({ levels }) => levels.filter(({ paths }) => paths !== undefined).map(levelTexts),
  ignore: ({ ignore }) => ignore.map(({ location, ...said }) => said),
  variables: ({ variables }) => Object.entries(variables),
  external: ({ external }) => external,
  clusters: ({ clusters }) => clusters,
  sources: ({ sources }) => sources,
  'fail-on': ({ failOn }) => failOn,
  comment: ({ comment }) => comment,
};

/** The finding that a change edits the configuration, when it does. `softened` findings are less severe for it. */
export function configurationChange(
  head: Configuration,
  base: Configuration,
  softened: number,
  environments: readonly string[],
): Finding[] {
  const changed = Object.keys(SECTIONS).filter((key) => textOf(head, key) !== textOf(base, key));
  if (changed.length === 0) return [];
  const location = changed.map((key) => head.places.get(key)).find((place) => place !== undefined);
  const effect =
    softened === 0
      ? ''
      : ` ${softened} of the findings ${softened === 1 ? 'is' : 'are'} less severe for it than the base would have ${softened === 1 ? 'it' : 'them'}.`;
  const file = head.file ?? base.file ?? '';
  return [
    {
      rule: CONFIGURATION_CHANGED.id,
      severity: CONFIGURATION_CHANGED.severity,
      message: `This change edits what ${file} says (${changed.join(', ')}), and the plan follows the edited file.${effect}`,
      environments: [...environments],
      existing: false,
      ...(location && { location }),
      help: 'Read the edit: it decides what is reported, and what fails.',
    },
  ];
}

function textOf(configuration: Configuration, key: string): string | undefined {
  return JSON.stringify(SECTIONS[key]?.(configuration));
}

function levelTexts({ paths, rules }: Levels): unknown[] {
  const texts = [...rules].map(([rule, { level }]) => [rule, level]);
  return paths === undefined ? texts : [paths, texts];
}
