import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** A module that holds data against a schema, with ajv's own code and none of ajv; `file` is where the schema stands. */
export function validatorModule(schema: object, file: string, allErrors: boolean): string {
  const ajv = new Ajv({ allErrors, strict: true, code: { source: true, esm: true, lines: true } });
  const code = (standaloneCode.default ?? standaloneCode)(ajv, ajv.compile(schema));
  return `// Made by 'npm run docs' of ${file}.\n${code}\n`;
}
