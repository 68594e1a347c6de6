const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

/**
 * The milliseconds of a duration as the fields of Flux allow it, such as `1h30m`, or undefined for anything else
 * (`fluxcd/kustomize-controller:api/v1/kustomization_types.go`, the pattern of its durations).
 */
export function durationOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:[0-9]+(?:\.[0-9]+)?(?:ms|s|m|h))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, number, unit = ''] of text.matchAll(/([0-9.]+)(ms|s|m|h)/g)) {
    sum += Number(number) * (UNITS.get(unit) ?? 0);
  }
  return sum;
}

/** A duration for people: `90s` is `1m30s`, as Go prints it but without trailing zeros. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [(milliseconds - Math.floor(seconds / 60) * 60_000) / 1000, 's'],
  ];
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
  return shown.join('') || '0s';
}
