import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the Go libraries made of a text: a result, or an error message. */
export interface Recorded<Out> {
  text: string;
  out?: Out;
  err?: string;
}

/** The cases that `test/oracle/yaml/record.ts` has written under a name. */
export function recorded<Out>(name: string): Recorded<Out>[] {
  const cases: Recorded<Out>[] = JSON.parse(
    readFileSync(join(import.meta.dirname, 'recorded', name), 'utf8'),
  );
  if (cases.length === 0) throw new Error(`nothing is recorded in ${name}`);
  return cases;
}

/** A text as a title: on one line, and not too long. */
export function title(text: string): string {
  const line = JSON.stringify(text);
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
