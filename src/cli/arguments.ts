import { parseArgs } from 'node:util';
import type { FailOn } from '../checks/fail-on.ts';
import type { FormatName } from '../report/formats.ts';
import type { TreeFormat } from '../report/tree.ts';
import { UsageError } from './usage.ts';

const REPORT_FORMATS: readonly [FormatName, ...FormatName[]] = ['terminal', 'markdown', 'json'];
const TREE_FORMATS: readonly [TreeFormat, ...TreeFormat[]] = ['text', 'mermaid', 'json'];
const OBJECT_FORMATS: readonly [ObjectFormat, ...ObjectFormat[]] = ['yaml', 'json'];

/** How `render` prints objects. */
export type ObjectFormat = 'yaml' | 'json';

/** The command line, checked and with defaults filled in. */
export interface Arguments {
  command: string | undefined;
  positionals: string[];
  base: string | undefined;
  head: string | undefined;
  worktree: boolean;
  environments: string[];
  /** `namespace/name` of the Flux Kustomizations to render; empty for all. */
  kustomizations: string[];
  clusters: string[];
  variablesFile: string | undefined;
  /** As `readSourceMappings` takes them. */
  sources: string[];
  explain: boolean;
  /** Compare with the real kustomize. */
  verify: boolean;
  enableHelm: boolean;
  helmCommand: string | undefined;
  /** Of every command but `render` and `tree`. */
  format: FormatName;
  treeFormat: TreeFormat;
  objectFormat: ObjectFormat;
  /** Undefined when the configuration is to say. */
  failOn: FailOn | undefined;
  /** A file to use in place of the repository's own; false for none at all. */
  config: string | false | undefined;
  help: boolean;
  version: boolean;
}

/** Reads the command line. Throws `UsageError` for an unknown option or value. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  const isRender = command === 'render';
  const isTree = command === 'tree';
  if (values.kustomization !== undefined && !isRender) throw new UsageError('--kustomization is for render');
  const failOn = values['fail-on'];
  if (failOn !== undefined && failOn !== 'error' && failOn !== 'warning' && failOn !== 'never') {
    throw new UsageError(`--fail-on ${failOn}: use error, warning or never`);
  }
  if (values.verify !== undefined && values.verify !== 'kustomize') {
    throw new UsageError(`--verify ${values.verify}: use kustomize`);
  }
  if (values.config !== undefined && values['no-config']) {
    throw new UsageError('--config and --no-config exclude each other');
  }
  if (values.head !== undefined && values.worktree)
    throw new UsageError('--head and --worktree exclude each other');
  return {
    command,
    positionals: rest,
    base: values.base,
    head: values.head,
    worktree: values.worktree ?? false,
    environments: values.environment ?? [],
    kustomizations: values.kustomization ?? [],
    clusters: values.clusters ?? [],
    variablesFile: values.variables,
    sources: values.source ?? [],
    explain: values.explain ?? false,
    verify: values.verify !== undefined,
    enableHelm: values['enable-helm'] ?? false,
    helmCommand: values['helm-command'],
    format: isRender || isTree ? 'terminal' : readFormat(values.format, REPORT_FORMATS),
    treeFormat: isTree ? readFormat(values.format, TREE_FORMATS) : 'text',
    objectFormat: isRender ? readFormat(values.format, OBJECT_FORMATS) : 'yaml',
    failOn,
    config: values['no-config'] ? false : values.config,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

/** One of the names; the first of them when there is none. */
function readFormat<T extends string>(text: string | undefined, names: readonly [T, ...T[]]): T {
  if (text === undefined) return names[0];
  const found = names.find((name) => name === text);
  if (found === undefined) throw new UsageError(`--format ${text}: use one of ${names.join(', ')}`);
  return found;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        base: { type: 'string' },
        head: { type: 'string' },
        worktree: { type: 'boolean' },
        environment: { type: 'string', short: 'e', multiple: true },
        kustomization: { type: 'string', short: 'k', multiple: true },
        clusters: { type: 'string', multiple: true },
        variables: { type: 'string' },
        source: { type: 'string', multiple: true },
        explain: { type: 'boolean' },
        verify: { type: 'string' },
        'enable-helm': { type: 'boolean' },
        'helm-command': { type: 'string' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        config: { type: 'string' },
        'no-config': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
