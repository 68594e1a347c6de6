import type { Random } from '../flux/random.ts';
import { blockScalar, type Value, yamlText } from './yaml-text.ts';

const SCALARS = [
  ...[
    '1',
    '"1"',
    "'x'",
    'x',
    'yes',
    '"yes"',
    'true',
    '"true"',
    '0777',
    '1.5',
    '2001-01-01',
    '"2001-01-01"',
    '~',
  ],
  ...['null', '', 'y', 'on', '"null"', '!!str 5', '!!int "7"', '1e3', "''", '""', 'hello world'],
];
const NAMES = ['a', 'b', 'c', '"a"', "'b'", 'd'];
const DIRECTIVES = ['delete', 'replace', 'merge', 'delete'];

/** Random objects, and patches that fit them; from time to time something that does not. */
class Objects {
  readonly #random: Random;
  #isPatch = false;

  constructor(random: Random) {
    this.#random = random;
  }

  text(kind: string, isPatch: boolean): string {
    this.#isPatch = isPatch;
    return yamlText(this.#object(kind), this.#random);
  }

  #object(kind: string): Value {
    const head = (apiVersion: string): [string, Value][] => [
      ['apiVersion', apiVersion],
      ['kind', kind],
      ['metadata', this.#metadata()],
    ];
    switch (kind) {
      case 'Deployment':
        return this.#map([...head('apps/v1'), ...this.#maybe(9, 'spec', () => this.#deployment())]);
      case 'Service':
        return this.#map([...head('v1'), ...this.#maybe(9, 'spec', () => this.#service())]);
      case 'Custom':
        return this.#map([...head('example.com/v1'), ...this.#maybe(9, 'spec', () => this.#custom())]);
      default:
        return this.#map([...head('v1'), ...this.#maybe(9, 'data', () => this.#data())]);
    }
  }

  #metadata(): Value {
    return this.#map([
      ['name', 'x'],
      ...this.#maybe(4, 'labels', () => this.#map([...this.#scalar(5, 'a'), ...this.#scalar(5, 'b')])),
      ...this.#maybe(4, 'annotations', () => this.#map([...this.#scalar(5, 'a'), ...this.#scalar(5, 'b')])),
      ...this.#maybe(2, 'finalizers', () => ({
        list: this.#random.list(0, 3, () => this.#random.pick(['x', '"x"', 'y', '5'])),
      })),
    ]);
  }

  #deployment(): Value {
    return this.#map([
      ...this.#directive(),
      ...this.#scalar(6, 'replicas'),
      ...this.#maybe(3, 'strategy', () =>
        this.#map([
          ...this.#directive(),
          ...this.#scalar(6, 'type'),
          ...this.#maybe(5, 'rollingUpdate', () => this.#map(this.#scalar(5, 'maxSurge'))),
        ]),
      ),
      ...this.#maybe(9, 'template', () => this.#map(this.#maybe(9, 'spec', () => this.#pod()))),
    ]);
  }

  #pod(): Value {
    return this.#map([
      ...this.#directive(),
      ...this.#maybe(8, 'containers', () => this.#list(() => this.#container())),
      ...this.#maybe(3, 'volumes', () =>
        this.#list(() =>
          this.#element([...this.#name(), ...this.#maybe(4, 'emptyDir', () => this.#map([]))]),
        ),
      ),
      ...this.#maybe(2, 'tolerations', () => this.#list(() => this.#map(this.#scalar(7, 'key')))),
      ...this.#maybe(3, 'topologySpreadConstraints', () =>
        this.#list(() =>
          this.#element([
            ...this.#oneOf(8, 'topologyKey', ['z', 'h']),
            ...this.#oneOf(7, 'whenUnsatisfiable', ['x', 'y']),
            ...this.#scalar(5, 'maxSkew'),
          ]),
        ),
      ),
    ]);
  }

  #container(): Value {
    return this.#element([
      ...this.#name(),
      ...this.#scalar(5, 'image'),
      ...this.#maybe(2, 'args', () => ({ list: this.#random.list(0, 2, () => this.#random.pick(SCALARS)) })),
      ...this.#maybe(4, 'env', () =>
        this.#list(() => this.#element([...this.#name(), ...this.#scalar(6, 'value')])),
      ),
      ...this.#maybe(5, 'ports', () => this.#list(() => this.#port('containerPort'))),
      ...this.#maybe(3, 'resources', () =>
        this.#map([
          ...this.#directive(),
          ...this.#maybe(6, 'limits', () => this.#map(this.#scalar(6, 'cpu'))),
        ]),
      ),
    ]);
  }

  #service(): Value {
    return this.#map([
      ...this.#maybe(5, 'selector', () => this.#map([...this.#scalar(5, 'a'), ...this.#scalar(5, 'b')])),
      ...this.#maybe(9, 'ports', () => this.#list(() => this.#port('port'))),
    ]);
  }

  #port(key: string): Value {
    return this.#element([
      ...this.#oneOf(9, key, ['80', '81', '"80"']),
      ...this.#oneOf(5, 'protocol', ['TCP', 'UDP', '""']),
      ...this.#scalar(4, 'name'),
    ]);
  }

  #custom(): Value {
    return this.#map([
      ...this.#maybe(6, 'list', () =>
        this.#list(() => this.#map([...this.#name(), ...this.#scalar(5, 'v')])),
      ),
      ...this.#maybe(6, 'any', () => this.#any(0)),
      ...this.#maybe(5, 'pod', () =>
        this.#map([['apiVersion', 'v1'], ['kind', 'Pod'], ...this.#maybe(9, 'spec', () => this.#pod())]),
      ),
    ]);
  }

  #data(): Value {
    const block = [blockScalar('|', 'one', 'two'), blockScalar('>', 'one', '  two', 'three'), '"a\\nb"', 'x'];
    return this.#map([
      ...this.#directive(),
      ...this.#scalar(5, 'a'),
      ...this.#scalar(3, '"1"'),
      ...this.#oneOf(4, 'c', block),
    ]);
  }

  #any(depth: number): Value {
    if (depth > 3 || this.#chance(4)) return this.#random.pick(SCALARS);
    if (this.#chance(4)) return { list: this.#random.list(0, 3, () => this.#any(depth + 1)) };
    const field = (key: string): [string, Value][] => this.#maybe(5, key, () => this.#any(depth + 1));
    return this.#map([...this.#directive(), ...field('a'), ...field('b')]);
  }

  #map(entries: [string, Value][]): Value {
    return { map: entries };
  }

  #element(entries: [string, Value][]): Value {
    return { map: [...this.#directive(), ...entries] };
  }

  #list(make: () => Value): Value {
    const list = this.#random.list(0, 3, () =>
      this.#rare() ? this.#random.pick<Value>(['', '~', { map: [] }, { map: [['zz', '1']] }]) : make(),
    );
    if (this.#isPatch && this.#random.below(16) === 0) {
      list.push({ map: [['$patch', this.#random.pick(DIRECTIVES)]] });
    }
    return { list };
  }

  #name(): [string, Value][] {
    return this.#rare() ? [] : [['name', this.#random.pick(NAMES)]];
  }

  #directive(): [string, Value][] {
    return this.#isPatch && this.#random.below(16) === 0 ? [['$patch', this.#random.pick(DIRECTIVES)]] : [];
  }

  #scalar(tenths: number, key: string): [string, Value][] {
    return this.#oneOf(tenths, key, SCALARS);
  }

  #oneOf(tenths: number, key: string, values: readonly string[]): [string, Value][] {
    return this.#maybe(tenths, key, () => this.#random.pick(values));
  }

  #maybe(tenths: number, key: string, make: () => Value): [string, Value][] {
    if (!this.#chance(tenths)) return [];
    return [[key, this.#rare() ? this.#random.pick<Value>(['', '~', { map: [] }]) : make()]];
  }

  #chance(tenths: number): boolean {
    return this.#random.below(10) < tenths;
  }

  #rare(): boolean {
    return this.#random.below(200) === 0;
  }
}

/** A kustomization of one object and one or two strategic merge patches, with or without a target. */
export function randomMerge(random: Random): Record<string, string> {
  const objects = new Objects(random);
  const kind = random.pick(['Deployment', 'Deployment', 'Service', 'Custom', 'ConfigMap']);
  const files: Record<string, string> = { 'object.yaml': objects.text(kind, false) };
  const paths = random
    .list(1, 2, () => objects.text(kind, true))
    .map((text, at) => {
      files[`patch-${at}.yaml`] = text;
      return `patch-${at}.yaml`;
    });
  const form = random.pick(['path', 'target', 'options', 'patchesStrategicMerge']);
  const target = `\n  target: {kind: ${kind}}${form === 'options' ? '\n  options: {allowNameChange: true}' : ''}`;
  const entries =
    form === 'patchesStrategicMerge'
      ? `patchesStrategicMerge:\n${paths.map((path) => `- ${path}\n`).join('')}`
      : `patches:\n${paths.map((path) => `- path: ${path}${form === 'path' ? '' : target}\n`).join('')}`;
  files['kustomization.yaml'] = `resources: [object.yaml]\n${entries}`;
  return files;
}
