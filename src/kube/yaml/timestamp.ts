const TIMESTAMP =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,](\d+))?(Z|[-+]\d\d:\d\d))| +(\d\d?):(\d\d?):(\d\d?)(?:[.,](\d+))?)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The timestamp in a text, as Go prints it in JSON: RFC 3339, in its own zone, without trailing zeros of the fraction.
 * Undefined when the text is none of the four forms that go-yaml knows, or no real date
 * (`yaml/go-yaml:resolve.go`, parseTimestamp).
 */
export function parseTimestamp(text: string): string | undefined {
  if (text.charCodeAt(4) !== 0x2d) return undefined;
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  if (!isDate(Number(year), Number(month), Number(day))) return undefined;
  const hour = match[4] ?? match[9] ?? '0';
  const minute = match[5] ?? match[10] ?? '0';
  const second = match[6] ?? match[11] ?? '0';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const zone = match[8] === undefined ? 'Z' : formatZone(match[8]);
  if (zone === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':');
  return `${date}T${time}${formatFraction(match[7] ?? match[12])}${zone}`;
}

function isDate(year: number, month: number, day: number): boolean {
  const days = DAYS[month - 1];
  if (days === undefined) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= days + (leap ? 1 : 0);
}

/** Nanoseconds at most; what lies beyond is cut. */
function formatFraction(digits = ''): string {
  const kept = digits.slice(0, 9).replace(/0+$/, '');
  return kept === '' ? '' : `.${kept}`;
}

/** Go accepts 60 minutes and carries them over. */
function formatZone(zone: string): string | undefined {
  if (zone === 'Z') return zone;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  if (hours > 24 || minutes > 60) return undefined;
  const total = hours * 60 + minutes;
  if (total === 0) return 'Z';
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${zone.charAt(0)}${pad(Math.trunc(total / 60))}:${pad(total % 60)}`;
}
