import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { HelmCall, HelmRunner } from '../../../src/kustomize/helm/runner.ts';
import { printObjects } from '../../../src/kustomize/print.ts';
import { failureOf, objectsOf, placeOf } from '../support.ts';
import { CASES } from './cases.ts';
import { echoHelm } from './echo.ts';

const recorded: Record<string, { output: string } | { error: string }> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded/inflation.json'), 'utf8'),
);

/** Plays helm over the files of the call alone. */
const helm: HelmRunner = {
  run: ({ args, files }) => ({
    output: echoHelm(args, (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`${path} was not given to helm`);
      return Buffer.from(bytes).toString('utf8');
    }),
  }),
};

const FILES = CASES['no values of its own'] ?? {};

describe('charts are inflated as kustomize inflates them', () => {
  for (const [name, files] of Object.entries(CASES)) {
    test(name, () => {
      const expected = recorded[name];
      assert.ok(expected !== undefined, 'not recorded');
      if ('output' in expected) {
        assert.equal(printObjects(objectsOf(files, { helm })), expected.output);
      } else {
        const { message } = failureOf(files, { helm });
        // Upstream forgets the path, and names the Go step of which a value is the wrong one.
        const comparable = message.replace(/no chart found at '.*'/, "no chart found at ''");
        assert.equal(comparable.trimEnd(), expected.error.replace('error marshaling into JSON: ', ''));
      }
    });
  }
});

test('without helm, a chart is refused where it is named', () => {
  const error = failureOf(FILES);
  assert.match(error.message, /must specify --enable-helm$/);
  assert.equal(placeOf(error), 'kustomization.yaml:2:3');
});

test('charts are not downloaded', () => {
  const files = {
    'kustomization.yaml': 'helmCharts:\n- {name: web, version: 1.2.3, repo: https://charts.example.com}\n',
  };
  const error = failureOf(files, { helm });
  assert.match(error.message, /no chart found at '\/charts\/web-1\.2\.3\/web'; charts are not downloaded/);
  assert.equal(placeOf(error), 'kustomization.yaml:2:3');
});

test('helm 2 and what is no helm are refused', () => {
  const saying = (output: string): HelmRunner => ({ run: () => ({ output }) });
  assert.match(
    failureOf(FILES, { helm: saying('v2.17.0') }).message,
    /requires helm V3 or V4 but got v2\.17\.0/,
  );
  assert.match(failureOf(FILES, { helm: saying('hello') }).message, /cannot find version string in hello/);
});

test('what helm says when it fails is the message, at the chart', () => {
  const failing: HelmRunner = {
    run: (call) => (call.args[0] === 'version' ? helm.run(call) : { error: 'parse error at (web/x.yaml:1)' }),
  };
  const error = failureOf(FILES, { helm: failing });
  assert.equal(
    error.message,
    "unable to run 'helm template shop charts/web -f values.yaml': parse error at (web/x.yaml:1)",
  );
  assert.equal(placeOf(error), 'kustomization.yaml:2:3');
});

test('helm gets the chart with its links followed, and nothing from outside of the tree', () => {
  const calls: HelmCall[] = [];
  const watching: HelmRunner = {
    run(call) {
      calls.push(call);
      return helm.run(call);
    },
  };
  const files = {
    'app/kustomization.yaml': 'helmCharts: [{name: web, releaseName: shop}]\n',
    'app/charts/web/Chart.yaml': 'name: web\n',
    'app/charts/web/values.yaml': 'a: 1\n',
    'app/charts/web/templates': { link: '../../../shared' },
    'app/charts/web/secret': { link: '../../../../etc/passwd' },
    'app/charts/web/absolute': { link: '/etc/passwd' },
    'app/unrelated.yaml': 'x\n',
    'shared/a.yaml': 'kind: A\n',
  };
  objectsOf(files, { helm: watching }, 'app');
  assert.deepEqual([...(calls[1]?.files.keys() ?? [])].sort(), [
    'charts/web/Chart.yaml',
    'charts/web/templates/a.yaml',
    'charts/web/values.yaml',
    'values.yaml',
  ]);
});

test('a chart whose links go round comes to an end', () => {
  const files = { ...FILES, 'charts/web/again': { link: '.' } };
  assert.match(failureOf(files, { helm }).message, /the chart '\/charts\/web' has more than 10000 entries/);
});

test('a release name cannot be an option to helm', () => {
  const files = {
    ...FILES,
    'kustomization.yaml': 'helmCharts:\n- name: web\n  releaseName: --post-renderer=/bin/sh\n',
  };
  assert.match(
    failureOf(files, { helm }).message,
    /releaseName '--post-renderer=\/bin\/sh' would be an option/,
  );
});

test('objects of a chart stand where the chart is named', () => {
  const [object] = objectsOf(FILES, { helm });
  assert.deepEqual(object?.origin, {
    file: 'kustomization.yaml',
    line: 2,
    column: 3,
    generator: 'HelmChartInflationGenerator',
  });
});
