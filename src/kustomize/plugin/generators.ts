import { map, scalar } from '../../kube/yaml/node.ts';
import { generateConfigMap, generateSecret } from '../generate/generate.ts';
import { mergeOptions } from '../generate/options.ts';
import { argsOfPlugin } from '../helm/chart-args.ts';
import { configureInflation, type InflationContext } from '../helm/inflate.ts';
import { located, required, struct, text } from '../load/decode.ts';
import { CONFIG_MAP_ARGS, type ConfigMapArgs, SECRET_ARGS } from '../load/types.ts';
import { newResource, type Resource } from '../resource.ts';
import { pluginConfig, pluginMetadata, refuse } from './config.ts';

/** Reads the configuration of a generator. Throws `BuildError`. */
type Configure = (config: Resource, context: InflationContext) => () => Resource[];

/** The generators that are built in, by kind (`kubernetes-sigs/kustomize:api/internal/plugins/builtinhelpers`). */
export const GENERATORS: ReadonlyMap<string, Configure> = new Map<string, Configure>([
  [
    'ConfigMapGenerator',
    (config, { loader }) => {
      const args = withMetadata(pluginConfig(CONFIG_MAP_ARGS, config), config);
      return () => [generateConfigMap(loader, args, mergeOptions(args.options, undefined))];
    },
  ],
  [
    'SecretGenerator',
    (config, { loader }) => {
      const args = pluginConfig(SECRET_ARGS, config);
      const named = { ...args, ...withMetadata(args, config) };
      return () => [generateSecret(loader, named, mergeOptions(args.options, undefined))];
    },
  ],
  ['HelmChartInflationGenerator', (config, context) => configureInflation(argsOfPlugin(config), context)],
  ['IAMPolicyGenerator', (config) => configureIamPolicy(config)],
]);

/** A generator is called what its own metadata say, unless its configuration says otherwise. */
function withMetadata(args: ConfigMapArgs, config: Resource): ConfigMapArgs {
  const { name, namespace } = pluginMetadata(config);
  // `env` is a field of kustomization files only: here upstream knows it and passes it over.
  return { ...args, name: args.name || name, namespace: args.namespace || namespace, env: located.zero() };
}

const IAM_POLICY = struct('IAMPolicyGeneratorArgs', {
  cloud: required(text),
  kubernetesService: struct('KubernetesService', { name: text, namespace: text }),
  serviceAccount: struct('ServiceAccount', { name: text, projectId: text }),
});

/** A ServiceAccount bound to one of Google's (`kubernetes-sigs/kustomize:api/filters/iampolicygenerator`). */
function configureIamPolicy(config: Resource): () => Resource[] {
  const { cloud, kubernetesService, serviceAccount } = pluginConfig(IAM_POLICY, config);
  return () => {
    if (cloud !== 'gke') refuse(config, `cloud provider ${cloud} not supported yet`);
    const { name, namespace } = kubernetesService;
    const account = `${serviceAccount.name}@${serviceAccount.projectId}.iam.gserviceaccount.com`;
    const annotations = map([{ key: scalar('iam.gke.io/gcp-service-account'), value: scalar(account) }]);
    const metadata = map([
      { key: scalar('annotations'), value: annotations },
      { key: scalar('name'), value: scalar(name) },
    ]);
    if (namespace !== '') metadata.entries.push({ key: scalar('namespace'), value: scalar(namespace) });
    const node = map([
      { key: scalar('apiVersion'), value: scalar('v1') },
      { key: scalar('kind'), value: scalar('ServiceAccount') },
      { key: scalar('metadata'), value: metadata },
    ]);
    return [newResource(node, { ...config.origin, generator: 'IAMPolicyGenerator' })];
  };
}
