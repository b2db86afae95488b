import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { queueMessage } from "../../lib/messaging/commands.ts";
import { parkForgotten } from "../../lib/payments/commands/inbox.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { enqueue } from "../../lib/platform/jobs.ts";
import { dropParked, retryParked } from "../../lib/reports/commands/parked.ts";
import { listParked } from "../../lib/reports/queries/parked.ts";

const jobs = () => sql.many<{ id: string; task: string; key: string; attempts: number }>`
  SELECT id::text AS id, task_identifier AS task, key, attempts::int AS attempts FROM graphile_worker.jobs ORDER BY id`;

const giveUpJobs = (): Promise<number> =>
  sql.exec`UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'no route to host'`;

beforeEach(async () => {
  await sql.exec`DELETE FROM graphile_worker._private_jobs`;
  await sql.exec`DELETE FROM message_intent`;
  await sql.exec`DELETE FROM webhook_event`;
});

describe("what was given up", () => {
  test("a job stands with its reason, is tried again from the first try on, and can be given up for good", async () => {
    await transaction((tx) => enqueue(tx, { task: "delivery.label", payload: { shipmentId: "shp_1" }, key: "label:shp_1" }));
    expect(await listParked()).toEqual([]);
    await giveUpJobs();
    const [parked] = await listParked();
    expect(parked).toMatchObject({ kind: "job", name: "delivery.label", about: "label:shp_1", reason: "no route to host", attempts: 8 });
    const ref = { kind: "job", id: parked?.id ?? "" } as const;
    must(await retryParked(ref));
    expect(await jobs()).toMatchObject([{ task: "delivery.label", attempts: 0 }]);
    expect(await retryParked(ref)).toMatchObject({ ok: false, problem: { code: "unknown" } });
    await giveUpJobs();
    must(await dropParked(ref));
    expect(await jobs()).toEqual([]);
  });

  test("a mail stands for itself, not for the job that carried it, and keeps its identity when tried again", async () => {
    await transaction((tx) =>
      queueMessage(tx, {
        template: "orders/order-paid",
        dedupeKey: "x",
        to: "ada@example.org",
        name: null,
        locale: "en-IE",
        why: "order",
        payload: {},
      }),
    );
    await giveUpJobs();
    await sql.exec`UPDATE message_intent SET parked_at = now(), attempts = 8, reason = 'mailbox is full'`;
    const before = await sql.one<{ id: string; messageId: string }>`SELECT id, message_id FROM message_intent`;
    expect(await listParked()).toMatchObject([{ kind: "mail", id: before?.id, about: "ada@example.org", reason: "mailbox is full" }]);
    must(await retryParked({ kind: "mail", id: before?.id ?? "" }));
    expect(await sql.one`SELECT id, message_id, attempts, parked_at FROM message_intent`).toEqual({
      ...before,
      attempts: 0,
      parkedAt: null,
    });
    expect(await jobs()).toMatchObject([{ task: "messaging.send", attempts: 0 }]);
    expect(await listParked()).toEqual([]);
    await giveUpJobs();
    await sql.exec`UPDATE message_intent SET parked_at = now()`;
    must(await dropParked({ kind: "mail", id: before?.id ?? "" }));
    expect([await listParked(), await jobs()]).toEqual([[], []]);
  });

  test("a provider's event goes back to the job that reads it, or is given up", async () => {
    const [first, second] = [newId("event"), newId("event")];
    await sql.exec`
      INSERT INTO webhook_event (id, provider, event_id, type, payload, parked_at, error) VALUES
        (${first}, 'carrier:demo', 'scan_1', 'scan', '{}', now(), 'no parcel with the number 1'), (${second}, 'stripe', 'evt_1', 'refund.updated', '{}', now(), 'x')`;
    expect(await listParked()).toHaveLength(2);
    must(await retryParked({ kind: "event", id: first }));
    must(await dropParked({ kind: "event", id: second }));
    expect(await jobs()).toMatchObject([{ task: "delivery.notice", key: `notice:${first}` }]);
    expect(await listParked()).toEqual([]);
  });

  test("what waits its turn is not given up", async () => {
    expect(await retryParked({ kind: "job", id: "1" })).toMatchObject({ ok: false });
    expect(await dropParked({ kind: "mail", id: "out_00000000" })).toMatchObject({ ok: false });
  });

  test("news whose job used up its tries, or went down with its process, is parked by itself and read again on request", async () => {
    const news = async (id: string, { provider, key }: { provider: string; key: string | null }) => {
      await sql.exec`
        INSERT INTO webhook_event (id, provider, event_id, type, payload, received_at) VALUES (${id}, ${provider}, ${id}, 'x', '{}', now() - interval '5 minutes')`;
      if (key) await transaction((tx) => enqueue(tx, { task: "orders.readProviderEvent", payload: { inboxId: id }, key }));
    };
    await news("whe_dead00001", { provider: "carrier:demo", key: "notice:whe_dead00001" });
    await giveUpJobs();
    await news("whe_lost00001", { provider: "stripe", key: null });
    await news("whe_waits0001", { provider: "stripe", key: "inbox:whe_waits0001" });
    expect(await parkForgotten()).toBe(2);
    expect(await parkForgotten()).toBe(0);
    const parked = await listParked();
    expect(parked.map(({ kind, id, reason }) => [kind, id, reason]).sort()).toEqual([
      ["event", "whe_dead00001", "no route to host"],
      ["event", "whe_lost00001", "no job reads it any more"],
    ]);
    must(await retryParked({ kind: "event", id: "whe_dead00001" }));
    must(await retryParked({ kind: "event", id: "whe_lost00001" }));
    expect((await jobs()).map(({ task, key }) => [task, key]).sort()).toEqual([
      ["delivery.notice", "notice:whe_dead00001"],
      ["orders.readProviderEvent", "inbox:whe_lost00001"],
      ["orders.readProviderEvent", "inbox:whe_waits0001"],
    ]);
    expect(await parkForgotten()).toBe(0);
  });
});
