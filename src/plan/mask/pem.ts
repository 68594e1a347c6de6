import { createHash } from 'node:crypto';

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/;
/** `-----BEGIN ` in base64, and what follows it. */
const ENCODED_PEM = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,80}/g;
/** Text that is base64 from end to end: a key may stand anywhere in it. */
const ALL_BASE64 = /^[A-Za-z0-9+/=\s]{100,}$/;

const BLOCK = /(-----BEGIN ([A-Z0-9 ]{1,40})-----)([A-Za-z0-9+/=\s]{64,})(-----END \2-----)/g;

/** True for text that holds a private key, as it is or in base64. */
export function hasPrivateKey(text: string): boolean {
  if (PRIVATE_KEY.test(text)) return true;
  const encoded = text.match(ENCODED_PEM) ?? [];
  if (encoded.some((pem) => PRIVATE_KEY.test(Buffer.from(pem, 'base64').toString('latin1')))) return true;
  return ALL_BASE64.test(text) && PRIVATE_KEY.test(Buffer.from(text, 'base64').toString('latin1'));
}

/** The same text with a digest in place of what nobody reads: the bodies of certificates and of public keys. */
export function shortenPem(text: string): string {
  if (!text.includes('-----BEGIN ')) return text;
  return text.replace(BLOCK, (_, begin: string, _label, body: string, end: string) => {
    const digest = createHash('sha256').update(body.replace(/\s+/g, '')).digest('hex').slice(0, 16);
    return `${begin} (sha256 ${digest}) ${end}`;
  });
}
