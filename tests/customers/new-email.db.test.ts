import { expect, test } from "vitest";
import { askForNewEmail, confirmNewEmail } from "@/lib/customers/commands/change-email.ts";
import type { Customer } from "@/lib/kernel/actor.ts";
import { must } from "@/lib/kernel/result.ts";
import { askNewMailbox, tellOldMailbox } from "@/lib/messaging/jobs/account-mails.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import type { RecordedEvent } from "@/lib/platform/events.ts";
import { derivedToken } from "@/lib/platform/secrets.ts";
import { aCustomer, anywhere, PASSWORD } from "./people.ts";

const now = new Date();
const ask = (customer: Customer, email: string, currentPassword = PASSWORD) =>
  askForNewEmail({ customer, email, currentPassword, now }, anywhere());
const tokenOf = async (customer: Customer): Promise<string> => {
  const row = await sql.one<{ id: string }>`
    SELECT id FROM customer_token WHERE customer_id = ${customer.id} AND kind = 'change_email' ORDER BY created_at DESC, expires_at DESC LIMIT 1`;
  return derivedToken("change-email", row?.id ?? "");
};
const emailOf = async ({ id }: Customer) =>
  (await sql.one<{ email: string }>`SELECT email::text AS email FROM customer WHERE id = ${id}`)?.email;
const eventOf = async (customer: Customer, name: string): Promise<RecordedEvent> =>
  (await sql.one<RecordedEvent>`SELECT * FROM domain_event WHERE customer_id = ${customer.id} AND name = ${name}`) as RecordedEvent;
const mailsTo = (email: string) =>
  sql.many<{ template: string }>`SELECT template FROM message_intent WHERE recipient = ${email} ORDER BY queued_at`;

test("an account moves only once its new mailbox has answered, and the old one is told", async () => {
  const ada = await aCustomer();
  must(await ask(ada, "ada.new@shopper.example"));
  await askNewMailbox(await eventOf(ada, "customer.email_asked"));
  expect(await mailsTo("ada.new@shopper.example")).toEqual([{ template: "customers/email-asked" }]);
  expect(await emailOf(ada)).toBe(ada.email);
  const token = await tokenOf(ada);
  const rounds = await Promise.all([1, 2, 3].map(() => confirmNewEmail(token, now)));
  expect(rounds.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await emailOf(ada)).toBe("ada.new@shopper.example");
  await tellOldMailbox(await eventOf(ada, "customer.email_changed"));
  expect(await mailsTo(ada.email)).toEqual([{ template: "customers/email-changed" }]);
});

test("the password is asked, and one's own address is said to be that", async () => {
  const ada = await aCustomer();
  expect(await ask(ada, "x@shopper.example", "not my password")).toMatchObject({ ok: false, problem: { code: "password_wrong" } });
  expect(await ask(ada, ada.email)).toMatchObject({ ok: false, problem: { code: "email_same" } });
});

test("who has an account is told to nobody, and two who want one address do not both get it", async () => {
  const [ada, ben] = [await aCustomer(), await aCustomer()];
  must(await ask(ada, ben.email));
  expect(await sql.one`SELECT 1 FROM domain_event WHERE customer_id = ${ada.id} AND name = 'customer.email_asked'`).toBeNull();
  must(await ask(ada, "one@shopper.example"));
  must(await ask(ben, "one@shopper.example"));
  const both = await Promise.all([ada, ben].map(async (who) => confirmNewEmail(await tokenOf(who), now)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
