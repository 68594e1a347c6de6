/**
 * Go's strings are bytes, and some of Flux's rules count them. A byte string holds the UTF-8 bytes of a text, one
 * character for each, so that lengths and slices mean what they mean in Go.
 */
const ASCII = /^[\0-\x7f]*$/;

/** The UTF-8 bytes of a text. */
export function toByteString(text: string): string {
  return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

/** The text of a byte string, or undefined when its bytes are no UTF-8. */
export function fromByteString(bytes: string): string | undefined {
  if (ASCII.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}

/** A rune of a byte string and how many bytes it takes; a byte that starts no rune is U+FFFD of width 1, as in Go. */
export interface Rune {
  point: number;
  width: number;
}

/** The rune at an offset that lies inside the byte string. */
export function runeAt(bytes: string, offset: number): Rune {
  const first = bytes.charCodeAt(offset);
  if (first < 0x80) return { point: first, width: 1 };
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const text = fromByteString(bytes.slice(offset, offset + width));
  const point = text?.codePointAt(0);
  return point === undefined ? { point: 0xfffd, width: 1 } : { point, width };
}

/** The runes of a byte string, each as a byte string of its own. */
export function splitRunes(bytes: string): string[] {
  if (ASCII.test(bytes)) return bytes.split('');
  const runes: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { width } = runeAt(bytes, at);
    runes.push(bytes.slice(at, at + width));
    at += width;
  }
  return runes;
}
