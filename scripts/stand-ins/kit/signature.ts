import { createHmac } from "node:crypto";

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
