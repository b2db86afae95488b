import { describe, expect, test } from "vitest";
import { confirmEmail, resendConfirmation } from "../../lib/customers/commands/confirm-email.ts";
import { changePassword, sendResetLink, setNewPassword } from "../../lib/customers/commands/password.ts";
import { signIn } from "../../lib/customers/commands/sign-in.ts";
import { signUp } from "../../lib/customers/commands/sign-up.ts";
import { must } from "../../lib/kernel/result.ts";
import { askToConfirmEmail, sendResetLink as mailResetLink, tellAccountExists } from "../../lib/messaging/jobs/account-mails.ts";
import { linkToken } from "../../lib/messaging/queries/links.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { RecordedEvent } from "../../lib/platform/events.ts";
import { aCustomer, anywhere, eventsOf, PASSWORD, sessionsOf } from "./people.ts";

const now = new Date("2026-11-21T12:00:00Z");
const NEW_PASSWORD = "two kettles and a lantern";
const ada = { name: "Ada Byrne", email: "ada@shopper.example", password: PASSWORD, locale: "en-IE", now };

const idOf = async (email: string): Promise<string> =>
  (await sql.one<{ id: string }>`SELECT id FROM customer WHERE email = ${email}`)?.id ?? "";
const eventOf = (customerId: string, name: string) =>
  sql.one<RecordedEvent>`SELECT *, actor AS by FROM domain_event WHERE customer_id = ${customerId} AND name = ${name} ORDER BY recorded_at DESC LIMIT 1`;
const mailsTo = (email: string) =>
  sql.many<{ template: string }>`SELECT template FROM message_intent WHERE recipient = ${email} ORDER BY queued_at`;

async function lastLink(customerId: string, purpose: "verify-email" | "reset-password"): Promise<string> {
  const events = (await eventsOf(customerId)).filter(({ payload }) => payload.linkId);
  return linkToken({ purpose, id: events.at(-1)?.payload.linkId ?? "" });
}

describe("opening an account", () => {
  test("answers the same whether the address is known or not; only its owner is told (R45)", async () => {
    const first = await signUp(ada);
    const again = await signUp({ ...ada, password: NEW_PASSWORD, name: "Somebody Else" });
    expect(again).toEqual(first);
    const id = await idOf(ada.email);
    const signedUp = await eventOf(id, "customer.signed_up");
    const repeated = await eventOf(id, "customer.sign_up_repeated");
    if (signedUp) await askToConfirmEmail(signedUp);
    if (repeated) for (const _ of [1, 2]) await tellAccountExists(repeated);
    expect((await mailsTo(ada.email)).map(({ template }) => template)).toEqual(["customers/verify-email", "customers/already-registered"]);
    expect((await signIn({ ...ada, password: NEW_PASSWORD, endingSessionId: null }, anywhere())).ok).toBe(false);
  });

  test("refuses one's own name as password", async () => {
    expect(await signUp({ ...ada, email: "x@shopper.example", password: "AdaByrne" })).toMatchObject({
      problem: { code: "password_is_you", field: "password" },
    });
  });

  test("the link with the password confirms; the link alone, or twice, does not", async () => {
    const mail = { ...ada, email: "confirm@shopper.example" };
    await signUp(mail);
    const id = await idOf(mail.email);
    const token = await lastLink(id, "verify-email");
    expect(await confirmEmail({ token, password: "a guess of mine", now }, anywhere())).toMatchObject({
      problem: { code: "password_wrong" },
    });
    expect((await confirmEmail({ token, password: PASSWORD, now }, anywhere())).ok).toBe(true);
    expect(await confirmEmail({ token, password: PASSWORD, now }, anywhere())).toMatchObject({ problem: { code: "link_ended" } });
    expect((await eventsOf(id)).filter(({ name }) => name === "customer.email_verified")).toHaveLength(1);
  });

  test("a second mail ends the first one's link, and there are only so many an hour", async () => {
    const customer = await aCustomer({ confirmed: false });
    const links: string[] = [];
    for (let n = 0; n < 7; n++) {
      await resendConfirmation(customer, now);
      links.push(await lastLink(customer.id, "verify-email"));
    }
    expect(new Set(links).size).toBe(5);
    expect(await confirmEmail({ token: links[0] ?? "", password: PASSWORD, now }, anywhere())).toMatchObject({
      problem: { code: "link_ended" },
    });
    expect((await confirmEmail({ token: links.at(-1) ?? "", password: PASSWORD, now }, anywhere())).ok).toBe(true);
  });
});

describe("a new password", () => {
  test("by mail: once, confirms the address, signs everybody out", async () => {
    const customer = await aCustomer({ confirmed: false });
    must(await signIn({ email: customer.email, password: PASSWORD, endingSessionId: null }, anywhere()));
    await sendResetLink({ email: customer.email, now });
    const event = await eventOf(customer.id, "customer.reset_asked");
    if (event) await mailResetLink(event);
    expect((await mailsTo(customer.email)).map(({ template }) => template)).toEqual(["customers/reset-password"]);

    const token = await lastLink(customer.id, "reset-password");
    must(await setNewPassword({ token, password: NEW_PASSWORD, now }, anywhere()));
    expect(await setNewPassword({ token, password: PASSWORD, now }, anywhere())).toMatchObject({ problem: { code: "link_ended" } });
    expect((await sessionsOf(customer.id)).map(({ revokedAt }) => revokedAt === null)).toEqual([false, true]);
    expect((await eventsOf(customer.id)).map(({ name }) => name).sort()).toEqual([
      "customer.email_verified",
      "customer.password_changed",
      "customer.reset_asked",
    ]);
    expect((await signIn({ email: customer.email, password: PASSWORD, endingSessionId: null }, anywhere())).ok).toBe(false);
    expect((await signIn({ email: customer.email, password: NEW_PASSWORD, endingSessionId: null }, anywhere())).ok).toBe(true);
  });

  test("the link of an hour ago works no more", async () => {
    const customer = await aCustomer();
    await sendResetLink({ email: customer.email, now });
    await sql.exec`UPDATE customer_token SET expires_at = now() WHERE customer_id = ${customer.id}`;
    const token = await lastLink(customer.id, "reset-password");
    expect(await setNewPassword({ token, password: NEW_PASSWORD, now }, anywhere())).toMatchObject({ problem: { code: "link_ended" } });
  });

  test("two at once: one wins", async () => {
    const customer = await aCustomer();
    await sendResetLink({ email: customer.email, now });
    const token = await lastLink(customer.id, "reset-password");
    const results = await Promise.all([1, 2, 3].map(() => setNewPassword({ token, password: NEW_PASSWORD, now }, anywhere())));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("an address nobody has makes no mail and no fault", async () => {
    await sendResetLink({ email: "nobody@shopper.example", now });
    expect(await mailsTo("nobody@shopper.example")).toEqual([]);
  });

  test("by the old one: other devices are signed out, this one goes on with a new token", async () => {
    const customer = await aCustomer();
    must(await signIn({ email: customer.email, password: PASSWORD, endingSessionId: null }, anywhere()));
    must(await signIn({ email: customer.email, password: PASSWORD, endingSessionId: null }, anywhere()));
    const change = { customer, currentPassword: PASSWORD, password: NEW_PASSWORD, now };
    expect(await changePassword({ ...change, currentPassword: "not mine" }, anywhere())).toMatchObject({
      problem: { field: "currentPassword" },
    });
    must(await changePassword(change, anywhere()));
    expect((await sessionsOf(customer.id)).map(({ revokedAt }) => revokedAt === null)).toEqual([false, false, true]);
  });
});
