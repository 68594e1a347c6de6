import type { Inline } from '../document/document.ts';

/** The name of a rule, with a link to its documentation where there is one. */
export type RuleName = (rule: string) => Inline;

/** Makes the names of rules; `rulesUrl` is the page that documents them, if that is known. */
export function ruleNames(rulesUrl: string | undefined): RuleName {
  return (rule) =>
    rulesUrl === undefined ? { code: rule } : { code: rule, url: `${rulesUrl}#${ruleAnchor(rule)}` };
}

/** The anchor of a rule in `docs/rules.md`, as GitHub makes it of the heading. */
export function ruleAnchor(rule: string): string {
  return rule.toLowerCase().replaceAll('/', '');
}
