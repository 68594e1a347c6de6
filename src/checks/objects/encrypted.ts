import { type KustomizationState, kustomizationId, type Problem } from '../../flux/state.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../words/describe.ts';

export const encryptedObject: Rule = {
  id: 'objects/encrypted',
  severity: 'error',
  summary: 'A Secret is encrypted with SOPS, and its Kustomization does not decrypt.',
  documentation: `
Flux decrypts what SOPS has encrypted when \`spec.decryption\` of the Flux Kustomization says so. Without it, Flux refuses
to apply an encrypted Secret, and with it everything else of the Kustomization. A Secret that has \`stringData\` only
slips through, and the cluster gets the ciphertext instead of the values.

\`\`\`yaml
kind: Kustomization
spec:
  path: ./apps/production   # has secret.sops.yaml
  decryption:               # is missing
    provider: sops
    secretRef: { name: sops-age }
\`\`\`

Add \`spec.decryption\` to the Kustomization that applies the Secret: it is not inherited. An object that is to be applied
as it is has the annotation \`kustomize.toolkit.fluxcd.io/decrypt: disabled\`.
`,
  check: ({ state }) =>
    state.kustomizations.flatMap((kustomization) =>
      encrypted(kustomization).map(({ message, location }) => ({
        message: `${message}.`,
        kustomization: kustomizationId(kustomization),
        ...placeOf(kustomization, location),
        help: `Add spec.decryption to Kustomization ${kustomizationId(kustomization)}.`,
      })),
    ),
};

/** A suspended Kustomization applies nothing. */
function encrypted({ status, problem, notes }: KustomizationState): Problem[] {
  const problems = problem === undefined ? notes : [problem, ...notes];
  return status === 'suspended' ? [] : problems.filter(({ cause }) => cause === 'encrypted');
}
