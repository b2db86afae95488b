import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.ts";

const keyFor = (purpose: string): Buffer => Buffer.from(hkdfSync("sha256", env().APP_SECRET, "kept", purpose, 32));

/** What the database keeps of a token: its copy alone opens nothing. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** A 256-bit token that can be made again from its row's id, so that later mails carry the same link. */
export const derivedToken = (purpose: string, id: string): string => createHmac("sha256", keyFor(purpose)).update(id).digest("base64url");

export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest()];
  return timingSafeEqual(left, right);
};

/** AES-256-GCM, for the few secrets that must be read again (TOTP). */
export function seal(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("seal"), iv);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

export function unseal(sealed: string): string {
  const raw = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor("seal"), raw.subarray(0, 12));
  decipher.setAuthTag(raw.subarray(12, 28));
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString("utf8");
}

/** `t=<seconds>,v1=<hex>` over "t.body", as webhooks between us and the carrier are signed. */
export const signBody = (body: string, secret: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;

/** Any of several secrets may have signed; older or newer than `toleranceSeconds` is a replay. */
export function isSigned(
  body: string,
  header: string,
  { secrets, nowSeconds, toleranceSeconds = 300 }: { secrets: readonly string[]; nowSeconds: number; toleranceSeconds?: number },
): boolean {
  const seconds = Number(/(?:^|,)t=(\d+)/.exec(header)?.[1]);
  if (!Number.isFinite(seconds) || Math.abs(nowSeconds - seconds) > toleranceSeconds) return false;
  const given = [...header.matchAll(/v1=([0-9a-f]{64})/g)].map((match) => match[1] ?? "");
  return secrets.some((secret) => given.some((each) => sameText(each, signBody(body, secret, seconds).split("v1=")[1] ?? "")));
}
