import { isVariableName } from '../../../flux/variables/variable-set.ts';
import { isObject, type JsonValue, valueAt } from '../../../kube/json.ts';
import type { KubeObject } from '../../../kube/object.ts';
import { enumerate } from '../../words/describe.ts';

/** A string of an object, and where it stands. */
export interface Text {
  path: readonly (string | number)[];
  text: string;
}

/** What shells and containers set by themselves. */
const SHELL_NAMES =
  /^(?:BASH\w*|EUID|FUNCNAME|HOME|HOSTNAME|IFS|LINENO|OLDPWD|OPTARG|OPTIND|PATH|PIPESTATUS|PPID|PWD|RANDOM|SECONDS|SHELL|TMPDIR|UID|USER)$/;
const SHELL = /^(?:\/[\w/]*\/)?(?:ba|da|a|z|k)?sh$/;
const MAX_NAME = 100;
/** How many expressions of one object are looked at: each costs a search through all of it. */
const MAX_EXPRESSIONS = 200;

const answers = new WeakMap<KubeObject, Map<string, string | undefined>>();

/** The owner of what stands in the description of a custom resource: nothing but people reads it. */
export const DOCUMENTATION = 'the documentation of a custom resource';

/**
 * What an expression belongs to when it is plainly not for Flux: a phrase such as `a shell script`, or undefined. When
 * several strings of the object hold it, all of them must be the same kind of text.
 */
export function foreignOwner(name: string, expression: string, object: KubeObject): string | undefined {
  const known = answers.get(object) ?? new Map<string, string | undefined>();
  answers.set(object, known);
  if (!known.has(expression) && known.size < MAX_EXPRESSIONS) {
    known.set(expression, findOwner(name, expression, object));
  }
  return known.get(expression);
}

function findOwner(name: string, expression: string, object: KubeObject): string | undefined {
  const owners = new Set(textsWith(object.value, expression).map((text) => ownerOf(name, text, object)));
  const [owner] = owners;
  if (owners.size === 1 && owner !== undefined) return owner;
  if (!isVariableName(name)) return 'another program (no variable of Flux can have such a name)';
  if (cutsByNoNumber(expression)) return 'another program (Flux reads numbers after a colon)';
  return undefined;
}

/** `${env:HOST}`: Flux cuts a text by the numbers after a colon, and leaves it as it is when there are none. */
function cutsByNoNumber(expression: string): boolean {
  const [, argument] = /^\$\{\w+:(?![-=?+])([^:}]*)/.exec(expression) ?? [];
  return argument !== undefined && !argument.startsWith('${') && !/^[+-]?\d+$/.test(argument);
}

function ownerOf(name: string, { path, text }: Text, object: KubeObject): string | undefined {
  if (object.kind === 'CustomResourceDefinition' && path.at(-1) === 'description') {
    return DOCUMENTATION;
  }
  if (isDashboard(text) && (name.startsWith('__') || declares(text, name))) return 'a Grafana dashboard';
  if (/\.(?:[cm]?js|ts)$/.test(String(path.at(-1)))) return 'a JavaScript program';
  if (!isShellScript(text, path, object)) return undefined;
  const own = SHELL_NAMES.test(name) || assigns(text, name) || containerSets(name, path, object);
  return own ? 'a shell script' : undefined;
}

function isDashboard(text: string): boolean {
  return text.includes('"panels"') && /"(?:templating|schemaVersion|__inputs)"/.test(text);
}

/** True when the inputs or the variables of a dashboard have this name. */
function declares(text: string, name: string): boolean {
  return text.includes(`"name": "${name}"`) || text.includes(`"name":"${name}"`);
}

function isShellScript(text: string, path: Text['path'], object: KubeObject): boolean {
  if (/^#![^\n]{0,100}sh\b/.test(text) || /\.(?:ba|z|k)?sh$/.test(String(path.at(-1)))) return true;
  const container = containerOf(path, object);
  return ['command', 'args'].some((field) => {
    const words = valueAt(container, [field]);
    return Array.isArray(words) && words.some((word) => typeof word === 'string' && SHELL.test(word));
  });
}

/** True when a script gives the variable a value that is not made of the variable of the same name. */
function assigns(text: string, name: string): boolean {
  if (name.length > MAX_NAME) return false;
  const assignment = new RegExp(
    `(?:^|[\\s;&|(])(?:${name}\\+?=(?!["']?\\$\\{${name}\\b)|for ${name} in\\b|read (?:-r )?${name}\\b)`,
    'm',
  );
  return assignment.test(text);
}

/** True when the container of a command has an environment variable of this name that Flux does not fill. */
function containerSets(name: string, path: Text['path'], object: KubeObject): boolean {
  const variables = valueAt(containerOf(path, object), ['env']);
  return (
    Array.isArray(variables) &&
    variables.some(
      (variable) =>
        isObject(variable) && variable.name === name && !String(variable.value ?? '').includes(`\${${name}`),
    )
  );
}

/** The container whose `command` or `args` a path is of. */
function containerOf(path: Text['path'], object: KubeObject): JsonValue | undefined {
  const field = path.findLastIndex((step) => step === 'command' || step === 'args');
  return field === -1 ? undefined : valueAt(object.value, path.slice(0, field));
}

/** The strings that hold a text, in order. */
export function textsWith(value: JsonValue, wanted: string): Text[] {
  const found: Text[] = [];
  const path: (string | number)[] = [];
  const visit = (part: JsonValue, step: string | number): void => {
    path.push(step);
    walk(part);
    path.pop();
  };
  const walk = (part: JsonValue): void => {
    if (typeof part === 'string') {
      if (part.includes(wanted)) found.push({ path: [...path], text: part });
    } else if (Array.isArray(part)) for (const [i, item] of part.entries()) visit(item, i);
    else if (isObject(part)) for (const key of Object.keys(part)) visit(part[key]!, key);
  };
  walk(value);
  return found;
}

/**
 * How to keep Flux from reading expressions of an object, as the end of a sentence. `whole` is false when other
 * expressions of the object are meant for Flux.
 */
export function keepLiteral(expressions: readonly string[], object: KubeObject, whole: boolean): string {
  const write = `write ${enumerate(expressions.map((expression) => `$${expression}`))}`;
  const annotation = 'kustomize.toolkit.fluxcd.io/substitute: disabled';
  if (!whole) return `${write}.`;
  if (object.kind === 'CustomResourceDefinition') {
    const upgrade = object.name.endsWith('.toolkit.fluxcd.io') ? ', as newer versions of Flux do' : '';
    return `annotate the CustomResourceDefinition with ${annotation}${upgrade}.`;
  }
  return object.origin?.generator === undefined
    ? `${write}, or annotate the object with ${annotation}.`
    : `${write}, or add the annotation ${annotation} in the options of the generator.`;
}
