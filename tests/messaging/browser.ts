import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";

const derive = (secret: Buffer, { salt, info, length }: { salt: Buffer; info: Buffer; length: number }): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/** A browser as far as push goes: its keys, and the reading of what was encrypted for it (RFC 8291, aes128gcm of RFC 8188). */
export class Browser {
  readonly endpoint: string;
  readonly #pair = createECDH("prime256v1");
  readonly #auth = randomBytes(16);

  constructor(endpoint: string) {
    this.endpoint = endpoint;
    this.#pair.generateKeys();
  }

  /** What it tells us when it asks to be told. */
  get asking() {
    return { endpoint: this.endpoint, p256dh: this.#pair.getPublicKey("base64url"), auth: this.#auth.toString("base64url") };
  }

  read(body: Buffer): Record<string, string> {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const theirs = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const about = Buffer.concat([Buffer.from("WebPush: info\0"), this.#pair.getPublicKey(), theirs]);
    const material = derive(this.#pair.computeSecret(theirs), { salt: this.#auth, info: about, length: 32 });
    const key = derive(material, { salt, info: Buffer.from("Content-Encoding: aes128gcm\0"), length: 16 });
    const nonce = derive(material, { salt, info: Buffer.from("Content-Encoding: nonce\0"), length: 12 });
    const decipher = createDecipheriv("aes-128-gcm", key, nonce);
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString("utf8")) as Record<string, string>;
  }
}
