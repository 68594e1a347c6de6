import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutQuotations } from '../../../src/plan/mask/quotations.ts';

const shown = (message: string): string =>
  withoutQuotations(`kustomize build failed: ${message}`).replace('kustomize build failed: ', '');

for (const message of [
  'it needs what is not here',
  'accumulating resources from \'a.yaml\': yaml: unmarshal errors:\n  line 6: mapping key "a" already defined at line 5',
  'Failed to read kustomization file under /apps:\nkind should be Kustomization or Component\napiVersion for a should be b',
  `no file \${NAME}.yaml`,
  "merging vars [{A Secret.v1.[noGrp] {data.a}}]: var 'A' already encountered",
  'no resource matches strategic merge patch "Deployment.v1.apps/a.[noNs]"',
]) {
  test(`nothing is masked that is no part of a file: ${message.slice(0, 60)}`, () => {
    assert.equal(shown(message), message);
  });
}

for (const [message, expected] of [
  [
    'bad with config: `\npatch: x `: y\n`: cannot parse [patch: "x"]',
    'bad with config: `***`: cannot parse [patch: ***]',
  ],
  [
    'literal sources [a=b c]: invalid literal source c, expected key=value',
    'literal sources [***]: invalid literal source ***, expected key=value',
  ],
  [
    "yaml: unknown anchor 'x' referenced in File: a.yaml",
    "yaml: unknown anchor '***' referenced in File: a.yaml",
  ],
  ['invalid document separator: --- x', 'invalid document separator: ***'],
  ["resources from 'kind: Secret\nstringData: {}': open", "resources from 'kind: Secret***"],
  ['components: "resources from \'kind: A\\nb: c\'"', 'components: "resources from \'kind: A***'],
  ['open /apps/{kind: Secret}: no such file', 'open /apps/***'],
] as const) {
  test(`what is quoted of a file is masked: ${JSON.stringify(message.slice(0, 40))}`, () => {
    assert.equal(shown(message), expected);
    assert.equal(withoutQuotations(message), message);
  });
}

test('what the real kustomize says of a build is masked in the same way', () => {
  const said = 'kustomize cannot build this, flux-plan can: Error: literal sources [a]: no';
  assert.equal(withoutQuotations(said), said.replace('[a]', '[***]'));
});

test('long messages full of what begins a quotation come to an end', () => {
  for (const part of ['[patch: ', '\\n', '{', '`: ', ']', "' referenced", '\n  line 1:']) {
    assert.equal(typeof shown(part.repeat(200_000)), 'string');
  }
});
