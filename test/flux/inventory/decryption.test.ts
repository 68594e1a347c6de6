import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decryptObject } from '../../../src/flux/inventory/decryption.ts';
import { configMap, find, kustomization, objectOf, reconcile, sync } from '../support.ts';

const DOTENV = 'TOKEN=ENC[AES256_GCM,data:x,type:str]\nsops_mac=ENC[AES256_GCM,data:y,type:str]\n';

test('a hash of values that are encrypted with SOPS is not known', () => {
  const state = reconcile({
    'clusters/one/flux-system/gotk-sync.yaml': sync('clusters/one'),
    'clusters/one/app.yaml': kustomization('app', 'app', 'decryption: {provider: sops}\n'),
    'app/kustomization.yaml': 'secretGenerator: [{name: token, namespace: shop, files: [token.env]}]\n',
    'app/token.env': DOTENV,
  });
  const { notes, status } = find(state, 'app');
  assert.equal(status, 'rendered');
  assert.match(
    notes.map(({ message }) => message).join(),
    /neither the value nor a hash of it in the name is known/,
  );
});

for (const [format, text] of [
  ['dotenv', DOTENV],
  ['JSON', '{"k": "ENC[AES256_GCM,data:x]", "sops": {"mac": "ENC[AES256_GCM,data:y]"}}'],
  ['YAML', 'k: ENC[AES256_GCM,data:x]\nsops:\n    mac: ENC[AES256_GCM,data:y]\n'],
  ['INI', '[main]\nk = ENC[x]\n\n[sops]\nmac = ENC[y]\n'],
] as const) {
  const secret = (kind: string): string =>
    configMap('a', `k: ${Buffer.from(text).toString('base64')}`).replace('ConfigMap', kind);
  test(`${format} that is encrypted, in a value of a Secret`, () => {
    const noted = (kind: string, decryption: boolean): boolean => {
      const decrypted = decryptObject(objectOf(secret(kind)), decryption);
      return 'note' in decrypted;
    };
    assert.deepEqual(
      [noted('Secret', true), noted('Secret', false), noted('ConfigMap', true)],
      [true, false, false],
    );
  });
}
