// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are expressions of Flux and titles of tests
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** What of Flux surprises people: where a test holds this project to it, or why no plan depends on it. */
type Surprise = [says: string, ...(Held[] | [{ outside: string }])];

/** A test file, relative to `test`, and the title of a test in it as its source has it. */
type Held = [file: string, title: string];

/** The recorded case of Flux's own libraries with this name. */
const flux = (name: string): Held => ['flux/reconcile/recorded/kustomizations.json', name];
const reconcile = (title: string): Held => ['flux/reconcile.test.ts', title];
const finish = (title: string): Held => ['flux/inventory/finish.test.ts', title];
const plan = (file: string, title: string): Held => [`plan/${file}.test.ts`, title];
const compare = (file: string, title: string): Held => [`compare/${file}.test.ts`, title];
const outside = (reason: string): { outside: string } => ({ outside: reason });

const AFTER_APPLY = 'it is about when an apply is done and how long that takes, not about what is applied';

const SURPRISES: readonly Surprise[] = [
  [
    'inline values beat substituteFrom, later sources earlier ones',
    flux('inline values beat sources, and later sources earlier ones'),
  ],
  [
    'missing variables fail by default from controller 1.9 on',
    reconcile('undefined variables fail from Flux 2.9 on, and as the feature gate says'),
  ],
  [
    'with no variable at all nothing is substituted',
    flux('without any variable nothing is substituted'),
    flux('Always substitutes without any variable'),
  ],
  [
    'quotes in Git do not keep a value text',
    flux('a variable of the value "y" gets the type of its text'),
    flux('a variable of the value "0123" gets the type of its text'),
  ],
  ['an empty value becomes null', flux('a variable of the value "" gets the type of its text')],
  [
    '$$ collapses anywhere in any processed document',
    flux('all objects are read again, even those without a variable'),
  ],
  ['${VAR-default} without a colon is an error', flux('an operator without a colon fails')],
  [
    ':? and :+ behave like :-',
    flux('expression: ${U:-x} ${U:=x} ${U=x} ${U:?x} ${A:+x}'),
    flux('expression: ${E=d} ${E:-d}'),
  ],
  [
    'length and slices count bytes; a negative length panics',
    flux('expression: ${#W} ${W:0:4} ${W:1:3}'),
    flux('a length below zero fails'),
  ],
  [
    'a prefix or suffix is not replaced by nothing',
    flux('expression: ${A/l/L} ${A//l/L} ${A//l/} ${A/#he/HE} ${A/%lo/LO} ${A/#he/}'),
  ],
  ['a missing variable in an unused default fails', flux('expression: ${A:-${MISSING}}')],
  ['one bad key of a source fails everything', flux('a name with a dash fails even if nothing uses it')],
  ['line breaks are removed from values', flux('line breaks are removed from values')],
  [
    'substitute: disabled counts in its case, other policies do not',
    flux('the value that keeps an object out counts in its case'),
    flux('policy: DISABLED in capitals does not'),
    compare('unknown', 'objects with ${key}: ${value} are left as they are'),
  ],
  [
    'a parent substitutes in its children first',
    flux('a child Flux Kustomization is rewritten by its parent'),
    reconcile('a parent patches its children, and its variables reach into them'),
  ],
  [
    'a label that is no string costs all labels',
    finish('a label that is no string makes Flux lose all labels'),
  ],
  [
    'a hash suffix is made before substitution and after decryption',
    flux('a hash suffix is older than substitution'),
    ['flux/inventory/decryption.test.ts', 'a hash of values that are encrypted with SOPS is not known'],
  ],
  [
    'one ignore pattern disables all default exclusions',
    ['tree/source-ignore/patterns.test.ts', 'paths are judged as by fluxcd/pkg/sourceignore'],
    ['tree/source-ignore/artifact.test.ts', 'spec.ignore has the last word'],
  ],
  [
    'links never reach the build',
    ['tree/source-ignore/artifact.test.ts', 'links are left out, and what the defaults exclude'],
  ],
  [
    "the ignore engine is not git's",
    ['tree/source-ignore/patterns.test.ts', 'patterns that only Flux reads this way'],
    [
      'tree/source-ignore/artifact.test.ts',
      'a directory that is excluded stays as far as files below it are included',
    ],
  ],
  [
    'Buckets have no default exclusions',
    ['flux/source/source-mapping.test.ts', 'Buckets have no default exclusions'],
  ],
  [
    'sparseCheckout compares beginnings of texts',
    ['tree/source-ignore/artifact.test.ts', 'a sparse checkout is a matter of how paths begin'],
  ],
  [
    'the generator does not look at .sourceignore',
    ['flux/generator/generate.test.ts', 'the scan for manifests does not look at .sourceignore'],
  ],
  [
    'any other YAML in a scanned path fails it',
    flux('a file that is no manifest fails the scan'),
    flux('scanned: directories and files by name, and nothing but .yaml and .yml'),
  ],
  [
    'unknown fields are dropped at the root and refused below',
    flux('unknown fields of the root file are dropped, and numbers stand for text'),
    flux('unknown fields of a nested file are refused'),
  ],
  [
    'a root file without resources annotates every object',
    flux('a file without resources makes every object carry its origin'),
    flux('only components: every object carries its origin'),
  ],
  [
    'components over an empty directory land in _placeholder',
    flux('an empty directory with a component puts its objects into a placeholder namespace'),
  ],
  [
    'Flux does not sort',
    flux('nothing is sorted'),
    ['kustomize/options.test.ts', 'Flux gets the objects as declared, the command line by kind and name'],
  ],
  [
    'targetNamespace renames Namespaces and stamps unknown kinds',
    flux('targetNamespace renames a Namespace and stamps unknown kinds'),
  ],
  [
    'spec.patches run after those of the file, before namespace, prefix and images',
    flux('patches of the spec run after those of the file, and see names before they are prefixed'),
  ],
  [
    'spec.images merge field by field from 1.9.4 on',
    flux('spec.images: a tag takes the place of a digest'),
    [
      'flux/flux-version.test.ts',
      'images of the spec merge from controller 1.9.4 on, and replace before: ${version}',
    ],
  ],
  [
    'files beside spec.path can be used, those outside the artifact never',
    flux('files beside the directory can be used'),
    ['flux/hostile.test.ts', 'a path that leads out of the repository stays inside of it'],
  ],
  [
    'there is no default namespace',
    [
      'checks/objects/no-namespace.test.ts',
      'an object without a namespace, in whatever file, fails its Kustomization',
    ],
  ],
  [
    'unknown fields of built-in kinds vanish before the apply',
    outside("it takes the API server's types; the plan shows the field as it is written"),
  ],
  [
    'stringData is folded into data',
    finish('stringData becomes data, and leads back to where it was written'),
  ],
  [
    'commonMetadata can overwrite the ownership labels',
    compare('removal', 'commonMetadata that overwrites the labels of ownership orphans'),
  ],
  [
    'one failing dry-run blocks its whole stage',
    outside('dry-runs need the API server; a plan shows what a complete apply does'),
  ],
  [
    'kinds that end in Class have a stage of their own',
    outside('the order of an apply does not change what is applied'),
  ],
  [
    'spec.force deletes on any refusal',
    compare('recreate', 'a changed selector: recreated with force, refused without'),
  ],
  [
    'IfNotPresent is pruned, Ignore is not',
    compare('removal', 'prune: enabled and ssa: IfNotPresent do not keep an object'),
    compare('removal', 'ssa: Ignore keeps an object from controller 1.8.5 on'),
    compare('removal', '${field} ${key}: ${value} orphan'),
  ],
  [
    'opt-outs of pruning are read from the live object',
    compare('removal', 'prune: enabled and ssa: IfNotPresent do not keep an object'),
    compare('removal', '${field} ${key}: ${value} orphan'),
  ],
  [
    'prune: false forgets objects for good',
    compare('removal', 'prune: false orphans'),
    compare('removal', 'a spec.prune that changes with the removal saves nothing for certain'),
  ],
  [
    'the inventory ignores the version, not the group',
    plan('make-plan', 'the API version is no part of the identity, the group is'),
  ],
  [
    'deleting a suspended Kustomization orphans everything',
    compare(
      'removal',
      "a removed Kustomization with '${spec.replace('\\n', ', ')}': ${action} what it applied",
    ),
  ],
  ['pruning comes before health checks', outside(AFTER_APPLY)],
  ['a timeout below 30s is raised', outside(AFTER_APPLY)],
  [
    'healthChecks default to apps/v1 and to no namespace',
    ['flux/kustomization-spec.test.ts', 'what is not set has the defaults of the API and the controller'],
  ],
  [
    'dependsOn may cross namespaces',
    ['checks/dependencies/not-found.test.ts', 'silent when all exist, in another namespace too'],
  ],
  ['readyExpr replaces the built-in checks', outside('it is evaluated on the status of live objects')],
  [
    'a dependency cycle is not rejected',
    ['checks/dependencies/cycle.test.ts', 'a shortest cycle as a path, with the line of each of its entries'],
    reconcile('a circle of Kustomizations ends'),
  ],
  ['a failing child does not make a waiting parent fail fast', outside(AFTER_APPLY)],
  ['a suspended new child makes a waiting parent time out', outside(AFTER_APPLY)],
  [
    'a tag beats semver',
    [
      'flux/source/git-url.test.ts',
      'the ref that counts is the first of commit, name, tag, semver and branch',
    ],
  ],
  [
    'flux build --dry-run is neither strict nor knows substituteFrom',
    outside('a plan predicts the controller, not the command line'),
  ],
  [
    'the gate ExternalArtifact is off by default in code',
    ['flux/source/resolve-source.test.ts', 'an ArtifactGenerator makes artifacts of the repository'],
  ],
  [
    '--no-remote-bases does not block HTTP files',
    [
      'kustomize/options.test.ts',
      'a remote file that cannot be had is a remote error that names its URL and the entry',
    ],
    [
      'kustomize/options.test.ts',
      'a git repository is a remote error that names its URL, and nobody asks for it over HTTP',
    ],
  ],
  ['dates become timestamps', flux('scanned: dates and numbers')],
  [
    'YAML in JSON6902 patches is YAML 1.1',
    flux('spec.patches: JSON6902 by YAML 1.1'),
    flux('spec.patches: strategic merge by YAML 1.2'),
  ],
];

/** Titles by file. */
const titles = new Map<string, Set<string>>();

function titlesOf(file: string): Set<string> {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  if (file.endsWith('.json')) {
    const recorded: { request: { name: string } }[] = JSON.parse(text);
    return new Set(recorded.map(({ request }) => request.name));
  }
  const found = text.matchAll(/^\s*test\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`((?:[^`\\]|\\.)*)`),/gm);
  return new Set([...found].map(([, single, double, template]) => single ?? double ?? template ?? ''));
}

for (const [says, ...where] of SURPRISES) {
  test(`held, or outside of a plan: ${says}`, () => {
    assert.ok(where.length > 0);
    for (const place of where) {
      if (!Array.isArray(place)) {
        assert.ok(place.outside.length > 0);
        continue;
      }
      const [file, title] = place;
      if (!titles.has(file)) titles.set(file, titlesOf(file));
      assert.ok(titles.get(file)?.has(title), `${file} has no test '${title}'`);
    }
  });
}

test('there are 58 of them, each told once', () => {
  assert.equal(new Set(SURPRISES.map(([says]) => says)).size, 58);
});
