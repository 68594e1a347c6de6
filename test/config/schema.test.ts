import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configurationSchema, configurationValidator } from '../../scripts/config-schema.ts';
import { RULES } from '../../src/checks/rules.ts';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { CONFIGURATION_RULES } from '../../src/config/rules.ts';
import { SourceText } from '../../src/kube/yaml/source.ts';

const root = join(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(text('flux-plan.schema.json'));
const documentation = text('docs/configuration.md');
const read = (yaml: string) => readConfiguration(new SourceText('.flux-plan.yaml', yaml));

test('the schema has the rules that there are, and the validator is made of it', () => {
  assert.deepEqual(schema, configurationSchema(), 'it is stale: run npm run docs');
  assert.equal(
    text('src/config/validate.generated.js'),
    configurationValidator(schema),
    'it is stale: run npm run docs',
  );
});

test('every rule can be given a severity, and each but those of the configuration can be ignored', () => {
  for (const { id } of RULES) {
    const group = id.replace(/\/.*/, '/*');
    for (const name of [id, group]) {
      assert.doesNotThrow(() => read(`rules: {${name}: info}\nignore: [{rule: ${name}, reason: x}]\n`), name);
    }
  }
  for (const { id } of CONFIGURATION_RULES) {
    assert.throws(() => read(`ignore: [{rule: ${id}, reason: x}]\n`), /cannot be used here/);
  }
  assert.throws(() => read('rules: {config/changed: off}\n'), /cannot be used here/);
});

test('the keys of the schema are those that are documented', () => {
  const documented = [...documentation.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, key]) => key);
  assert.deepEqual(documented, Object.keys(schema.properties));
});

test('the example of the documentation has every key, and is what the schema and the reader take', () => {
  const example = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(documentation)?.[1] ?? '';
  const value = parse(example);
  assert.deepEqual(Object.keys(value), Object.keys(schema.properties));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors));
  const configuration = read(example);
  for (const part of [
    configuration.levels.flatMap(({ rules }) => [...rules]),
    configuration.ignore,
    Object.keys(configuration.variables),
    configuration.external,
    configuration.clusters,
    configuration.sources,
    [configuration.failOn, configuration.comment].filter((setting) => setting !== undefined),
    configuration.noise ?? [],
  ]) {
    assert.ok(part.length > 0);
  }
});
