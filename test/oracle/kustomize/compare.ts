/**
 * Compares random kustomizations with kustomize: `node test/oracle/kustomize/compare.ts SUBJECT COUNT SEED`, where the
 * subject is one of those in `generators.ts`. Output has to be the same bytes, and failures have to be failures; messages
 * are compared by the conformance cases.
 */
import { Random } from '../flux/random.ts';
import { GENERATORS } from './generators.ts';
import { askOracle } from './oracle.ts';
import { buildFiles } from './ours.ts';

const [subject = '', count = '1000', seed = '1'] = process.argv.slice(2);
const generate = GENERATORS[subject];
if (generate === undefined) throw new Error(`the subject is one of ${Object.keys(GENERATORS).join(', ')}`);

const random = new Random(Number(seed));
const kustomizations = Array.from({ length: Number(count) }, () => generate(random));
const answers = askOracle(kustomizations.map((files) => ({ do: 'build', files })));
const counts = { same: 0, bothFail: 0, different: 0, crashed: 0 };
for (const [at, files] of kustomizations.entries()) {
  const ours = buildFiles(files);
  const theirs = answers[at];
  if (theirs?.err?.startsWith('panic')) counts.crashed++;
  else if (theirs?.err !== undefined && 'err' in ours) counts.bothFail++;
  else if ('out' in ours && theirs?.out === ours.out) counts.same++;
  else if (counts.different++ < 5) console.log(files, theirs, ours);
}
console.log(counts);
process.exitCode = counts.different > 0 ? 1 : 0;
