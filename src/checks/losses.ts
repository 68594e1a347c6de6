import { clusterScopedKinds, namespaceOf } from '../compare/object-id.ts';
import type { Owned } from '../compare/ownership.ts';
import { type ClusterState, type KustomizationState, kustomizationId } from '../flux/state.ts';
import { isObject, stringAt, valueAt } from '../kube/json.ts';
import { groupOf, type KubeObject } from '../kube/object.ts';
import { ClusterIndex } from './cluster-index.ts';
import { counted, someOf, tally } from './listing.ts';
import { isInstalled, isPrecious, kindOf } from './precious-kinds.ts';

/** What goes, or stays, when an object is deleted: the rest of a sentence. */
export interface Loss {
  text: string;
  /** False when the data outlives the object. */
  data: boolean;
}

/** Says what the deletion of an object of the base means for data. */
export class Losses {
  readonly #state: ClusterState;
  readonly #index: ClusterIndex;
  readonly #clusterScoped: ReturnType<typeof clusterScopedKinds>;

  constructor(state: ClusterState) {
    this.#state = state;
    this.#index = new ClusterIndex(state);
    this.#clusterScoped = clusterScopedKinds(state);
  }

  /** Undefined when nothing but the object itself goes. */
  of({ object, owner }: Owned): Loss | undefined {
    switch (kindOf(object)) {
      case 'Namespace.':
        return this.#everything(owner.base!, object.name);
      case 'CustomResourceDefinition.apiextensions.k8s.io':
        return this.#customResources(owner.base!, object);
      case 'PersistentVolumeClaim.':
        return this.#volume(object);
      case 'PersistentVolume.':
        return ofPersistentVolume(object);
      case 'StatefulSet.apps':
        return ofStatefulSet(object);
      default:
        return isInstalled(object)
          ? {
              text: 'and helm-controller uninstalls its release: what the chart made goes with it',
              data: false,
            }
          : undefined;
    }
  }

  /** The namespace that an object is in, '' for none. */
  namespace(object: KubeObject): string {
    return namespaceOf(object, this.#clusterScoped);
  }

  #everything(owner: KustomizationState, name: string): Loss {
    const inside = this.#held(owner, (object) => this.namespace(object) === name);
    const precious = inside.objects.filter(isPrecious).map(({ kind }) => kind);
    const among = precious.length === 0 ? '' : `, ${tally(precious)} among them`;
    return {
      text: `and everything in it: ${inside.text}${among}, and what else the cluster has there`,
      data: true,
    };
  }

  #customResources(owner: KustomizationState, { value }: KubeObject): Loss {
    const kind = stringAt(value, 'spec', 'names', 'kind') ?? '';
    const group = stringAt(value, 'spec', 'group') ?? '';
    const { text } = this.#held(
      owner,
      (object) => object.kind === kind && groupOf(object.apiVersion) === group,
    );
    return { text: `and every ${kind} of the cluster with it: ${text}, and what others made`, data: true };
  }

  /** The objects of the owner's cluster that match, and who holds them. */
  #held(owner: KustomizationState, matches: (object: KubeObject) => boolean) {
    const holders = owner.spec.kubeConfig
      ? [owner]
      : this.#state.kustomizations.filter(({ spec }) => !spec.kubeConfig);
    const objects: KubeObject[] = [];
    const names: string[] = [];
    for (const holder of holders) {
      const found = holder.objects.filter(matches);
      objects.push(...found);
      if (found.length > 0) names.push(kustomizationId(holder));
    }
    const of = names.length === 0 ? '' : ` of ${someOf(names)}`;
    return { objects, text: `${counted(objects.length, 'object')}${of}` };
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
    if (storage === undefined) {
      return { text: 'and its data with it, unless the reclaim policy of its volume is Retain', data: true };
    }
    const policy = stringAt(storage.object.value, 'reclaimPolicy') ?? 'Delete';
    return reclaimed(policy, `StorageClass ${name} says reclaimPolicy`);
  }
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
