import { createHmac } from "node:crypto";

const hex = (secret: string, text: string): string =>
  `hmac-sha256-hex=${createHmac("sha256", secret.normalize("NFKD")).update(text).digest("hex")}`;

/** RFC 2822, as EasyPost writes its times of sending: "Tue, 19 Aug 2025 20:37:09 -0000". */
export const rfc2822 = (at: Date): string => at.toUTCString().replace("GMT", "-0000");

/** Both signatures EasyPost sends: the older over the body, the newer over time, method, path and body. */
export function signedHeaders(body: string, { secret, path, at }: { secret: string; path: string; at: Date }): Record<string, string> {
  const time = rfc2822(at);
  return {
    "X-Hmac-Signature": hex(secret, body),
    "X-Hmac-Signature-V2": hex(secret, `${time}POST${path}${body}`),
    "X-Timestamp": time,
    "X-Path": path,
  };
}
