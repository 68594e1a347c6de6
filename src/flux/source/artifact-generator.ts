import { RE2JS } from 're2js';
import type { KubeObject } from '../../kube/object.ts';
import type { Tree } from '../../tree/tree.ts';
import type { SourceReference } from '../api.ts';
import { FieldReader } from '../field-reader.ts';
import type { CopyOperation } from './copy-operation.ts';
import { CopyError } from './staging.ts';

/** What an ArtifactGenerator reads from and makes (`fluxcd/source-watcher:api/v1beta1`). */
export interface GeneratorSpec {
  sources: ReadonlyMap<string, SourceReference>;
  artifacts: { name: string; namespace: string; copy: CopyOperation[] }[];
  /** `@alias/pattern` of the directories to make artifacts for, or undefined. */
  pathPattern: string | undefined;
}

const STRATEGIES = ['Overwrite', 'Merge', 'Extract'] as const;

/** Reads a generator. Fields of the wrong type are read as absent; the API server would have refused them. */
export function readGenerator(generator: KubeObject): GeneratorSpec {
  const fields = new FieldReader(generator);
  const sources = fields.items(['spec', 'sources']).map((item): [string, SourceReference] => [
    fields.requiredText([...item, 'alias']),
    {
      kind: fields.requiredText([...item, 'kind']),
      name: fields.requiredText([...item, 'name']),
      namespace: fields.text([...item, 'namespace']) || generator.namespace,
    },
  ]);
  const artifacts = fields.items(['spec', 'artifacts']).map((item) => ({
    name: fields.requiredText([...item, 'name']),
    namespace: fields.text([...item, 'namespace']) || generator.namespace,
    copy: fields.items([...item, 'copy']).map((copy) => ({
      from: fields.requiredText([...copy, 'from']),
      to: fields.requiredText([...copy, 'to']),
      exclude: fields.texts([...copy, 'exclude']),
      strategy: fields.choice([...copy, 'strategy'], STRATEGIES, 'Overwrite'),
      optional: fields.flag([...copy, 'optional']),
    })),
  }));
  return {
    sources: new Map(sources),
    artifacts,
    pathPattern: fields.text(['spec', 'pathPattern']) || undefined,
  };
}

/**
 * The artifacts that a generator makes of each directory that its `pathPattern` matches: `{name}` captures a component,
 * or a part of one. Names are in lower case, paths as they are. Throws `CopyError` for a pattern that is refused.
 */
export function expandPathPattern(
  spec: GeneratorSpec,
  pattern: string,
  source: Tree,
): GeneratorSpec['artifacts'] {
  const names: string[] = [];
  const expression = pattern
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      const name = /^\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(part)?.[1];
      if (name === undefined) {
        if (/[{}]/.test(part)) throw new CopyError(`pathPattern '${pattern}' has an invalid capture`);
        return RE2JS.quote(part);
      }
      if (names.includes(name)) throw new CopyError(`pathPattern '${pattern}' captures '${name}' twice`);
      names.push(name);
      return '([^/]+)';
    })
    .join('');
  const matcher = RE2JS.compile(expression);
  const artifacts: GeneratorSpec['artifacts'] = [];
  for (const directory of walkDirectories(source, '')) {
    const match = matcher.matcher(directory);
    if (!match.matches()) continue;
    const captures = new Map(names.map((name, i) => [name, match.group(i + 1) ?? '']));
    artifacts.push(...spec.artifacts.map((artifact) => fillIn(artifact, captures)));
  }
  return artifacts;
}

function fillIn(artifact: GeneratorSpec['artifacts'][number], captures: ReadonlyMap<string, string>) {
  const fill = (template: string): string =>
    template.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
      const value = captures.get(name);
      if (value === undefined)
        throw new CopyError(`'${template}' uses '${name}', which pathPattern does not capture`);
      return value;
    });
  return {
    name: fill(artifact.name).toLowerCase(),
    namespace: fill(artifact.namespace).toLowerCase(),
    copy: artifact.copy.map((copy) => ({ ...copy, from: fill(copy.from), to: fill(copy.to) })),
  };
}

function* walkDirectories(tree: Tree, directory: string): Generator<string> {
  for (const name of tree.list(directory)) {
    const path = directory === '' ? name : `${directory}/${name}`;
    if (tree.kind(path) !== 'directory') continue;
    yield path;
    yield* walkDirectories(tree, path);
  }
}
