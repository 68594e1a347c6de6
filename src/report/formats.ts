import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';
import { terminal } from './terminal.ts';

/** Every format, by the name that users give it. */
export const formats = { terminal, markdown, json } as const satisfies Record<string, Report>;

export type FormatName = keyof typeof formats;
