import { createHmac } from "node:crypto";
import { nowSeconds } from "./time";

/** `t=…,v1=…` over "t.body", once for each secret that is valid now (two during a rotation). */
export function sign(options: { body: string; secrets: readonly string[]; seconds: number }): string {
  const { body, secrets, seconds } = options;
  const parts = secrets.map((secret) => `v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`);
  return [`t=${seconds}`, ...parts].join(",");
}

export const readSecrets = (text: string): string[] =>
  text
    .split(",")
    .map((secret) => secret.trim())
    .filter(Boolean);

/** The header of a letter that is sent now. */
export const signedBy =
  (header: string, secrets: readonly string[]) =>
  (body: string): Record<string, string> => ({ [header]: sign({ body, secrets, seconds: nowSeconds() }) });
