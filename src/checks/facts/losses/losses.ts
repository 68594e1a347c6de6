import { type ClusterScopedKinds, clusterScopedKinds, namespaceOf } from '../../../compare/object-id.ts';
import type { Owned } from '../../../compare/ownership.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../../../flux/state.ts';
import { isObject, stringAt, valueAt } from '../../../kube/json.ts';
import type { KubeObject } from '../../../kube/object.ts';
import { ClusterIndex, type Held } from '../../cluster-index.ts';
import { counted, someOf, tally } from '../../words/listing.ts';
import { isInstalled, isPrecious, kindOf } from './precious-kinds.ts';

/** What goes, or stays, when an object is deleted: the rest of a sentence. */
export interface Loss {
  text: string;
  /** False when the data outlives the object. */
  data: boolean;
}

/** Says what the deletion of an object of the base means for data. Each part is made when it is first asked for. */
export class Losses {
  readonly #state: ClusterState;
  readonly #index: ClusterIndex;
  readonly #gone: ReadonlySet<KubeObject>;
  #clusterScoped: ClusterScopedKinds | undefined;
  #byNamespace: ReadonlyMap<string, Held[]> | undefined;
  #byKind: ReadonlyMap<string, Held[]> | undefined;

  /** `gone` are the objects of `state` that leave the repository. */
  constructor(state: ClusterState, gone: Iterable<KubeObject>) {
    this.#state = state;
    this.#index = new ClusterIndex(state);
    this.#gone = new Set(gone);
  }

  /** Undefined when nothing but the object itself goes. */
  of({ object, owner }: Owned): Loss | undefined {
    const kustomization = owner.base!;
    switch (kindOf(object)) {
      case 'Namespace.':
        return this.#everything(kustomization, object.name);
      case 'CustomResourceDefinition.apiextensions.k8s.io':
        return this.#customResources(kustomization, object);
      case 'PersistentVolumeClaim.':
        return kustomization.spec.kubeConfig ? UNKNOWN_VOLUME : this.#volume(object);
      case 'PersistentVolume.':
        return ofPersistentVolume(object);
      case 'StatefulSet.apps':
        return ofStatefulSet(object);
      case 'Cluster.postgresql.cnpg.io':
        return DATABASE;
      default:
        return isInstalled(object) ? UNINSTALLED : undefined;
    }
  }

  /** The namespace that an object is in, and its cluster; '' for one without a namespace. */
  namespaceKey({ object, owner }: Owned): string {
    const namespace = this.#namespace(object);
    return namespace === '' ? '' : keyOf(owner.base!, namespace);
  }

  /** The key that the objects in a Namespace have. */
  insideKey({ object, owner }: Owned): string {
    return keyOf(owner.base!, object.name);
  }

  #namespace(object: KubeObject): string {
    this.#clusterScoped ??= clusterScopedKinds(this.#state);
    return namespaceOf(object, this.#clusterScoped);
  }

  #everything(owner: KustomizationState, name: string): Loss {
    this.#byNamespace ??= this.#indexBy((object) => this.#namespace(object));
    const inside = this.#byNamespace.get(keyOf(owner, name)) ?? [];
    const precious = inside.filter(({ object }) => isPrecious(object)).map(({ object }) => object.kind);
    const among = precious.length === 0 ? '' : `, ${tally(precious)} among them`;
    return {
      text: `and everything in it: ${this.#holdings(inside)}${among}, and what else the cluster has there`,
      data: true,
    };
  }

  #customResources(owner: KustomizationState, { value }: KubeObject): Loss {
    this.#byKind ??= this.#indexBy(kindOf);
    const kind = stringAt(value, 'spec', 'names', 'kind') ?? '';
    const objects = this.#byKind.get(keyOf(owner, `${kind}.${stringAt(value, 'spec', 'group')}`)) ?? [];
    return {
      text: `and every ${kind} of the cluster with it: ${this.#holdings(objects)}, and what others made`,
      data: true,
    };
  }

  #indexBy(nameOf: (object: KubeObject) => string): Map<string, Held[]> {
    const index = new Map<string, Held[]>();
    for (const kustomization of this.#state.kustomizations) {
      for (const object of kustomization.objects) {
        const key = keyOf(kustomization, nameOf(object));
        const known = index.get(key);
        if (known === undefined) index.set(key, [{ kustomization, object }]);
        else known.push({ kustomization, object });
      }
    }
    return index;
  }

  /** `3 objects of flux-system/apps, of which 1 stays in the repository`. */
  #holdings(held: readonly Held[]): string {
    const names = new Set(held.map(({ kustomization }) => kustomizationId(kustomization)));
    const staying = held.filter(({ object }) => !this.#gone.has(object)).length;
    const of = names.size === 0 ? '' : ` of ${someOf([...names])}`;
    const which = staying === held.length ? 'which' : `of which ${staying}`;
    const stay = staying === 0 ? '' : `, ${which} ${staying === 1 ? 'stays' : 'stay'} in the repository`;
    return `${counted(held.length, 'object')}${of}${stay}`;
  }

  #volume({ value }: KubeObject): Loss {
    const volume = stringAt(value, 'spec', 'volumeName') ?? '';
    const [persistent] = this.#index.find('', 'PersistentVolume', '', volume);
    if (persistent !== undefined) {
      const policy = stringAt(persistent.object.value, 'spec', 'persistentVolumeReclaimPolicy') ?? 'Retain';
      return reclaimed(policy, `PersistentVolume ${volume} says persistentVolumeReclaimPolicy`);
    }
    const name = stringAt(value, 'spec', 'storageClassName') ?? '';
    const [storage] = this.#index.find('storage.k8s.io', 'StorageClass', '', name);
    if (storage === undefined) return UNKNOWN_VOLUME;
    const policy = stringAt(storage.object.value, 'reclaimPolicy') ?? 'Delete';
    return reclaimed(policy, `StorageClass ${name} says reclaimPolicy`);
  }
}

const UNKNOWN_VOLUME: Loss = {
  text: 'and its data with it, unless the reclaim policy of its volume is Retain',
  data: true,
};

/** CloudNativePG makes the claims belong to their cluster, and Kubernetes collects them with it. */
const DATABASE: Loss = {
  text: 'and the PersistentVolumeClaims of its database with it, and their data, unless the reclaim policy of the volumes is Retain',
  data: true,
};

const UNINSTALLED: Loss = {
  text: 'and helm-controller uninstalls its release: what the chart made goes with it',
  data: false,
};

/** What is in another cluster has nothing to do with what has the same name in this one. */
function keyOf(owner: KustomizationState, name: string): string {
  return JSON.stringify([owner.spec.kubeConfig ? kustomizationId(owner) : '', name]);
}

function reclaimed(policy: string, source: string): Loss {
  if (policy === 'Retain') return { text: `and its volume stays, because ${source}: Retain`, data: false };
  return { text: `and its data with it: ${source}: ${policy}`, data: true };
}

/** Only a CSI driver deletes what is behind a volume whose own object is deleted. */
function ofPersistentVolume({ value }: KubeObject): Loss | undefined {
  const policy = stringAt(value, 'spec', 'persistentVolumeReclaimPolicy');
  if (policy !== 'Delete' || valueAt(value, ['spec', 'csi']) === undefined) return undefined;
  return { text: 'and its data with it: it says persistentVolumeReclaimPolicy: Delete', data: true };
}

/** The claims of a StatefulSet outlive it unless it says otherwise (`kubernetes/kubernetes:pkg/controller/statefulset`). */
function ofStatefulSet({ value }: KubeObject): Loss | undefined {
  const templates = valueAt(value, ['spec', 'volumeClaimTemplates']);
  if (!Array.isArray(templates) || templates.length === 0) return undefined;
  const names = templates.map(
    (template) => (isObject(template) && stringAt(template, 'metadata', 'name')) || '?',
  );
  const claims = `the PersistentVolumeClaims of its pods (${someOf(names)})`;
  const policy = stringAt(value, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted');
  if (policy === 'Delete') {
    return {
      text: `and ${claims} with it: persistentVolumeClaimRetentionPolicy.whenDeleted is Delete`,
      data: true,
    };
  }
  return { text: `and ${claims} stay`, data: false };
}
