import type { JsonObject } from '../kube/json.ts';
import type { KubeObject } from '../kube/object.ts';
import type { OwnedObject } from './state.ts';

/** An object of an inventory, with what the rest of its environment has to know of it. */
export interface RenderedObject extends OwnedObject {
  /**
   * The same object made with a stand-in for every secret value. Where it differs from `value`, something secret went
   * in. It is `value` itself when nothing secret was used.
   */
  shadow: JsonObject;
  /** Names of variables that stand in the object as expressions, because only the cluster knows their values. */
  unknownNames: readonly string[];
}

/** An object that nothing secret and nothing unknown went into. */
export function asRendered(object: KubeObject): RenderedObject {
  return { ...object, secretPaths: [], shadow: object.value, unknownNames: [] };
}
