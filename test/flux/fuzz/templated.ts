// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import fc from 'fast-check';
import type { Manifest } from '../../kustomize/fuzz/manifests.ts';
import { maybe, name, namespace, present } from '../../kustomize/fuzz/pools.ts';
import { scalar } from '../../kustomize/fuzz/scalars.ts';
import { Source, type Yaml } from '../../kustomize/fuzz/yaml.ts';

const EXPRESSIONS = [
  ...['${A}', '${B}', '${C}', '${NUMBER}', '${BOOLEAN}', '${EMPTY}', '${LINES}', '${YAML}', '${_x1}'],
  ...[
    'x-${A}',
    '${A}-${B}',
    '${A}:${NUMBER}',
    '${A:=x y}',
    '${UNSET:=d}',
    '${UNSET:-1}',
    '${UNSET:-}',
    '${UNSET}',
  ],
  ...['${A/e/E}', '${A^^}', '${A:1:2}', '${#A}', '${A##h}', '${UNSET:-${B}}', '${A-x}', '${A', '$A', '$${A}'],
  ...['$$', 'a$$b', '$$$', '$', '$(A)', '${A}${NUMBER}', '# ${A}', '${EMPTY}x', '${NUMBER}.5', '${A} # c'],
].map((text) => new Source(JSON.stringify(text)));

const PLAIN = ['${A}', '${NUMBER}', 'x-${B}', '|\n  ${A}\n  ${LINES}', '>-\n  ${A}\n  b', "'${BOOLEAN}'"].map(
  (text) => new Source(text),
);

/** A scalar, with a variable in most cases. */
const value: fc.Arbitrary<Yaml> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...EXPRESSIONS.slice(0, 14)) },
  { weight: 1, arbitrary: fc.constantFrom(...EXPRESSIONS) },
  { weight: 2, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: scalar },
);

const key = fc.constantFrom('a', 'b', 'name', 'on', '1', '${A}', 'k-${B}', '${NUMBER}', '$$', 'a.b/c', '~');

/** A small tree of them. */
const tree: fc.Arbitrary<Yaml> = fc.letrec<{ node: Yaml }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: value },
    { weight: 1, arbitrary: fc.array(tie('node'), { maxLength: 3 }) },
    { weight: 2, arbitrary: fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }) },
  ),
})).node;

const kind = fc.constantFrom(
  ['v1', 'ConfigMap', 'data'],
  ['example.com/v1', 'Thing', 'spec'],
  ['v1', 'Secret', 'stringData'],
  ['v1', 'Secret', 'data'],
  ['apps/v1', 'Deployment', 'spec'],
);

const SUBSTITUTE = 'kustomize.toolkit.fluxcd.io/substitute';
const policy = fc.constantFrom('disabled', 'disabled', 'Disabled', 'enabled', '${A}');

/** Metadata that holds variables, or asks for none to be replaced. */
const metadata = fc.record({
  labels: maybe(
    fc.dictionary(fc.constantFrom('app', 'tier', SUBSTITUTE), fc.oneof(value, policy), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    3,
  ),
  annotations: maybe(
    fc.dictionary(
      fc.constantFrom('note', SUBSTITUTE),
      fc.oneof(policy, fc.constantFrom(...EXPRESSIONS.slice(0, 12))),
      {
        maxKeys: 2,
        noNullPrototype: true,
      },
    ),
    3,
  ),
});

/** An object with variables in its names, labels, keys and values. */
export const templated: fc.Arbitrary<Manifest> = fc
  .tuple(
    kind,
    fc.oneof(
      { weight: 6, arbitrary: name },
      { weight: 1, arbitrary: fc.constantFrom('${A}', 'x-${NUMBER}', '${UNSET:=app}') },
    ),
    maybe(fc.oneof(namespace, fc.constant('${A}')), 3),
    metadata,
    tree,
    maybe(fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }), 7),
  )
  .map(([[apiVersion = '', kind = '', field = ''], name, namespace, more, free, flat]) => {
    const body =
      flat === undefined || apiVersion.startsWith('example') ? { [field]: free } : { [field]: flat };
    const known = { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
    return { ...known, yaml: { apiVersion, kind, metadata: present({ name, namespace, ...more }), ...body } };
  });
