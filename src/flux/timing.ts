import type { KustomizationSpec } from './api.ts';
import { durationOf } from './duration.ts';

/** No Flux Kustomization has less time than this. */
export const LEAST_TIMEOUT = 30_000;

/**
 * How long the health checks of a Flux Kustomization may take, in milliseconds, or undefined when its fields do not tell:
 * `timeout`, or 30 seconds less than `interval`, and never less than 30 seconds
 * (`fluxcd/kustomize-controller:api/v1/kustomization_types.go`, GetTimeout).
 */
export function timeoutOf({ timeout, interval }: KustomizationSpec): number | undefined {
  const given = durationOf(timeout);
  const every = durationOf(interval);
  if (timeout !== undefined) return given === undefined ? undefined : Math.max(given, LEAST_TIMEOUT);
  return every === undefined ? undefined : Math.max(every - 30_000, LEAST_TIMEOUT);
}
