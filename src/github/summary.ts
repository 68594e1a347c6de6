import { appendFileSync } from 'node:fs';

/** Most bytes that GitHub takes for the summary of one step. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * The longest form of a report that fits into `maxBytes` of UTF-8. `render` gives the report in at most that many UTF-16
 * code units, of which one can take three bytes.
 */
export function fitBytes(maxBytes: number, render: (maxLength: number) => string): string {
  let text = render(maxBytes);
  const bytes = Buffer.byteLength(text);
  if (bytes <= maxBytes) return text;
  text = render(Math.floor((text.length / bytes) * maxBytes));
  if (Buffer.byteLength(text) <= maxBytes) return text;
  return render(Math.floor(maxBytes / 3));
}

/** Adds text to the job summary. Returns why it could not, if so. */
export function writeSummary(file: string | undefined, text: string): string | undefined {
  if (file === undefined) return 'this runner has none';
  try {
    appendFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
