import { isObject, type JsonValue, stringAt, valueAt } from '../../kube/json.ts';
import { groupOf, type KubeObject } from '../../kube/object.ts';

/** An object that a controller makes in the cluster, and what can be told of it beforehand. */
export interface Produced {
  kind: 'ConfigMap' | 'Secret';
  namespace: string;
  name: string;
  /** The keys that are known to be in it. */
  keys: readonly string[];
  /** There may be others. */
  open: boolean;
}

type Producer = (object: KubeObject) => Omit<Produced, 'kind' | 'namespace'>[];

/** Custom resources that make Secrets, by `Kind.group`. */
const PRODUCERS: Readonly<Record<string, Producer>> = {
  'ExternalSecret.external-secrets.io': (object) => [
    externalSecret(object, ['spec'], stringAt(object.value, 'spec', 'target', 'name') ?? object.name),
  ],
  'SealedSecret.bitnami.com': (object) => [
    { name: object.name, keys: keysAt(object.value, ['spec', 'encryptedData']), open: false },
  ],
  'SopsSecret.isindir.github.com': (object) =>
    listAt(object.value, ['spec', 'secretTemplates']).map((template) => ({
      name: stringAt(template, 'name') ?? '',
      keys: [...keysAt(template, ['data']), ...keysAt(template, ['stringData'])],
      open: false,
    })),
  'SecretProviderClass.secrets-store.csi.x-k8s.io': (object) =>
    listAt(object.value, ['spec', 'secretObjects']).map((secret) => ({
      name: stringAt(secret, 'secretName') ?? '',
      keys: listAt(secret, ['data']).flatMap((entry) => stringAt(entry, 'key') ?? []),
      open: false,
    })),
  'Terraform.infra.contrib.fluxcd.io': named('spec', 'writeOutputsToSecret', 'name'),
  'Certificate.cert-manager.io': named('spec', 'secretName'),
  'OnePasswordItem.onepassword.com': named('metadata', 'name'),
  'VaultStaticSecret.secrets.hashicorp.com': named('spec', 'destination', 'name'),
  'VaultDynamicSecret.secrets.hashicorp.com': named('spec', 'destination', 'name'),
  'InfisicalSecret.secrets.infisical.com': named('spec', 'managedSecretReference', 'secretName'),
  'DopplerSecret.secrets.doppler.com': named('spec', 'managedSecret', 'name'),
  'BitwardenSecret.k8s.bitwarden.com': named('spec', 'secretName'),
  'AzureKeyVaultSecret.spv.no': named('spec', 'output', 'secret', 'name'),
};

/** What controllers will make of an object in its own namespace: Secrets and ConfigMaps that no file declares. */
export function producedBy(object: KubeObject): Produced[] {
  const { namespace } = object;
  const produce = PRODUCERS[`${object.kind}.${groupOf(object.apiVersion)}`];
  const secrets = (produce?.(object) ?? []).map((made): Produced => ({ kind: 'Secret', namespace, ...made }));
  return [...secrets, ...exports(object)].filter(({ name }) => name !== '');
}

/** A Secret of which only the name is to be found, at this path. */
function named(...path: string[]): Producer {
  return (object) => [{ name: stringAt(object.value, ...path) ?? '', keys: [], open: true }];
}

function externalSecret(
  object: KubeObject,
  spec: string[],
  name: string,
): Omit<Produced, 'kind' | 'namespace'> {
  const target = valueAt(object.value, [...spec, 'target', 'template']);
  const keys = listAt(object.value, [...spec, 'data']).flatMap((entry) => stringAt(entry, 'secretKey') ?? []);
  const open =
    listAt(object.value, [...spec, 'dataFrom']).length > 0 || listAt(target, ['templateFrom']).length > 0;
  return { name, keys: [...keys, ...keysAt(target, ['data'])], open };
}

/** What Azure Service Operator writes out (`spec.operatorSpec`), and the connection Secrets of Crossplane. */
function exports(object: KubeObject): Produced[] {
  const { namespace } = object;
  const produced: Produced[] = [];
  for (const [field, kind] of [
    ['configMaps', 'ConfigMap'],
    ['secrets', 'Secret'],
  ] as const) {
    const entries = valueAt(object.value, ['spec', 'operatorSpec', field]);
    for (const entry of isObject(entries) ? Object.values(entries) : []) {
      const key = stringAt(entry, 'key');
      produced.push({
        kind,
        namespace,
        name: stringAt(entry, 'name') ?? '',
        keys: key === undefined ? [] : [key],
        open: true,
      });
    }
  }
  const connection = valueAt(object.value, ['spec', 'writeConnectionSecretToRef']);
  produced.push({
    kind: 'Secret',
    namespace: stringAt(connection, 'namespace') ?? namespace,
    name: stringAt(connection, 'name') ?? '',
    keys: [],
    open: true,
  });
  return produced;
}

function keysAt(value: JsonValue | undefined, path: string[]): string[] {
  const found = valueAt(value, path);
  return isObject(found) ? Object.keys(found) : [];
}

function listAt(value: JsonValue | undefined, path: string[]): JsonValue[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}
