import { describe, expect, test } from "vitest";
import type { HalfStaff, Staff } from "../../lib/kernel/actor.ts";
import { must } from "../../lib/kernel/result.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { confirmWithCode, giveCode } from "../../lib/staff/commands/code.ts";
import { givePassword, signOutStaff } from "../../lib/staff/commands/sign-in.ts";
import { anywhere } from "../customers/people.ts";
import { aMember, codeOf, type Known, PASSWORD, sessionBy, trailOf } from "./people.ts";

async function afterPassword(member: Known): Promise<HalfStaff> {
  const { token } = must(await givePassword({ email: member.email, password: PASSWORD }, anywhere()));
  return { kind: "half_staff", id: member.id, name: "Grace Farrell", locale: "en-IE", sessionId: (await sessionBy(token))?.id ?? "" };
}

const wholeStaff = (half: HalfStaff, sessionId: string): Staff => ({
  ...half,
  kind: "staff",
  email: "",
  roles: ["support"],
  sessionId,
  reauthAt: null,
});

describe("the first step", () => {
  test("opens nothing but the second", async () => {
    const member = await aMember();
    const { token, marks } = must(await givePassword({ email: member.email, password: PASSWORD }, anywhere()));
    expect(await sessionBy(token)).toMatchObject({ staffId: member.id, secondFactorAt: null, reauthAt: null });
    expect(marks).toBe("");
  });

  test("answers a wrong name, a wrong password and a disabled account alike, and remembers each try", async () => {
    const [member, gone] = [await aMember(), await aMember()];
    await sql.exec`UPDATE staff SET disabled_at = now() WHERE id = ${gone.id}`;
    const answers = await Promise.all([
      givePassword({ email: "nobody@kept.example", password: PASSWORD }, anywhere()),
      givePassword({ email: member.email, password: "a wrong one" }, anywhere()),
      givePassword({ email: gone.email, password: PASSWORD }, anywhere()),
    ]);
    expect(answers).toEqual(Array(3).fill({ ok: false, problem: { code: "sign_in_wrong" } }));
    expect(await trailOf(member.id)).toEqual([{ action: "staff.give_password", outcome: "sign_in_wrong" }]);
  });
});

describe("the code", () => {
  test("opens the session with a new token and ends the half one (R43)", async () => {
    const member = await aMember();
    const half = await afterPassword(member);
    const { token, marks } = must(await giveCode(half, codeOf(member), anywhere()));
    expect(await sessionBy(token)).toMatchObject({ secondFactorAt: expect.any(Date), reauthAt: expect.any(Date), revokedAt: null });
    expect(await sql.one`SELECT revoked_at IS NOT NULL AS ended FROM staff_session WHERE id = ${half.sessionId}`).toEqual({ ended: true });
    expect(marks).not.toBe("");
    expect((await trailOf(member.id)).map(({ outcome }) => outcome)).toEqual(["ok", "ok"]);
  });

  test("works once, and none before it works after it (R45)", async () => {
    const member = await aMember();
    must(await giveCode(await afterPassword(member), codeOf(member), anywhere()));
    expect(await giveCode(await afterPassword(member), codeOf(member), anywhere())).toMatchObject({ problem: { code: "code_wrong" } });
    expect(await giveCode(await afterPassword(member), codeOf(member, -1), anywhere())).toMatchObject({ problem: { code: "code_wrong" } });
    must(await giveCode(await afterPassword(member), codeOf(member, 1), anywhere()));
  });

  test("given ten times at once it lets one in", async () => {
    const member = await aMember();
    const halves = await Promise.all(Array.from({ length: 5 }, () => afterPassword(member)));
    const code = codeOf(member);
    const results = await Promise.all(halves.map((half) => giveCode(half, code, anywhere())));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("of two steps ago is too old", async () => {
    const member = await aMember();
    expect((await giveCode(await afterPassword(member), codeOf(member, -3), anywhere())).ok).toBe(false);
  });

  test("wrong five times ends the half session: back to the password", async () => {
    const member = await aMember();
    const half = await afterPassword(member);
    for (let n = 0; n < 5; n++) await giveCode(half, "000000", anywhere());
    expect(await giveCode(half, codeOf(member), anywhere())).toMatchObject({ problem: { code: "sign_in_again" } });
    expect(await sql.one`SELECT revoked_at IS NOT NULL AS ended FROM staff_session WHERE id = ${half.sessionId}`).toEqual({ ended: true });
  });

  test("cannot be put off for long", async () => {
    const member = await aMember();
    const half = await afterPassword(member);
    await sql.exec`UPDATE staff_session SET created_at = now() - interval '11 minutes' WHERE id = ${half.sessionId}`;
    expect(await giveCode(half, codeOf(member), anywhere())).toMatchObject({ problem: { code: "sign_in_again" } });
  });
});

test("confirming again makes a new token and lengthens nothing (R44)", async () => {
  const member = await aMember();
  const half = await afterPassword(member);
  const first = await sessionBy(must(await giveCode(half, codeOf(member), anywhere())).token);
  await sql.exec`UPDATE staff_session SET created_at = now() - interval '7 hours', reauth_at = now() - interval '1 hour' WHERE id = ${first?.id ?? ""}`;
  const { token } = must(await confirmWithCode(wholeStaff(half, first?.id ?? ""), codeOf(member, 1), anywhere()));
  const renewed = await sessionBy(token);
  expect(renewed?.id).not.toBe(first?.id);
  expect(Date.now() - (renewed?.createdAt.getTime() ?? 0)).toBeGreaterThan(6.9 * 3_600_000);
  expect(Date.now() - (renewed?.reauthAt?.getTime() ?? 0)).toBeLessThan(60_000);
});

test("signing out ends the session", async () => {
  const member = await aMember();
  const half = await afterPassword(member);
  const { token } = must(await giveCode(half, codeOf(member), anywhere()));
  await signOutStaff(wholeStaff(half, (await sessionBy(token))?.id ?? ""));
  expect((await sessionBy(token))?.revokedAt).not.toBeNull();
});
