import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Id } from "@/lib/kernel/ids.ts";
import { money } from "@/lib/kernel/money.ts";
import { must } from "@/lib/kernel/result.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { setPrice } from "@/lib/pricing/commands.ts";
import { findTaxRules, pricesInForce } from "@/lib/pricing/queries.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { sell } from "../support/goods.ts";

const now = new Date("2026-11-23T10:00:00Z");
const tomorrow = new Date("2026-11-24T00:00:00Z");
const actor = { kind: "system", job: "test" } as const;

let kettle: Id<"variant">;
beforeAll(() => seedRates());
beforeEach(async () => {
  kettle = (await sell()).variantId;
});

const set = (amount: number, validFrom = now) =>
  setPrice({ variantId: kettle, priceList: "eur", amount: money(amount, "EUR"), validFrom, actor, now });
const priceAt = async (at: Date) => (await pricesInForce([kettle], "eur", at)).get(kettle)?.amount;

describe("prices", () => {
  test("the newest that has begun is in force; a coming one waits for its day", async () => {
    must(await set(9_500, tomorrow));
    expect(await priceAt(now)).toBe(8_900);
    expect(await priceAt(tomorrow)).toBe(9_500);
    expect((await pricesInForce([kettle], "usd", now)).get(kettle)).toEqual(money(9_500, "USD"));
    expect(await priceAt(new Date("2025-01-01"))).toBeUndefined();
  });

  test("are added, never changed, and each setting is told", async () => {
    must(await set(9_500));
    expect(await set(9_900, new Date("2026-11-22T00:00:00Z"))).toMatchObject({ ok: false, problem: { code: "price_in_the_past" } });
    expect(await set(9_900, now)).toMatchObject({ ok: false, problem: { code: "price_not_the_newest" } });
    await expect(sql.exec`UPDATE price SET amount = 1 WHERE variant_id = ${kettle}`).rejects.toThrow("append-only");
    expect(await sql.many`SELECT payload->>'amount' AS amount FROM domain_event WHERE name = 'price.set' AND subject = ${kettle}`).toEqual([
      { amount: "9500" },
    ]);
  });
});

describe("tax", () => {
  test.each([
    ["IE", 2_300],
    ["DE", 1_900],
    ["FR", 2_000],
    ["ES", 2_100],
    ["PT", 2_300],
    ["GB", 2_000],
  ] as const)("%s includes its own rate, whatever region is named", async (market, basisPoints) => {
    expect(await findTaxRules({ market, region: "TX", on: "2026-11-23" })).toMatchObject({
      kind: "vat",
      included: true,
      region: "",
      rates: { standard: basisPoints },
    });
  });

  test("in the US is the state's, and none where none is collected or no state is known yet", async () => {
    const rates = async (region: string | null) => (await findTaxRules({ market: "US", region, on: "2026-11-23" })).rates;
    expect(await rates("TX")).toEqual({ standard: 625 });
    expect(await rates("CA")).toEqual({ standard: 725, delivery: 0 });
    expect(await rates("OR")).toEqual({});
    expect(await rates(null)).toEqual({});
  });

  test("each rate says where it stands", async () => {
    expect(await sql.many`SELECT id FROM tax_rate WHERE length(source) < 8`).toEqual([]);
  });
});
