import { isObject, type JsonValue, stringAt } from '../../kube/json.ts';
import { type KubeObject, kubeObject, metadataValue, subject } from '../../kube/object.ts';
import { remove } from '../../kube/yaml/node.ts';
import { KUSTOMIZE_GROUP } from '../api.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../state.ts';

/** What becomes of an object that SOPS has encrypted. */
export type Decrypted = { object: KubeObject; note?: Problem } | { problem: Problem };

/**
 * An object as it is after decryption: without its `sops` field, its values still those of the file, because the keys
 * are in the cluster. Without `spec.decryption`, a Secret with encrypted `data` fails the apply; one with
 * `stringData` only slips through, because Flux checks after it has read the object as a plain Secret
 * (`fluxcd/kustomize-controller:internal/controller/kustomization_controller.go`, apply).
 */
export function decryptObject(object: KubeObject, decryption: boolean): Decrypted {
  const optedOut =
    metadataValue(object, 'annotations', `${KUSTOMIZE_GROUP}/decrypt`)?.toLowerCase() === 'disabled';
  const encrypted = stringAt(object.value, 'sops', 'mac') !== undefined;
  if (optedOut) return { object };
  if (!encrypted) {
    if (!decryption || !holdsEncryptedValue(object)) return { object };
    // What generators read is decrypted before the build, so a hash in the name is one of values that are not here.
    const message = `${subject(object)} holds a value that is encrypted with SOPS: neither the value nor a hash of it in the name is known`;
    return { object, note: problemAt(object, message) };
  }
  if (decryption) {
    return {
      object: withoutSops(object),
      note: problemAt(object, `${subject(object)} is encrypted with SOPS: its values are not known`),
    };
  }
  if (object.kind !== 'Secret' || object.apiVersion !== 'v1') return { object };
  if (!isPlainSecret(object)) {
    const message = `${subject(object)} is SOPS encrypted, and spec.decryption is not set: Flux refuses to apply it`;
    return { problem: { ...problemAt(object, message), cause: 'encrypted' } };
  }
  const message = `${subject(object)} is SOPS encrypted, and spec.decryption is not set: Flux applies its ciphertext as if it were the values`;
  return { object: withoutSops(object), note: { ...problemAt(object, message), cause: 'encrypted' } };
}

/** How Flux tells files that SOPS has encrypted, of each format (`internal/decryptor/decryptor.go`). */
const MARKERS = /"mac": "ENC\[|sops_mac=ENC\[|^\[sops\]|\bmac: ENC\[/m;

function holdsEncryptedValue({ kind, value }: KubeObject): boolean {
  if (kind !== 'Secret') return false;
  return textsOf(value.data).some(
    (text) => isBase64(text) && MARKERS.test(Buffer.from(text ?? '', 'base64').toString('latin1')),
  );
}

function withoutSops(object: KubeObject): KubeObject {
  const { sops: _, ...value } = object.value;
  const node = { ...object.node, entries: [...object.node.entries] };
  remove(node, 'sops');
  return kubeObject(Object.assign(Object.create(null), value), node, object.origin);
}

/** True when Go could read the object as a Secret. */
function isPlainSecret({ value }: KubeObject): boolean {
  return textsOf(value.data).every(isBase64) && textsOf(value.stringData).every((text) => text !== undefined);
}

function textsOf(value: JsonValue | undefined): (string | undefined)[] {
  if (!isObject(value)) return [];
  return Object.values(value).map((text) => (typeof text === 'string' ? text : undefined));
}

function isBase64(text: string | undefined): boolean {
  const digits = text?.replaceAll(/[\r\n]/g, '');
  return digits !== undefined && digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits);
}
