/** Shorter texts occur by chance in any sentence: to replace them would tell what they are. */
export const MIN_LENGTH = 4;

/** From this length on, a text is looked for within words, too. */
const LONG = 8;

/** Nobody reads on; what is behind this is cut off. */
const MAX_SENTENCE = 20_000;

/** UTF-16 code units that are compared for one sentence; one that takes more is made to, and nothing of it is shown. */
const MAX_WORK = 2_000_000;

const WORD = /[\p{L}\p{N}]/u;

/**
 * A function that replaces each of the `texts` in a sentence by `***`. Those that overlap are replaced as one, so that no
 * part of either is left. One of less than eight characters has to be a word, or words, of the sentence. Time is
 * bounded, whatever the texts are.
 */
export function textMasker(texts: ReadonlySet<string>): (sentence: string) => string {
  const byStart = new Map<string, Set<number>>();
  for (const text of texts) {
    if (text.length < MIN_LENGTH) continue;
    const start = text.slice(0, MIN_LENGTH);
    const lengths = byStart.get(start);
    if (lengths === undefined) byStart.set(start, new Set([text.length]));
    else lengths.add(text.length);
  }

  let work = 0;
  /** The end of the longest text that stands at a place; the place itself when none does. */
  const endOfMatch = (sentence: string, at: number): number => {
    let end = at;
    for (const length of byStart.get(sentence.slice(at, at + MIN_LENGTH)) ?? []) {
      if (at + length <= end || at + length > sentence.length) continue;
      work += length;
      if (work > MAX_WORK) break;
      if (!texts.has(sentence.slice(at, at + length))) continue;
      if (length < LONG && !isWhole(sentence, at, at + length)) continue;
      end = at + length;
    }
    return end;
  };

  return (sentence) => {
    work = 0;
    let result = '';
    let done = 0;
    const last = Math.min(sentence.length, MAX_SENTENCE);
    for (let at = 0; at < last; at++) {
      let end = endOfMatch(sentence, at);
      if (end === at) continue;
      result += `${sentence.slice(done, at)}***`;
      for (let inside = at + 1; inside < end; inside++) end = Math.max(end, endOfMatch(sentence, inside));
      done = end;
      at = end - 1;
    }
    if (work > MAX_WORK) return '***';
    return done >= last ? result : result + sentence.slice(done, last) + (last < sentence.length ? '…' : '');
  };
}

/** True when neither side goes on with a letter or digit where the text has one. */
function isWhole(sentence: string, from: number, to: number): boolean {
  const goesOn = (inside: number, outside: number): boolean =>
    WORD.test(sentence.charAt(inside)) && WORD.test(sentence.charAt(outside));
  return !goesOn(from, from - 1) && !goesOn(to - 1, to);
}
