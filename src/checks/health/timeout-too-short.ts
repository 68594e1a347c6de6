import { durationOf, formatDuration } from '../../flux/duration.ts';
import { type KustomizationState, kustomizationId, type OwnedObject } from '../../flux/state.ts';
import { LEAST_TIMEOUT, timeoutOf } from '../../flux/timing.ts';
import { locate, subject } from '../../kube/object.ts';
import { declaredTime } from '../facts/objects/declared-time.ts';
import { checkedObjects } from '../facts/objects/health-checks.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const shortTimeout: Rule = {
  id: 'health/timeout-too-short',
  severity: 'warning',
  summary: 'Flux gives up waiting before an object has had the time that it is given.',
  documentation: `
Flux waits for the health of objects until \`timeout\`, which is 30 seconds less than \`interval\` when it is not set, and never
less than 30 seconds. When an object that it waits for may take longer by its own account (\`timeout\` of a HelmRelease or of
another Flux Kustomization, \`progressDeadlineSeconds\` of a Deployment, \`activeDeadlineSeconds\` of a Job), the Kustomization is
reported as failed while all is well, what depends on it waits, and it is applied again after its \`retryInterval\`.

\`\`\`yaml
spec:
  wait: true
  timeout: 5m   # and a HelmRelease in it has timeout: 15m
\`\`\`

Raise \`timeout\`. Only times that somebody wrote down are compared. A \`timeout\` that is longer than the \`interval\` is fine: the
next run begins when this one has ended.
`,
  check: ({ state, index }) =>
    state.kustomizations.flatMap((kustomization) => [
      ...belowFloor(kustomization),
      ...tooShort(kustomization, checkedObjects(kustomization, index)),
    ]),
};

/** A timeout that Flux raises; it matters where somebody waits. */
function belowFloor(kustomization: KustomizationState): RuleFinding[] {
  const { timeout, wait, healthChecks } = kustomization.spec;
  const given = durationOf(timeout);
  if (given === undefined || given >= LEAST_TIMEOUT || (!wait && healthChecks.length === 0)) return [];
  const id = kustomizationId(kustomization);
  return [
    {
      severity: 'info',
      ...placed(kustomization),
      message: `The timeout of Kustomization ${id} is ${timeout}, and Flux waits for 30s all the same.`,
      kustomization: id,
      help: 'Write 30s, or more.',
    },
  ];
}

function tooShort(kustomization: KustomizationState, checked: readonly OwnedObject[]): RuleFinding[] {
  const timeout = timeoutOf(kustomization.spec);
  if (timeout === undefined) return [];
  const slow = checked.flatMap((object) => {
    const declared = declaredTime(object);
    return declared !== undefined && declared.time > timeout ? [{ object, ...declared }] : [];
  });
  const [slowest] = slow.toSorted((a, b) => b.time - a.time);
  if (slowest === undefined) return [];
  const id = kustomizationId(kustomization);
  const others = slow.length === 1 ? '' : `, and ${slow.length - 1} more objects longer than that`;
  const given = kustomization.spec.timeout === undefined ? ', 30s less than its interval,' : '';
  return [
    {
      ...(kustomization.spec.timeout === undefined && { severity: 'info' }),
      ...placed(kustomization),
      message: `Kustomization ${id} waits ${formatDuration(timeout)}${given} for ${subject(slowest.object)}, which may take ${formatDuration(slowest.time)} by its ${slowest.field}${others}: Flux may report it as failed while it is still going on.`,
      kustomization: id,
      help: `Set timeout of Kustomization ${id} to more than ${formatDuration(slowest.time)}.`,
    },
  ];
}

/** The timeout, or the interval that it is made of. */
function placed({ object, spec }: KustomizationState): Pick<RuleFinding, 'location'> {
  const location = locate(object, ['spec', spec.timeout === undefined ? 'interval' : 'timeout']);
  return location === undefined ? {} : { location };
}
