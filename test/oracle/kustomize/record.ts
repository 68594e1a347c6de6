/**
 * Records what kustomize makes of random kustomizations and of chosen texts, for the tests under `test/kustomize/patch`,
 * `test/kustomize/replacement` and `test/kube/schema`: `node test/oracle/kustomize/record.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Random } from '../flux/random.ts';
import { COMMENTED_DOCUMENTS, FIELD_PATHS, PLAIN_DOCUMENTS } from './chosen.ts';
import { GENERATORS } from './generators.ts';
import { askOracle, type Request } from './oracle.ts';

const PLACES: Record<string, string> = {
  merges: 'patch',
  'json-patches': 'patch',
  replacements: 'replacement',
  vars: 'replacement',
};

const KINDS = [
  ...[
    'v1 Pod',
    'v1 Service',
    'v1 ServiceAccount',
    'v1 Namespace',
    'v1 Node',
    'v1 ConfigMap',
    'v1 PodTemplate',
  ],
  ...[
    'apps/v1 Deployment',
    'apps/v1 StatefulSet',
    'batch/v1 CronJob',
    'batch/v1beta1 CronJob',
    'storage.k8s.io/v1 CSINode',
  ],
  ...[
    'networking.k8s.io/v1 Ingress',
    'policy/v1 PodDisruptionBudget',
    'rbac.authorization.k8s.io/v1 RoleBinding',
  ],
  'apiregistration.k8s.io/v1 APIService',
  ...[
    'admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration',
    'autoscaling/v2beta2 HorizontalPodAutoscaler',
  ],
  'kustomize.config.k8s.io/v1beta1 Kustomization',
];

for (const [subject, generate] of Object.entries(GENERATORS)) {
  const random = new Random(20_260_801);
  const kustomizations = Array.from({ length: 120 }, () => generate(random));
  const answers = askOracle(kustomizations.map((files) => ({ do: 'build', files })));
  const cases = kustomizations.map((files, at) => ({ files, ...answers[at] }));
  // What makes upstream crash, or is the business of another part, is no example.
  const kept = cases.filter(({ err = '' }) => !/^panic|name reference/.test(err));
  write(
    `kustomize/${PLACES[subject]}/recorded/${subject}.json`,
    kept.map(({ files, out, err }) => (err === undefined ? { files, out } : { files, err })),
  );
}
write('kube/schema/recorded/lists.json', askTexts('lists', KINDS));
write('kustomize/replacement/recorded/paths.json', askTexts('split', FIELD_PATHS));
write('kustomize/replacement/recorded/printed.json', askTexts('print', PLAIN_DOCUMENTS));
write('kustomize/replacement/recorded/commented.json', askTexts('print', COMMENTED_DOCUMENTS));

function askTexts(question: 'lists' | 'split' | 'print', texts: readonly string[]): unknown[] {
  const answers = askOracle(texts.map((text): Request => ({ do: question, text })));
  return texts.map((text, at) => ({ text, out: answers[at]?.out }));
}

/** One case on a line, so that a new recording shows what changed. */
function write(path: string, cases: readonly unknown[]): void {
  const file = join(import.meta.dirname, '../..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `[\n${cases.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`);
  console.log(path, cases.length);
}
