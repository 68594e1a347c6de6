/** What a label selector is made of; `end` comes last. */
export interface Token {
  kind: 'word' | 'in' | 'notin' | '=' | '==' | '!=' | '!' | '<' | '>' | '(' | ')' | ',' | 'end';
  text: string;
}

const SYMBOLS = ['==', '!=', '=', '!', '<', '>', '(', ')', ','] as const;

const SPACE = /[ \t\r\n]*/y;
const WORD = /[^=!(),<> \t\r\n\0]+/y;

/** Splits a label selector (`k8s.io/apimachinery:pkg/labels/selector.go`, Lexer). A NUL ends it. */
export function scanLabelSelector(selector: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const text = pattern.exec(selector)?.[0] ?? '';
    at += text.length;
    return text;
  };
  for (;;) {
    take(SPACE);
    const symbol = SYMBOLS.find((candidate) => selector.startsWith(candidate, at));
    if (symbol !== undefined) {
      tokens.push({ kind: symbol, text: symbol });
      at += symbol.length;
      continue;
    }
    const text = take(WORD);
    if (text === '') {
      tokens.push({ kind: 'end', text: '' });
      return tokens;
    }
    tokens.push({ kind: text === 'in' || text === 'notin' ? text : 'word', text });
  }
}
