import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env.ts";
import { PrismaClient } from "./client/client.ts";

const global_ = globalThis as { keptPrisma?: PrismaClient };

/** Reads and plain forms. Money, stock and whatever tells an event run on `transaction` (TRUST R34). Made lazily: a build needs no database. */
export function db(): PrismaClient {
  global_.keptPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 12, options: "-c timezone=UTC", statement_timeout: 5_000 }),
  });
  return global_.keptPrisma;
}
