// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux
import { configMap, type KustomizationCase, make, secret, substitution, vars } from './kustomization-case.ts';

const KEY = 'kustomize.toolkit.fluxcd.io';

/** A ConfigMap with metadata and data as given, in flow style. */
const object = (name: string, metadata: string, data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, ${metadata}}\ndata: ${data}\n`;

const policy = (name: string, metadata: string, says?: string): KustomizationCase =>
  make(
    `policy: ${name}`,
    { 'app/a.yaml': object('a', metadata, "{k: '${X}'}") },
    {
      spec: { postBuild: { substitute: { A: 'x' } } },
      ...(says !== undefined && { says }),
    },
  );

/** An expression in a plain scalar, with variables that reach every function. */
const expression = (text: string, says?: string): KustomizationCase =>
  substitution(
    `expression: ${text}`,
    `'${text.replaceAll("'", "''")}'`,
    { A: 'hello', W: 'größe', P: '/a/b/c', N: '2', M: '-2', E: '' },
    says === undefined ? {} : { says },
  );

const retyped = (value: string, says?: string): KustomizationCase =>
  substitution(
    `the value ${JSON.stringify(value)}`,
    '"${V}"',
    { V: value },
    says === undefined ? {} : { says },
  );

const from = (name: string, substituteFrom: object[], objects: object[], says?: string): KustomizationCase =>
  make(
    `substituteFrom: ${name}`,
    { 'app/cm.yaml': configMap('out', { a: '${A}', b: '${B:-none}' }) },
    {
      spec: { postBuild: { substituteFrom } },
      objects,
      ...(says !== undefined && { says }),
    },
  );

const POLICY: KustomizationCase[] = [
  policy('a label disables substitution', `labels: {${KEY}/substitute: disabled}`),
  policy(
    'both a label and an annotation',
    `labels: {${KEY}/substitute: disabled}, annotations: {${KEY}/substitute: enabled}`,
  ),
  policy('DISABLED in capitals does not', `annotations: {${KEY}/substitute: DISABLED}`, 'X'),
  policy('reconcile: disabled does not', `annotations: {${KEY}/reconcile: disabled}`, 'X'),
  policy('another domain does not', 'annotations: {fluxcd.io/substitute: disabled}', 'X'),
  make(
    'policy: an object that is kept out is not read again',
    {
      'app/a.yaml': `apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a, annotations: {${KEY}/substitute: disabled}}\nspec: {big: 12345678901234567, d: $$x}\n`,
    },
    { spec: { postBuild: { substitute: { A: 'x' } } } },
  ),
  make(
    'policy: a source that is missing does not matter when every object is kept out',
    {
      'app/a.yaml': object('a', `annotations: {${KEY}/substitute: disabled}`, "{k: '${X}'}"),
    },
    { spec: { postBuild: { substitute: { A: 'x' } } } },
  ),
  make('policy: the other annotations stay as they are', {
    'app/a.yaml': object(
      'a',
      `annotations: {${KEY}/prune: disabled, ${KEY}/ssa: Merge, ${KEY}/force: enabled, ${KEY}/reconcile: disabled}`,
      '{k: v}',
    ),
  }),
];

const DECRYPTION: KustomizationCase[] = [
  make(
    'decryption: an object that opts out stays encrypted',
    {
      'app/a.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  annotations: {${KEY}/decrypt: disabled}\ndata: {k: "ENC[AES256_GCM,data:x,type:str]"}\nsops: {mac: "ENC[AES256_GCM,data:y,type:str]"}\n`,
    },
    { spec: { decryption: { provider: 'sops' } } },
  ),
  make(
    'decryption: nothing is encrypted',
    {
      'app/a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {k: dg==}\n',
    },
    { spec: { decryption: { provider: 'sops' } } },
  ),
  make(
    'decryption: a sops field without a mac',
    {
      'app/a.yaml': 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\nsops: {version: 3.9.0}\n',
    },
    { spec: { decryption: { provider: 'sops' } } },
  ),
  make('decryption: a kind other than Secret goes on encrypted', {
    'app/a.yaml':
      'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\nspec: {k: "ENC[AES256_GCM,data:x,type:str]"}\nsops: {mac: "ENC[AES256_GCM,data:y,type:str]"}\n',
  }),
];

const EXPRESSIONS: KustomizationCase[] = [
  expression('$A $$A ${A}'),
  expression('x$${A}y $$$${A} $$$$'),
  expression('${U:-x} ${U:=x} ${U=x} ${U:?x} ${A:+x}'),
  expression('${E=d} ${E:-d}'),
  expression('${U:-${A}} ${U:-x${V:-deep}y}'),
  expression('${U:-a}b}'),
  expression('${U:-$$B} ${U:-$B}'),
  expression('${#A} ${A^} ${A^^} ${A,^}'),
  expression('${#W} ${W:0:4} ${W:1:3}'),
  expression('${A:1}${A:1:2}${A:2:99} ${A:x}${A: -2}'),
  expression('${A:${M}} ${A:${N}:${N}}'),
  expression('${A#h} ${A#*l} ${A##*l} ${A%o} ${A%l*} ${A%%l*}'),
  expression('${P##*/} ${P%/*} ${P//\\//_}'),
  expression('${A/l/L} ${A//l/L} ${A//l/} ${A/#he/HE} ${A/%lo/LO} ${A/#he/}'),
  expression('${A/[el]/X} ${A%[a-z]}'),
  expression('\\${A} $(A) %{A} {A}'),
  expression('${A:-${MISSING}}', 'MISSING'),
  expression('${#U}', 'U'),
  expression('${A', 'missing closing brace'),
  expression('${A.b}', 'missing closing brace'),
  expression('${A[0]}', 'missing closing brace'),
  expression('${}', 'unable to parse variable name'),
  expression('${{ github.sha }}', 'unable to parse variable name'),
  expression('${A:-x', 'unable to parse substitution within function'),
  expression('${A/l}', 'bad substitution'),
  expression('${A::2}', 'unable to parse substitution within function'),
];

const TYPES: KustomizationCase[] = [
  ...[
    'True',
    'yes',
    'on',
    'off',
    'n',
    '~',
    '+12',
    '1.10',
    '5e-1',
    '1e21',
    '0x1F',
    '0b11',
    '0o17',
    '09',
    'nan',
    '=',
    '1,000',
    "'8080'",
    '|',
  ].map((value) => retyped(value)),
  retyped('- ', 'block sequence entries are not allowed'),
  retyped('*x', 'unknown anchor'),
  retyped('@x', 'found character that cannot start any token'),
  retyped('[a', 'did not find expected'),
  retyped('"5" x', 'did not find expected'),
  retyped('.inf', 'json'),
  substitution(
    'a quote where the text is quoted',
    "'a: ${V}'",
    { V: "it's" },
    { says: 'did not find expected' },
  ),
  substitution('a comment where the text is plain', '"x ${V}"', { V: 'a #b' }),
  substitution('a key that becomes a number', '{ "${V}": x }', { V: '1' }),
];

const SOURCES: KustomizationCase[] = [
  from(
    'an optional object that is missing beside one that is there',
    [
      { kind: 'ConfigMap', name: 'none', optional: true },
      { kind: 'ConfigMap', name: 'vars' },
    ],
    [vars('vars', { A: 'x' })],
  ),
  from('a required object that is missing', [{ kind: 'Secret', name: 'none' }], [], 'none'),
  from(
    'the same object twice',
    [
      { kind: 'ConfigMap', name: 'vars' },
      { kind: 'ConfigMap', name: 'vars' },
    ],
    [vars('vars', { A: 'x' })],
  ),
  from(
    'a Secret and a ConfigMap of one name',
    [
      { kind: 'Secret', name: 'vars' },
      { kind: 'ConfigMap', name: 'vars' },
    ],
    [secret('vars', { A: 'secret', B: 'secret' }), vars('vars', { A: 'map' })],
  ),
  from('an empty object', [{ kind: 'ConfigMap', name: 'vars' }], [vars('vars', {})]),
  from(
    'a name that begins with a digit',
    [{ kind: 'ConfigMap', name: 'vars' }],
    [vars('vars', { A: 'x', '1A': 'y' })],
    "'1A'",
  ),
  from(
    'a name with a letter of another alphabet',
    [{ kind: 'ConfigMap', name: 'vars' }],
    [vars('vars', { A: 'x', Ä: 'y' })],
    "'Ä'",
  ),
];

/** What becomes of objects after the build. */
export const OBJECT_CASES: readonly KustomizationCase[] = [
  ...POLICY,
  ...DECRYPTION,
  ...EXPRESSIONS,
  ...TYPES,
  ...SOURCES,
];
