import { beforeEach, describe, expect, test } from "vitest";
import type { Staff } from "../../lib/kernel/actor.ts";
import { must } from "../../lib/kernel/result.ts";
import { realNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { codeAt } from "../../lib/platform/totp.ts";
import { giveCode } from "../../lib/staff/commands/code.ts";
import { addStaff, changeRoles, disableStaff, enableStaff, renewSignIn } from "../../lib/staff/commands/members.ts";
import { changeOwnPassword, endOwnDevice } from "../../lib/staff/commands/own.ts";
import { givePassword } from "../../lib/staff/commands/sign-in.ts";
import { anywhere } from "../customers/people.ts";
import { aMember, codeOf, type Known, PASSWORD, sessionBy } from "./people.ts";

const now = new Date("2026-11-21T12:00:00Z");
beforeEach(() => sql.exec`UPDATE staff SET disabled_at = now()`);

async function signedIn(member: Known): Promise<{ token: string; staff: Staff }> {
  const half = must(await givePassword({ email: member.email, password: PASSWORD }, anywhere()));
  const given = {
    kind: "half_staff" as const,
    id: member.id,
    name: "",
    locale: "en-IE",
    sessionId: (await sessionBy(half.token))?.id ?? "",
  };
  const { token } = must(await giveCode(given, codeOf(member), anywhere()));
  const sessionId = (await sessionBy(token))?.id ?? "";
  return {
    token,
    staff: {
      kind: "staff",
      id: member.id,
      email: member.email,
      name: "Grace Farrell",
      roles: [],
      locale: "de-DE",
      sessionId,
      reauthAt: null,
    },
  };
}

const isOpen = async (token: string): Promise<boolean> => (await sessionBy(token))?.revokedAt === null;

describe("managing people", () => {
  test("a new member signs in with the slip that was shown once", async () => {
    const { staff } = await signedIn(await aMember(["admin"]));
    const slip = must(await addStaff({ name: "Rosa Lind", email: "rosa@kept.example", roles: ["warehouse"], by: staff, now }));
    expect(slip.totpPicture).toMatch(/^data:image\/svg\+xml;base64,/);
    const half = must(await givePassword({ email: slip.email, password: slip.password }, anywhere()));
    const session = await sessionBy(half.token);
    const given = {
      kind: "half_staff" as const,
      id: (session?.staffId ?? "") as Staff["id"],
      name: "",
      locale: "en",
      sessionId: session?.id ?? "",
    };
    expect((await giveCode(given, codeAt(slip.totpSecret, realNow()), anywhere())).ok).toBe(true);
    expect(await sql.one`SELECT locale FROM staff WHERE id = ${given.id}`).toEqual({ locale: staff.locale });
    expect(await sql.one`SELECT actor, subject FROM audit_entry WHERE action = 'staff.added'`).toEqual({
      actor: `staff:${staff.id}`,
      subject: given.id,
    });
    expect(await addStaff({ name: "Another", email: "ROSA@kept.example", roles: ["support"], by: staff, now })).toMatchObject({
      problem: { code: "staff_known" },
    });
  });

  test("a changed role, a disabled account and a renewed sign-in end what was open (R44)", async () => {
    await aMember(["admin"]);
    const by = (await aMember(["admin"])).id;
    const acts: ((id: Staff["id"]) => Promise<unknown>)[] = [
      (id) => changeRoles(id, ["finance"]),
      (id) => disableStaff(id, { by, now }),
      (id) => renewSignIn(id),
    ];
    for (const act of acts) {
      const member = await aMember();
      const { token } = await signedIn(member);
      expect(await isOpen(token)).toBe(true);
      await act(member.id);
      expect(await isOpen(token)).toBe(false);
    }
  });

  test("whoever is disabled stays out until let in again, with the old sign-in", async () => {
    const by = (await aMember(["admin"])).id;
    const member = await aMember();
    must(await disableStaff(member.id, { by, now }));
    expect((await givePassword({ email: member.email, password: PASSWORD }, anywhere())).ok).toBe(false);
    must(await enableStaff(member.id));
    expect((await givePassword({ email: member.email, password: PASSWORD }, anywhere())).ok).toBe(true);
  });

  test("the old password and authenticator end with a new sign-in", async () => {
    const member = await aMember();
    const slip = must(await renewSignIn(member.id));
    expect((await givePassword({ email: member.email, password: PASSWORD }, anywhere())).ok).toBe(false);
    expect((await givePassword({ email: member.email, password: slip.password }, anywhere())).ok).toBe(true);
  });

  test("there is always an admin, also when two take each other's role at once", async () => {
    const [one, two] = [await aMember(["admin"]), await aMember(["admin"])];
    const results = await Promise.all([changeRoles(one.id, ["support"]), changeRoles(two.id, [])]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const [last] = await sql.many<{ id: Staff["id"] }>`SELECT id FROM staff WHERE 'admin' = ANY(roles) AND disabled_at IS NULL`;
    expect(await disableStaff(last?.id ?? one.id, { by: two.id === last?.id ? one.id : two.id, now })).toMatchObject({
      problem: { code: "last_admin" },
    });
  });

  test("nobody disables themselves", async () => {
    const [one] = [await aMember(["admin"]), await aMember(["admin"])];
    expect(await disableStaff(one.id, { by: one.id, now })).toMatchObject({ problem: { code: "not_yourself" } });
  });
});

describe("one's own sign-in", () => {
  test("a new password wants the old one and ends other devices", async () => {
    const member = await aMember();
    const { token, staff } = await signedIn(member);
    const other = must(await givePassword({ email: member.email, password: PASSWORD }, anywhere()));
    expect((await changeOwnPassword(staff, { currentPassword: "wrong one", password: "nine lanterns by the river" })).ok).toBe(false);
    must(await changeOwnPassword(staff, { currentPassword: PASSWORD, password: "nine lanterns by the river" }));
    expect([await isOpen(token), await isOpen(other.token)]).toEqual([true, false]);
  });

  test("another's device cannot be signed out", async () => {
    const [one, two] = [await signedIn(await aMember()), await signedIn(await aMember())];
    expect((await endOwnDevice(one.staff, two.staff.sessionId)).ok).toBe(false);
    expect(await isOpen(two.token)).toBe(true);
  });
});
