import type { Finding, SuppressedFinding, Suppression } from '../checks/finding.ts';
import type { Location } from '../kube/yaml/source.ts';
import type { Plan } from '../plan/plan.ts';
import { shorten, visible } from './document/visible.ts';
import { validate } from './validate-plan.generated.js';

/** A file that is no plan; the message says in what. */
export class PlanFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlanFileError';
  }
}

/** A finding as `json.ts` writes it. */
type FlatFinding = Omit<Finding, 'location' | 'related'> &
  Partial<Location> & { related?: ({ message: string } & Location)[] };

interface FlatSuppressed {
  finding: FlatFinding;
  suppression: Omit<Suppression, 'location'> & Location;
}

type FlatPlan = Omit<Plan, 'findings' | 'suppressed'> & {
  findings: FlatFinding[];
  suppressed: FlatSuppressed[];
};

const MAX_PATH_LENGTH = 4096;
const MAX_ERROR_LENGTH = 300;

/**
 * The plan that `json` has written, from a file that anybody can have written instead: what does not fit
 * `plan.schema.json` is refused, and places that are not in a repository are left out. What the texts in it say is not
 * to be trusted. Throws `PlanFileError`.
 */
export function readPlan(text: string): Plan {
  const plan = parse(text);
  return {
    ...plan,
    findings: plan.findings.map(unflatten),
    suppressed: plan.suppressed.flatMap(unflattenSuppressed),
  };
}

function parse(text: string): FlatPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PlanFileError('it is not JSON');
  }
  if (isPlan(value)) return value;
  const [error] = validate.errors ?? [];
  const what = `${error?.instancePath || 'it'} ${error?.message}`;
  throw new PlanFileError(shorten(visible(what), MAX_ERROR_LENGTH));
}

function isPlan(value: unknown): value is FlatPlan {
  return validate(value);
}

/** A suppression without a place that can be shown is none that anybody could look up. */
function unflattenSuppressed({ finding, suppression }: FlatSuppressed): SuppressedFinding[] {
  const { file, line, column, ...rest } = suppression;
  const location = placeIn(file, line, column);
  return location === undefined ? [] : [{ finding: unflatten(finding), suppression: { ...rest, location } }];
}

function unflatten({ file, line, column, related, ...finding }: FlatFinding): Finding {
  const location = placeIn(file, line, column);
  const places = related?.flatMap(({ message, ...place }) => {
    const known = placeIn(place.file, place.line, place.column);
    return known === undefined ? [] : [{ message, location: known }];
  });
  return { ...finding, ...(location && { location }), ...(places && { related: places }) };
}

/** A place in a repository: a relative path that stays inside, of characters that can be seen. */
function placeIn(
  file: string | undefined,
  line: number | undefined,
  column: number | undefined,
): Location | undefined {
  if (file === undefined || line === undefined || column === undefined) return undefined;
  const steps = file.split('/');
  const leaves = steps.some((step) => step === '' || step === '.' || step === '..');
  const isPath = !leaves && file.length <= MAX_PATH_LENGTH && visible(file) === file && !/[\t\n]/.test(file);
  return isPath && [line, column].every(Number.isSafeInteger) ? { file, line, column } : undefined;
}
