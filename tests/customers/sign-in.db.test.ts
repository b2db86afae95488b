import { describe, expect, test } from "vitest";
import { signIn, signOut } from "../../lib/customers/commands/sign-in.ts";
import { must } from "../../lib/kernel/result.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { countGuess, forgiveGuess } from "../../lib/platform/guesses.ts";
import { hashToken } from "../../lib/platform/secrets.ts";
import { aCustomer, anywhere, PASSWORD, sessionsOf } from "./people.ts";

const wrong = { email: "", password: "not the password", endingSessionId: null };

describe("signing in", () => {
  test("opens a session whose token the database does not know (R43)", async () => {
    const { id, email } = await aCustomer();
    const { token } = must(await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere()));
    const rows = await sql.many<{ tokenHash: string }>`SELECT token_hash FROM customer_session WHERE customer_id = ${id}`;
    expect(token).toHaveLength(43);
    expect(rows).toEqual([{ tokenHash: hashToken(token) }]);
  });

  test("forgives capitals in the address and spaces nowhere", async () => {
    const { email } = await aCustomer();
    expect((await signIn({ email: email.toUpperCase(), password: PASSWORD, endingSessionId: null }, anywhere())).ok).toBe(true);
    expect((await signIn({ email, password: `${PASSWORD} `, endingSessionId: null }, anywhere())).ok).toBe(false);
  });

  test("answers an unknown address like a wrong password", async () => {
    const { email } = await aCustomer();
    const known = await signIn({ ...wrong, email }, anywhere());
    const unknown = await signIn({ ...wrong, email: "nobody@shopper.example" }, anywhere());
    expect(known).toEqual({ ok: false, problem: { code: "sign_in_wrong" } });
    expect(unknown).toEqual(known);
  });

  test("ends the session that was open on this browser", async () => {
    const { id, email } = await aCustomer();
    must(await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere()));
    const [first] = await sessionsOf(id);
    must(await signIn({ email, password: PASSWORD, endingSessionId: first?.id ?? "" }, anywhere()));
    expect((await sessionsOf(id)).map(({ revokedAt }) => revokedAt !== null).sort()).toEqual([false, true]);
  });

  test("an erased account lets nobody in", async () => {
    const { id, email } = await aCustomer();
    await sql.exec`UPDATE customer SET erased_at = now() WHERE id = ${id}`;
    expect((await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere())).ok).toBe(false);
  });

  test("signing out ends this session and no other", async () => {
    const { id, email } = await aCustomer();
    must(await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere()));
    must(await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere()));
    const [one, other] = await sessionsOf(id);
    await signOut(one?.id ?? null);
    expect((await sessionsOf(id)).filter(({ revokedAt }) => revokedAt === null).map((each) => each.id)).toEqual([other?.id]);
  });
});

describe("guessing (R46)", () => {
  const guess = (account: string, marks: string | null = null) => ({
    door: "customers.sign_in",
    account,
    marks,
    source: anywhere().source,
  });
  const exhaustStrangers = async (account: string) => {
    for (let n = 0; n < 20; n++) await countGuess(guess(account));
  };

  test("strangers run out of tries, wherever they are; the owner's own browser does not", async () => {
    const { id, email } = await aCustomer();
    const { marks } = must(await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere()));
    await exhaustStrangers(id);
    const stranger = await signIn({ email, password: PASSWORD, endingSessionId: null }, anywhere());
    expect(stranger).toMatchObject({ ok: false, problem: { code: "guesses_used_up" } });
    const owner = await signIn({ email, password: PASSWORD, endingSessionId: null }, { ...anywhere(), device: marks });
    expect(owner.ok).toBe(true);
  });

  test("a mark made for one account is none for another, and a browser keeps several", async () => {
    const [ada, leo] = [await aCustomer(), await aCustomer()];
    const { marks } = must(await signIn({ email: leo.email, password: PASSWORD, endingSessionId: null }, anywhere()));
    const both = must(
      await signIn({ email: ada.email, password: PASSWORD, endingSessionId: null }, { ...anywhere(), device: marks }),
    ).marks;
    await exhaustStrangers(ada.id);
    expect(await countGuess(guess(ada.id, marks))).toBeGreaterThan(0);
    expect(await countGuess(guess(ada.id, both))).toBeNull();
    expect(await countGuess(guess(ada.id, both.replace(/[A-Za-z]/g, "x")))).toBeGreaterThan(0);
  });

  test("a right password costs no try; wrong ones from one network run out", async () => {
    const { id } = await aCustomer();
    for (let n = 0; n < 30; n++) {
      const right = guess(id);
      expect(await countGuess(right)).toBeNull();
      await forgiveGuess(right);
    }
    const { source } = anywhere();
    const waits = [];
    for (let n = 0; n < 51; n++) waits.push(await countGuess({ ...guess(`victim-${n}`), source }));
    expect(waits.filter((wait) => wait !== null)).toHaveLength(1);
  });
});
