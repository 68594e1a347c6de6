import { groupOf, type KubeObject } from '../kube/object.ts';
import { SOURCE_EXTENSIONS_GROUP, SOURCE_GROUP } from './api.ts';
import { contentKey } from './content-key.ts';
import type { RenderedObject } from './rendered.ts';
import type { SourceObjects } from './source/resolve-source.ts';
import { type Produced, producedBy } from './variables/secret-producers.ts';

/** What makes a Secret or ConfigMap that no file declares. */
export interface Producer {
  object: RenderedObject;
  produced: Produced;
}

/** The objects of an environment that its Flux Kustomizations read: sources, and what variables come from. */
export class Knowledge implements SourceObjects {
  readonly #objects = new Map<string, RenderedObject>();
  readonly #producers = new Map<string, Producer>();
  readonly #generators: RenderedObject[] = [];

  /** Takes an object in; of two with one name the first counts. */
  add(object: RenderedObject): void {
    const group = groupOf(object.apiVersion);
    const { kind, namespace, name } = object;
    const isVariableSource = group === '' && (kind === 'ConfigMap' || kind === 'Secret');
    if (isVariableSource || group === SOURCE_GROUP) {
      const key = keyOf(kind, namespace, name);
      if (!this.#objects.has(key)) this.#objects.set(key, object);
    }
    if (group === SOURCE_EXTENSIONS_GROUP && kind === 'ArtifactGenerator') this.#generators.push(object);
    for (const produced of producedBy(object)) {
      const key = keyOf(produced.kind, produced.namespace, produced.name);
      if (!this.#producers.has(key)) this.#producers.set(key, { object, produced });
    }
  }

  find(kind: string, namespace: string, name: string): RenderedObject | undefined {
    return this.#objects.get(keyOf(kind, namespace, name));
  }

  generators(): KubeObject[] {
    return this.#generators;
  }

  /** True when the object is there, or something that makes it. */
  has(kind: string, namespace: string, name: string): boolean {
    return (
      this.find(kind, namespace, name) !== undefined || this.producer(kind, namespace, name) !== undefined
    );
  }

  /** What will make the ConfigMap or Secret, or undefined. */
  producer(kind: string, namespace: string, name: string): Producer | undefined {
    return this.#producers.get(keyOf(kind, namespace, name));
  }

  /** True when both hold the same objects with the same content, in the same order. */
  equals(other: Knowledge): boolean {
    const mine = this.#all();
    const theirs = other.#all();
    return (
      mine.length === theirs.length &&
      mine.every((object, i) => object === theirs[i] || alike(object, theirs[i]))
    );
  }

  #all(): RenderedObject[] {
    const producers = [...this.#producers.values()].map(({ object }) => object);
    return [...this.#objects.values(), ...this.#generators, ...producers];
  }
}

function alike(a: RenderedObject, b: RenderedObject | undefined): boolean {
  return contentKey([a.value, a.shadow]) === contentKey([b?.value, b?.shadow]);
}

function keyOf(kind: string, namespace: string, name: string): string {
  return `${kind}\0${namespace}\0${name}`;
}
