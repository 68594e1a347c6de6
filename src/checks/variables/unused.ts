import {
  type ClusterState,
  type KustomizationState,
  kustomizationId,
  type Variable,
} from '../../flux/state.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const unusedVariable: Rule = {
  id: 'variables/unused',
  severity: 'info',
  summary: 'A Kustomization defines a variable that none of its objects uses.',
  documentation: `
A variable of \`spec.postBuild.substitute\` reaches the objects of its own Flux Kustomization only. When no object uses it,
it is left over, or misspelt on one side.

\`\`\`yaml
postBuild:
  substitute:
    REGOIN: eu-west-1   # the objects use \${REGION:=us-east-1}
\`\`\`

Remove it, or correct its name. Many repositories give every Kustomization the same variables, so a variable is reported
only when none of the Kustomizations that define one of this name uses it, in any environment. What is encrypted or not
known may use it, and then nothing is reported. Neither are keys of a ConfigMap or Secret, which many Kustomizations share.
`,
  check({ state, all }) {
    const used = usedNames(all);
    const byPlace = new Map<string, { variable: Variable; owners: string[] }>();
    for (const kustomization of state.kustomizations) {
      for (const variable of kustomization.definitions) {
        const { from, name, location } = variable;
        if (from !== 'substitute' || location === undefined || used.has(name)) continue;
        const key = `${name} ${location.file}:${location.line}:${location.column}`;
        const same = byPlace.get(key) ?? { variable, owners: [] };
        same.owners.push(kustomizationId(kustomization));
        byPlace.set(key, same);
      }
    }
    return [...byPlace.values()].map(({ variable, owners }) => describe(variable, owners));
  },
};

function describe({ name, location }: Variable, owners: readonly string[]): RuleFinding {
  const [only = '', ...others] = owners;
  const place = location && { location };
  const help = 'Remove it, or correct its name.';
  return others.length === 0
    ? {
        message: `No object of Kustomization ${only} uses the variable ${name} that it defines.`,
        kustomization: only,
        ...place,
        help,
      }
    : { message: `None of the Kustomizations that get the variable ${name} uses it.`, ...place, help };
}

const known = new WeakMap<readonly ClusterState[], ReadonlySet<string>>();

/** The inline variables that some Kustomization uses, or may use. */
function usedNames(all: readonly ClusterState[]): ReadonlySet<string> {
  let used = known.get(all);
  if (used === undefined) {
    used = new Set(all.flatMap(({ kustomizations }) => kustomizations.flatMap(namesUsedBy)));
    known.set(all, used);
  }
  return used;
}

function namesUsedBy(kustomization: KustomizationState): string[] {
  const inline = Object.keys(kustomization.spec.substitute);
  if (inline.length === 0 || !isKnown(kustomization)) return inline;
  const uses = new Set(kustomization.variableUses.map(({ name }) => name));
  return inline.filter((name) => uses.has(name));
}

/** True when there is nothing of the Kustomization in which a use may be hidden. */
function isKnown({
  substituted,
  status,
  problem,
  notes,
  unreadableExpressions,
}: KustomizationState): boolean {
  const whole = status === 'rendered' || status === 'suspended' || problem?.cause === 'variables';
  const clear = notes.every(({ cause }) => cause === 'variables') && unreadableExpressions.length === 0;
  return substituted && whole && clear;
}
