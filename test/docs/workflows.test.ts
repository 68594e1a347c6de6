import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  name: string;
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { 'runs-on': unknown; if?: string; steps: Step[] }>;
}

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

const metadata: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } = parse(
  read('action.yml'),
);

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const PERMISSIONS = [
  ...['actions', 'artifact-metadata', 'attestations', 'checks', 'contents', 'deployments', 'discussions'],
  ...['id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
];

/** The events that `docs/recipes.md` may use: those that `src/github/events.ts` knows, and that of `mode: publish`. */
const EVENTS = [
  ...['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_dispatch', 'schedule'],
  'workflow_run',
];

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'];

/** The YAML blocks of a page, by the heading that they stand under. */
function blocks(page: string): { heading: string; text: string }[] {
  const found: { heading: string; text: string }[] = [];
  let heading = '';
  for (const [, title, text] of page.matchAll(/^## (.+)$|^```yaml\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else found.push({ heading, text: text ?? '' });
  }
  return found;
}

function eventsOf({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Object.keys(on as object);
}

function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

function isOurs({ uses = '' }: Step): boolean {
  return /^(OWNER\/flux-plan@(v1|[0-9a-f]{40})|\.\/\.github\/actions\/flux-plan)$/.test(uses);
}

const recipes = read('docs/recipes.md');
const headings = [...recipes.matchAll(/^## (.+)$/gm)].map(([, title]) => title ?? '');

test('every recipe has a workflow and stands in the list at the top', () => {
  const withWorkflow = new Set(blocks(recipes).map(({ heading }) => heading));
  assert.deepEqual(
    headings.filter((heading) => !withWorkflow.has(heading)),
    [],
  );
  const listed = [...recipes.matchAll(/^- \[(.+)\]\(#(.+)\)$/gm)].map(([, title, anchor]) => [title, anchor]);
  const anchor = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-');
  assert.deepEqual(
    listed,
    headings.map((title) => [title, anchor(title)]),
  );
});

for (const [page, text] of [
  ['README.md', read('README.md')],
  ['docs/recipes.md', recipes],
] as const) {
  for (const { heading, text: block } of blocks(text)) {
    const workflow: Workflow = parse(block);
    // A piece of a manifest.
    if (workflow.jobs === undefined) continue;
    test(`${page}, ${heading}, ${workflow.name}: a workflow that this action runs in`, () => {
      assert.deepEqual(
        eventsOf(workflow).filter((event) => !EVENTS.includes(event)),
        [],
      );
      for (const [name, value] of Object.entries(workflow.permissions)) {
        assert.ok(PERMISSIONS.includes(name), name);
        assert.ok(['read', 'write'].includes(value), `${name}: ${value}`);
      }
      for (const job of Object.values(workflow.jobs)) assert.ok(job['runs-on'] && job.steps.length > 0);
      const ours = stepsOf(workflow).filter(isOurs);
      assert.ok(ours.length > 0 || block.includes('node flux-plan/dist/cli.js'), 'uses flux-plan');
      for (const step of ours) checkStep(step, workflow);
      checkOutputs(block, workflow);
    });
  }
}

function checkStep({ with: given = {} }: Step, workflow: Workflow): void {
  assert.deepEqual(
    Object.keys(given).filter((name) => !Object.hasOwn(metadata.inputs, name)),
    [],
  );
  const inputs = readInputs((name) => (Object.hasOwn(given, name) ? String(given[name]).trim() : ''));
  const events = eventsOf(workflow);
  const onPullRequest =
    inputs.mode === 'publish' || events.some((event) => PULL_REQUEST_EVENTS.includes(event));
  const { permissions } = workflow;
  if (inputs.checkRun) assert.equal(permissions.checks, 'write');
  if (onPullRequest && (inputs.comment !== 'never' || inputs.review)) {
    assert.equal(permissions['pull-requests'], 'write');
  }
  assert.equal(inputs.mode === 'publish', events.includes('workflow_run'));
  if (inputs.mode === 'plan') assert.equal(permissions.contents, 'read');
  if (inputs.verify) assert.ok(!events.includes('pull_request_target'));
}

/** Outputs that a workflow uses are outputs of the step that it names. */
function checkOutputs(block: string, workflow: Workflow): void {
  for (const [, id, output = ''] of block.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    const step = stepsOf(workflow).find((candidate) => candidate.id === id);
    assert.ok(step !== undefined && isOurs(step), `no step '${id}'`);
    assert.ok(Object.hasOwn(metadata.outputs, output), output);
  }
}

/** Inputs that the configuration of the repository goes before when they are empty. */
const BUILT_IN: Record<string, string> = { 'fail-on': 'error', comment: 'always' };

test('the inputs in the README are those of action.yml, with their defaults', () => {
  const rows = [...read('README.md').matchAll(/^\| `([\w-]+)` \| (.+?) \| .+ \|$/gm)];
  assert.deepEqual(
    rows.map(([, name]) => name),
    Object.keys(metadata.inputs),
  );
  for (const [, name = '', shown = ''] of rows) {
    const input = metadata.inputs[name] as { default: string };
    if (shown.startsWith('`')) assert.equal(shown, `\`${input.default || BUILT_IN[name]}\``);
    else assert.match(input.default, /^(|\.|\$\{\{ github\.token \}\})$/, `${name}: ${shown}`);
  }
});
