import { readFileSync } from 'node:fs';
import { ExitCode, getInput, setFailed, setSecret } from '@actions/core';
import { explainError, placesOf } from './action/errors.ts';
import { readInputs } from './action/inputs.ts';
import { publishPlanFile } from './action/publish-file.ts';
import { runAction } from './action/run-action.ts';
import { emitAnnotations } from './github/annotations.ts';
import { readContext } from './github/context.ts';
import { SYSTEM_CLOCK } from './github/retry.ts';

try {
  const inputs = readInputs((name) => getInput(name));
  if (inputs.token !== '') setSecret(inputs.token);
  const context = readContext(process.env, (path) => readFileSync(path, 'utf8'));
  if (inputs.mode === 'publish') await publishPlanFile(inputs, context, SYSTEM_CLOCK);
  else if (!(await runAction(inputs, context, SYSTEM_CLOCK))) process.exitCode = ExitCode.Failure;
} catch (error) {
  emitAnnotations(placesOf(error));
  setFailed(explainError(error));
}
