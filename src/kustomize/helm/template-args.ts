import type { ChartArgs } from './chart-args.ts';

/**
 * The arguments of `helm template`, in upstream's order
 * (`kubernetes-sigs/kustomize:api/types/helmchartargs.go`, AsHelmArgs).
 */
export function templateArgs(args: ChartArgs, chart: string, valuesFiles: readonly string[]): string[] {
  const { releaseName, namespace, nameTemplate, apiVersions, kubeVersion } = args;
  const option = (flag: string, value: string): string[] => (value === '' ? [] : [flag, value]);
  const flag = (name: string, isSet: boolean): string[] => (isSet ? [name] : []);
  return [
    'template',
    releaseName || '--generate-name',
    chart,
    ...option('--namespace', namespace),
    ...option('--name-template', nameTemplate),
    ...valuesFiles.flatMap((file) => ['-f', file]),
    ...apiVersions.flatMap((version) => ['--api-versions', version]),
    ...option('--kube-version', kubeVersion),
    ...flag('--include-crds', args.includeCRDs),
    ...flag('--skip-tests', args.skipTests),
    ...flag('--no-hooks', args.skipHooks),
    ...flag('--debug', args.debug),
    ...flag('--devel', args.devel),
  ];
}
