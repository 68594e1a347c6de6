/** What may come next in the name of a Kustomization: a name that begins with another one is not that one. */
const NAME = /^(?:[\w-]|\.\w)/;

/** A sentence about Kustomization `id` as a sentence about the objects of many: `Its Kustomization no longer contains it.` */
export function impersonal(sentence: string, id: string): string {
  const [start = '', ...rest] = sentence.split(`Kustomization ${id}`);
  return rest.reduce((text, part) => {
    if (NAME.test(part)) return `${text}Kustomization ${id}${part}`;
    return `${text}${text === '' || text.endsWith('. ') ? 'Its' : 'its'} Kustomization${part}`;
  }, start);
}
