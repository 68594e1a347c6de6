/** YAML source for a scalar, as it stands in a file. Lines after the first are indented below its key. */
export class Source {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type YamlMap = { [key: string]: Yaml };
export type Yaml = string | number | boolean | null | Source | Yaml[] | YamlMap;

/** Words that the YAML of a kustomization file reads as something else than text. */
const NOT_TEXT = /^(y|n|yes|no|on|off|true|false|null)$/i;

/** One YAML document in block style, with the sources as they are. */
export function writeYaml(value: Yaml): string {
  return `${isCollection(value) ? block(value, '') : inline(value, '')}\n`;
}

/** The same value in flow style. */
export function flow(value: Yaml): Source {
  return new Source(JSON.stringify(value, (_, part) => (part instanceof Source ? part.text : part)));
}

export function isMap(value: Yaml | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Source);
}

function isCollection(value: Yaml): value is Yaml[] | YamlMap {
  return Array.isArray(value) ? value.length > 0 : isMap(value) && Object.keys(value).length > 0;
}

function block(value: Yaml[] | YamlMap, indent: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      isCollection(item)
        ? `${indent}- ${block(item, `${indent}  `).slice(indent.length + 2)}`
        : `${indent}- ${inline(item, indent)}`,
    );
    return items.join('\n');
  }
  const entries = Object.entries(value).map(([key, item]) =>
    isCollection(item)
      ? `${indent}${text(key)}:\n${block(item, `${indent}  `)}`
      : `${indent}${text(key)}: ${inline(item, indent)}`,
  );
  return entries.join('\n');
}

function inline(value: Yaml, indent: string): string {
  if (value instanceof Source) return value.text.replaceAll(/\n(?!\n|$)/g, `\n${indent}  `);
  return typeof value === 'string' ? text(value) : JSON.stringify(value);
}

function text(value: string): string {
  return /^[a-zA-Z][\w./-]*$/.test(value) && !NOT_TEXT.test(value) ? value : JSON.stringify(value);
}
