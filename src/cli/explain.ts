import { explainer } from '../flux/explain.ts';
import type { SourceMapping } from '../flux/source/source-mapping.ts';
import { redactor } from '../plan/mask/redact.ts';
import { visible } from '../report/document/visible.ts';
import type { ScopeOptions } from '../run.ts';
import type { Output } from './output.ts';

/** Prints to standard error, for `--explain`, what was found in each revision and why. */
export function explainerTo(
  output: Output,
  mappings: readonly SourceMapping[],
): NonNullable<ScopeOptions['explain']> {
  return explainer(mappings, (lines, states) => {
    const redact = redactor(states);
    output.error(lines.map((line) => `${visible(redact(line))}\n`).join(''));
  });
}
