/** A float64 as Go's `strconv.FormatFloat(value, 'g', -1, 64)` writes it: with an exponent from 1e6 on and below 1e-4. */
export function goFloat(value: number): string {
  return format(value, value.toExponential());
}

/** The same for 32 bits: the fewest digits that make the same float32. */
export function goFloat32(value: number): string {
  const single = Math.fround(value);
  for (let digits = 0; digits < 8; digits++) {
    const text = single.toExponential(digits);
    if (Math.fround(Number(text)) === single) return format(single, text);
  }
  return format(single, single.toExponential(8));
}

/** `exponential` is the value as JavaScript writes it with an exponent. */
function format(value: number, exponential: string): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const [mantissa = '', power = ''] = exponential.split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(exponential));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** A number as Go's `encoding/json` writes it; the same as JavaScript's but for negative zero. */
export function goJsonNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
