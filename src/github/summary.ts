import { appendFileSync } from 'node:fs';

/** Most bytes that GitHub takes for the summary of one step. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * The longest form of a report that fits the job summary. `render` gives the report in at most that many UTF-16 code
 * units; the limit is in bytes, of which a unit can take three in UTF-8.
 */
export function fitSummary(render: (maxLength: number) => string): string {
  let text = render(MAX_SUMMARY_BYTES);
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_SUMMARY_BYTES) return text;
  text = render(Math.floor((text.length / bytes) * MAX_SUMMARY_BYTES));
  if (Buffer.byteLength(text) <= MAX_SUMMARY_BYTES) return text;
  return render(Math.floor(MAX_SUMMARY_BYTES / 3));
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
