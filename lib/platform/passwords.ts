import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/**
 * Memory-hard (TRUST R45): 32 MB and three passes. The parameters stand in each hash, so that they may rise later. Tests
 * sign in hundreds of times, and their passwords guard nothing.
 */
export const costIn = (mode: string | undefined) => ({ N: mode === "test" ? 2 ** 10 : 2 ** 15, r: 8, p: 3 });
const COST = costIn(process.env.NODE_ENV);
const KEY_BYTES = 32;

/** Hashing is slow on purpose: a few at a time, and a short queue rather than a server that has no memory left. */
const AT_ONCE = 2;
const MAX_WAITING = 100;
let working = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) throw new Error("Too many passwords are being checked at once");
    await new Promise<void>((go) => waiting.push(go));
  } else working++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

type Cost = { readonly N: number; readonly r: number; readonly p: number };

const derive = (password: string, salt: Buffer, cost: Cost): Promise<Buffer> =>
  inTurn(
    () =>
      new Promise((done, fail) =>
        scrypt(password.normalize("NFKC"), salt, KEY_BYTES, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) =>
          error ? fail(error) : done(key),
        ),
      ),
  );

/** "scrypt$N$r$p$salt$key" */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

const HASH = /^scrypt\$\d+\$\d+\$\d+\$[\w-]+\$[\w-]+$/;
const NOBODYS = `scrypt$${COST.N}$${COST.r}$${COST.p}$AAAAAAAAAAAAAAAAAAAAAA$`;

/** Without a hash (nobody of that name, no password yet, or none that can be read) it takes just as long and answers no. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", key = ""] = (hash && HASH.test(hash) ? hash : NOBODYS).split("$");
  const wanted = Buffer.from(key, "base64url");
  const given = await derive(password, Buffer.from(salt, "base64url"), { N: Number(N), r: Number(r), p: Number(p) });
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

/** Made with weaker parameters than today's: to be made again at the next sign-in. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(`scrypt$${COST.N}$${COST.r}$${COST.p}$`);
