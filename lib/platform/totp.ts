import { Secret, TOTP } from "otpauth";
import { store } from "../../store.config.ts";

/** One-time codes of six digits, a new one every 30 seconds of real time (RFC 6238). */
const PERIOD_SECONDS = 30;

const totp = (secret: string, account = "") =>
  new TOTP({ issuer: store.name, label: account, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS, digits: 6 });

/** A new secret of 160 bits, in base 32 as authenticator apps take it. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app scans. */
export const totpAddress = (secret: string, account: string): string => totp(secret, account).toString();

export const codeAt = (secret: string, now: Date): string => totp(secret).generate({ timestamp: now.getTime() });

/**
 * The time step the code belongs to, or null when it is none of the last, this or the next one. Whoever accepts it stores
 * the step and refuses it and older ones from then on: a code works once (TRUST R45).
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}
