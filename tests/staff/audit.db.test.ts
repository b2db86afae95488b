import { expect, test } from "vitest";
import type { Staff } from "../../lib/kernel/actor.ts";
import { audit } from "../../lib/platform/audit.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { checkChain, listAudit } from "../../lib/staff/queries.ts";

const reader = {} as Staff;
const anything = { actor: null, subject: null, page: 1 };

test("every row is kept in order and the chain is whole, also when many write at once", async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      audit({ actor: "staff:stf_one00000", action: `test.${n}`, subject: "ord_00000000", outcome: "ok" }),
    ),
  );
  const { lines, count } = await listAudit(reader, anything);
  expect([count, lines.length]).toEqual([40, 40]);
  expect(await checkChain(reader)).toEqual({ rows: 40, broken: [] });
});

test("it is asked by actor and by subject", async () => {
  await audit({ actor: "guest", action: "staff.give_password", outcome: "sign_in_wrong" });
  expect((await listAudit(reader, { ...anything, actor: "guest" })).count).toBe(1);
  expect((await listAudit(reader, { ...anything, subject: "ord_00000000" })).count).toBe(40);
  expect((await listAudit(reader, { ...anything, subject: "ord_99999999" })).lines).toEqual([]);
});

test("a row changed behind the shop's back is found (I26)", async () => {
  await expect(sql.exec`UPDATE audit_entry SET outcome = 'changed' WHERE seq = 5`).rejects.toThrow("append-only");
  await sql.exec`ALTER TABLE audit_entry DISABLE TRIGGER append_only`;
  await sql.exec`UPDATE audit_entry SET outcome = 'changed' WHERE seq = 5`;
  await sql.exec`DELETE FROM audit_entry WHERE seq = 9`;
  await sql.exec`ALTER TABLE audit_entry ENABLE TRIGGER append_only`;
  expect(new Set((await checkChain(reader)).broken)).toEqual(new Set([5, 10]));
});
