import { environmentProblem } from './build/environment.ts';
import { buildFailed } from './build/failed.ts';
import { unknownContent } from './build/unknown.ts';
import { dependencyCycle } from './dependencies/cycle.ts';
import { dependencyNotFound } from './dependencies/not-found.ts';
import type { Rule } from './rule.ts';
import { unknownSource } from './sources/unknown.ts';
import { missingVariableSource } from './variables/source-missing.ts';
import { undefinedVariable } from './variables/undefined.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  buildFailed,
  environmentProblem,
  unknownContent,
  unknownSource,
  undefinedVariable,
  missingVariableSource,
  dependencyCycle,
  dependencyNotFound,
];
