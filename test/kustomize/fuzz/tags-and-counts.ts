import fc from 'fast-check';
import { type From, type Part, pick, plain } from './part.ts';
import { fields, maybe, some } from './pools.ts';

const entry = fields({
  name: fc.constantFrom('nginx', 'reg.io/team/app', 'reg.io:5000/app', 'app', '.*app', 'a|b'),
  newName: maybe(fc.constantFrom('other', 'reg.io/other')),
  newTag: maybe(fc.constantFrom('v2', '1.10', '')),
  digest: maybe(fc.constantFrom('sha256:25a0d4b4a4c0eb97'), 2),
  tagSuffix: maybe(fc.constant('-alpine'), 1),
});

/** `images` of a layer. */
export const images: fc.Arbitrary<Part> = some(entry).map((list) => plain({ images: list }));

/** `replicas` of a layer, for objects that have them in most cases. */
export const replicas: fc.Arbitrary<From<Part>> = fc
  .tuple(pick(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']), fc.nat(5))
  .map(([of, count]) => (known) => {
    const object = of(known);
    return plain(object === undefined ? {} : { replicas: [{ name: object.name, count }] });
  });
