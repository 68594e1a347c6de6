// Brings the rules into flux-plan.schema.json, and makes the validator of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/checks/rules.ts';
import { CONFIGURATION_CHANGED, CONFIGURATION_RULES } from '../src/config/rules.ts';
import { VERIFY_RULE } from '../src/verify/findings.ts';
import { validatorModule } from './validator.ts';

const root = join(import.meta.dirname, '..');
const SCHEMA = join(root, 'flux-plan.schema.json');
const VALIDATOR = join(root, 'src/config/validate.generated.js');

interface ConfigurationSchema {
  definitions: Record<string, object>;
  [key: string]: unknown;
}

/** The published schema with the ids of all rules, so that editors complete them. The rest of it is written by hand. */
export function configurationSchema(): ConfigurationSchema {
  const schema: ConfigurationSchema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const checks = [...RULES.map(({ id }) => id), VERIFY_RULE];
  // A change must not hide that it edits the configuration.
  const own = CONFIGURATION_RULES.filter((rule) => rule !== CONFIGURATION_CHANGED).map(({ id }) => id);
  return {
    ...schema,
    definitions: {
      ...schema.definitions,
      suppressibleRule: { enum: withGroups(checks) },
      rule: { enum: withGroups([...checks, ...own]) },
    },
  };
}

function withGroups(ids: readonly string[]): string[] {
  const groups = ids.map((id) => id.replace(/\/.*/, '/*'));
  return [...new Set([...ids, ...groups])].sort();
}

/** The validator of the configuration, which tells all that is wrong. */
export function configurationValidator(schema: object): string {
  return validatorModule(schema, 'flux-plan.schema.json', true);
}

if (import.meta.main) {
  const schema = configurationSchema();
  writeFileSync(SCHEMA, `${JSON.stringify(schema, null, 2)}\n`);
  writeFileSync(VALIDATOR, configurationValidator(schema));
}
