// Makes the validator of plans that others have written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validatorModule } from './validator.ts';

const root = join(import.meta.dirname, '..');
const SCHEMA = 'plan.schema.json';
export const PLAN_VALIDATOR = join(root, 'src/report/validate-plan.generated.js');

/** The validator of `plan.schema.json`, which ends with the first thing that is wrong: a plan can be huge. */
export function planValidator(): string {
  return validatorModule(JSON.parse(readFileSync(join(root, SCHEMA), 'utf8')), SCHEMA, false);
}

if (import.meta.main) writeFileSync(PLAN_VALIDATOR, planValidator());
