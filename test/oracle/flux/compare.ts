/**
 * Compares this project with Flux's libraries on as many random cases as asked for, and prints those that differ.
 * Needs Go:
 *
 *     node test/oracle/flux/compare.ts 10000 [SEED]
 */
import { EnvsubstError } from '../../../src/flux/envsubst/errors.ts';
import { expand } from '../../../src/flux/envsubst/expand.ts';
import { toByteString } from '../../../src/tree/byte-string.ts';
import { ignoreMatcher, readIgnorePatterns } from '../../../src/tree/source-ignore/patterns.ts';
import { type EnvsubstCase, envsubstCase, VARIABLES } from './envsubst-cases.ts';
import { askOracle } from './oracle.ts';
import { Random } from './random.ts';
import { type SourceIgnoreCase, sourceIgnoreCase } from './source-ignore-cases.ts';

const count = Number(process.argv[2] ?? 1000);
const random = new Random(Number(process.argv[3] ?? 1));

function compare<Case>(
  topic: string,
  cases: readonly Case[],
  common: object,
  ours: (request: Case) => unknown,
  theirs: (answer: Record<string, unknown>) => unknown,
): void {
  const answers = askOracle<Record<string, unknown>>(
    topic,
    cases.map((request) => ({ ...request, ...common })),
  );
  let different = 0;
  for (const [i, request] of cases.entries()) {
    const [mine, expected] = [ours(request), theirs(answers[i] ?? {})].map((result) =>
      JSON.stringify(result),
    );
    if (mine === expected) continue;
    different++;
    console.log(JSON.stringify(request), '\n  here:', mine, '\n  Flux:', expected);
  }
  console.log(`${topic}: ${cases.length} cases, ${different} different`);
}

/** The output, or that there is none. */
function expandCase({ text, strict }: EnvsubstCase): unknown {
  try {
    const { text: output, uses } = expand(text, (name) => {
      const value = VARIABLES[name];
      return value === undefined ? 'missing' : { value };
    });
    return strict && uses.some(({ outcome }) => outcome === 'missing') ? 'error' : { output };
  } catch (error) {
    if (error instanceof EnvsubstError) return 'error';
    throw error;
  }
}

function ignoreCase({ patterns, paths }: SourceIgnoreCase): unknown {
  const excludes = ignoreMatcher(
    patterns.flatMap(({ text, domain }) => readIgnorePatterns(text, domain.map(toByteString))),
  );
  return paths.map(({ path, directory }) => excludes(path, directory));
}

compare(
  'envsubst',
  Array.from({ length: count }, () => envsubstCase(random)),
  { variables: VARIABLES },
  expandCase,
  // Text that is no UTF-8 any more fails when it is read as YAML.
  ({ output, utf8 }) => (utf8 === true ? { output } : 'error'),
);
compare(
  'sourceignore',
  Array.from({ length: count }, () => sourceIgnoreCase(random)),
  {},
  ignoreCase,
  ({ excluded }) => excluded,
);
