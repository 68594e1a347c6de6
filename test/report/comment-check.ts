import assert from 'node:assert/strict';
import type { Plan } from '../../src/plan/plan.ts';

/** A plan, its comment, and the HTML that GitHub's Markdown engine makes of that. */
export interface RecordedComment {
  plan: Plan;
  markdown: string;
  html: string;
}

const TAGS = new Set([
  'p',
  'h3',
  'ul',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'code',
  'pre',
  'details',
  'summary',
  'b',
]);

/** What GitHub makes a link of in text: people, issues, addresses and commits. */
const REFERENCE = /(?:^|\W)@[a-z0-9]|(?:^|\W)#\d|:\/\/|\bwww\.\w|\bgh-\d|\b[0-9a-f]{7,40}\b|[\w.]@[\w.]/i;

/**
 * Fails when a comment is anything but text and the elements that we put there: each tag closed in order, no attribute
 * but the language of a diff or a picture, no link, image or HTML comment, nothing that GitHub would link, every diff as it is.
 */
export function checkComment({ plan, html }: RecordedComment): void {
  const open: string[] = [];
  const blocks: string[] = [];
  let text = '';
  for (const [, tag, between = ''] of html.matchAll(/<([^>]*)>([^<]*)/g)) {
    const [, slash, name = '', attributes = ''] = /^(\/?)(\w+)(.*)$/s.exec(tag!) ?? [];
    assert.ok(TAGS.has(name), `an unexpected <${tag}>`);
    assert.match(attributes, /^(?: lang="(?:diff|mermaid)")?$/);
    if (slash !== '') assert.equal(open.pop(), name, 'tags are closed in order');
    else open.push(name);
    if (open.includes('pre')) {
      if (name === 'pre') blocks.push('');
      blocks.push(blocks.pop() + decode(between));
    } else if (!open.includes('code')) {
      assert.doesNotMatch(decode(between), REFERENCE);
    }
    text += decode(between);
  }
  assert.deepEqual(open, [], 'every tag is closed');
  for (const { changes } of plan.environments) {
    for (const { diff } of changes) if (diff !== '') assert.ok(blocks.includes(shown(diff)), diff);
  }
  for (const { message, existing } of plan.findings) {
    if (existing) continue;
    assert.ok(flat(text).includes(flat(shown(message.replaceAll('\r', ' ')))), message);
  }
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** White space and the joiners that keep GitHub from linking make no difference to a reader. */
function flat(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, '');
}

/** Invisible characters of `hostile.ts`, spelled out. */
function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  return text.replace(/[\u0000\u0007\r\u001b\u200b\u202e]|\ud800(?![\udc00-\udfff])/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
