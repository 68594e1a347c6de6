import type { UnlistedFiles } from '../../flux/state.ts';
import { baseName } from '../../tree/path.ts';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { enumerate } from '../words/describe.ts';

/** A folder may be full of them. */
const MAX_NAMED = 5;

export const unreferencedFile: Rule = {
  id: 'build/unreferenced',
  severity: 'info',
  summary: 'Manifests stand beside a kustomization file, and nothing builds them.',
  documentation: `
A kustomization file builds what it names and nothing else. A manifest in its directory that it does not name, and that no
other build of any environment reads, does not reach a cluster. Often the line for it was forgotten.

\`\`\`yaml
# apps/shop/kustomization.yaml, beside deployment.yaml, service.yaml and ingress.yaml
resources:
  - deployment.yaml
  - service.yaml
\`\`\`

Add the file to the kustomization file, or delete it. A file that is left out on purpose can stay when the kustomization
file mentions it, if only in a comment. Files that hold no Kubernetes objects are not looked at.
`,
  check: ({ state: { unlisted = [] } }) => unlisted.map(describe),
};

function describe({ kustomization, files }: UnlistedFiles): RuleFinding {
  const names = files.slice(0, MAX_NAMED).map(baseName);
  if (files.length > MAX_NAMED) names.push(`${files.length - MAX_NAMED} more`);
  const [first, ...more] = files.map((file) => ({ file, line: 1, column: 1 }));
  const related = more
    .slice(0, MAX_NAMED)
    .map((location) => ({ message: 'nor is this one built', location }));
  return {
    message: `${kustomization} does not name ${enumerate(names)} beside it, and no build of any environment reads ${files.length === 1 ? 'it' : 'them'}: no cluster gets ${files.length === 1 ? 'it' : 'them'}.`,
    location: first!,
    ...(related.length > 0 && { related }),
    help: 'Add it to the kustomization file, delete it, or mention it there in a comment when it is left out on purpose.',
  };
}
