import { type ClusterState, kustomizationId } from '../../flux/state.ts';
import { covers, specsOf } from './secret-places.ts';

/** What YAML reads as something else than a text, and the namespace that every cluster has. */
const EVERYWHERE = ['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'none', 'default'];

/**
 * The words that a plan of these states shows anyway: names, namespaces and kinds of objects, environments, folders and
 * variables, each whole and by its parts. A secret that reads the same is no secret to whoever reads the plan, and what is
 * masked for it would only tell that it is one. Names that were made of a secret are not among them.
 */
export function publicWords(states: readonly ClusterState[]): Set<string> {
  const words = new Set<string>();
  const add = (text: string | undefined): void => {
    if (text === undefined) return;
    words.add(text);
    for (const part of text.split(/[^\p{L}\p{N}]+/u)) words.add(part);
  };
  for (const word of EVERYWHERE) for (const form of casesOf(word)) words.add(form);
  for (const state of states) {
    const { environment, kustomizations } = state;
    add(environment.name);
    add(environment.path);
    const specs = specsOf(state);
    for (const { objects } of kustomizations) {
      for (const object of objects) {
        if (!covers(object, 'metadata', 'name')) add(object.name);
        if (!covers(object, 'metadata', 'namespace')) add(object.namespace);
        if (!covers(object, 'kind')) add(object.kind);
      }
    }
    for (const { namespace, name, path, definitions, spec } of kustomizations) {
      const object = specs.get(kustomizationId({ namespace, name }));
      if (!covers(object, 'metadata', 'name')) add(name);
      if (!covers(object, 'metadata', 'namespace')) add(namespace);
      if (!covers(object, 'spec', 'path')) add(path);
      const { sourceRef } = spec;
      if (!covers(object, 'spec', 'sourceRef', 'name')) add(sourceRef.name);
      const open = !covers(object, 'spec', 'postBuild', 'substitute');
      for (const variable of definitions) if (open || variable.from !== 'substitute') add(variable.name);
    }
  }
  return words;
}

function casesOf(word: string): string[] {
  return [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
}
