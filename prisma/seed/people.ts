import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Role } from "../../lib/kernel/actor.ts";
import { DAY, earlier } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { hashPassword } from "../../lib/platform/passwords.ts";
import { seal, unseal } from "../../lib/platform/secrets.ts";
import { newTotpSecret } from "../../lib/platform/totp.ts";
import { inviteFirst, keepFirstWay } from "../../lib/staff/commands/first.ts";
import { store } from "../../store.config.ts";

type SignIn = { readonly name: string; readonly email: string; readonly password: string; readonly roles: readonly (Role | "customer")[] };

/** For how long they have been with the shop: longer than any of what is told of them. */
const CUSTOMER_DAYS = 90;
const STAFF_DAYS = 400;

/** The demo's people; a real shop gets its owner instead. Nobody who is there is changed. */
export async function seed(): Promise<number> {
  if (!env().DEMO) return seedOwner();
  const people = JSON.parse(await readFile(new URL("sign-ins.json", import.meta.url), "utf8")) as SignIn[];
  const isStaff = (person: SignIn) => !person.roles.includes("customer");
  let added = 0;
  for (const person of people) added += await (isStaff(person) ? addMember(person) : addCustomer(person));
  await writeDemoStaff(people.filter(isStaff));
  return added;
}

async function addCustomer({ name, email, password }: SignIn): Promise<number> {
  const found = await sql.one`SELECT id FROM customer WHERE email = ${email}`;
  if (found) return 0;
  const since = earlier(await shopNow(), CUSTOMER_DAYS * DAY);
  return sql.exec`
    INSERT INTO customer (id, email, name, locale, password_hash, email_verified_at, created_at)
    VALUES (${newId("customer")}, ${email}, ${name}, ${store.defaultLocale}, ${await hashPassword(password)}, ${since}, ${since}) ON CONFLICT (email) DO NOTHING`;
}

async function addMember({ name, email, password, roles }: SignIn, secret = newTotpSecret()): Promise<number> {
  const found = await sql.one`SELECT id FROM staff WHERE email = ${email}`;
  if (found) return 0;
  return sql.exec`
    INSERT INTO staff (id, email, name, password_hash, roles, locale, totp_secret, created_at)
    VALUES (${newId("staff")}, ${email}, ${name}, ${await hashPassword(password)}, ${roles as Role[]}::staff_role[], ${store.defaultLocale}, ${seal(secret)}, ${earlier(await shopNow(), STAFF_DAYS * DAY)})
    ON CONFLICT (email) DO NOTHING`;
}

/** What the inbox page reads to show each one's code of the moment. */
async function writeDemoStaff(people: readonly SignIn[]): Promise<void> {
  const listed = [];
  for (const { name, email, password, roles } of people)
    listed.push({ name, email, password, totpSecret: await readableSecret(email), roles });
  const file = path.join(env().DATA_DIR, "demo-staff.json");
  await mkdir(env().DATA_DIR, { recursive: true });
  await writeFile(file, `${JSON.stringify(listed, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}

/** The secret that is there; a new one where the shop's own secret has changed since it was sealed. */
async function readableSecret(email: string): Promise<string> {
  const row = await sql.one<{ totpSecret: string }>`SELECT totp_secret FROM staff WHERE email = ${email}`;
  try {
    return unseal(row?.totpSecret ?? "");
  } catch {
    const secret = newTotpSecret();
    await sql.exec`UPDATE staff SET totp_secret = ${seal(secret)}, totp_last_step = 0 WHERE email = ${email}`;
    return secret;
  }
}

/** A real shop's owner gets a link instead of a password; `npm start` prints it until it has been used. */
async function seedOwner(): Promise<number> {
  const anybody = await sql.one`SELECT id FROM staff LIMIT 1`;
  if (anybody) return 0;
  const { token } = must(await inviteFirst({ name: store.legal.director, email: store.contact.shopMailbox }));
  await keepFirstWay(token);
  return 1;
}
