const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The amount that a quantity such as `10Gi` stands for, or undefined (`kubernetes/apimachinery:pkg/api/resource`). */
export function quantity(value: unknown): number | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return undefined;
  const [, amount = '', exponent, suffix = ''] =
    /^([+-]?\d{1,30}(?:\.\d{0,30})?)(?:([eE][+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/.exec(value) ?? [];
  if (amount === '') return undefined;
  return exponent === undefined ? Number(amount) * SUFFIXES[suffix]! : Number(amount + exponent);
}
