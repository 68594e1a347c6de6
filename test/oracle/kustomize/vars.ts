import type { Random } from '../flux/random.ts';

const PIECES = [
  '$(A)',
  '$(B)',
  '$(C)',
  '$$',
  '$',
  'x',
  '$(',
  ')',
  '$(zz)',
  ' ',
  'é',
  '$é',
  '-',
  '$$(A)',
  '1',
  'true',
];
const VALUES = [
  ...['5', '"5"', '0777', '1.5', '1e3', 'true', 'True', 'hello', '"a b"', '~', '{a: b}', '[1]', '2001-01-01'],
  ...['12345678.5', '"é"', '1e21', '.5', '0.0000001'],
];
const FIELDS = [
  'spec.a',
  'spec.b',
  'metadata.name',
  'spec.list[0].x',
  'spec.list[1]',
  'spec.list.0.x',
  'spec.a',
  'spec.b',
];

/** A kustomization with vars that read from one object and are used in others. */
export function randomVars(random: Random): Record<string, string> {
  const value = (): string => random.pick(VALUES);
  const used = (): string => JSON.stringify(random.list(0, 3, () => random.pick(PIECES)).join(''));
  const vars = ['A', 'B', 'C'].filter((_, at) => at === 0 || random.below(3) > 0);
  return {
    'source.yaml': `apiVersion: v1
kind: Source
metadata: {name: source}
spec:
  a: ${value()}
  b: ${value()}
  list: [{x: ${value()}}, 2]
`,
    'user.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: user
  labels: {l: ${used()}}
  annotations: {a: ${used()}}
spec:
  template:
    spec:
      containers:
      - name: c
        image: ${used()}
        args: [${used()}, ${used()}]
        env:
        - {name: E, value: ${used()}}
`,
    'kustomization.yaml': `resources: [source.yaml, user.yaml]
vars:
${vars
  .map(
    (name) => `- name: ${name}
  objref: {kind: Source, name: source, apiVersion: v1}
  fieldref: {fieldpath: "${random.pick(FIELDS)}"}
`,
  )
  .join('')}`,
  };
}
