import { beforeAll, describe, expect, test } from "vitest";
import { type Id, newId, newShortNumber } from "@/lib/kernel/ids.ts";
import { declareThing } from "@/lib/ownership/commands/household.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { saveCapability } from "@/lib/supplements/commands/capabilities.ts";
import { removeProvision, saveFitment, saveProvision } from "@/lib/supplements/commands/fits.ts";
import { removeNeed, saveNeed } from "@/lib/supplements/commands/needs.ts";
import { explain } from "@/lib/supplements/queries/desk/explain.ts";
import { listNeedyProducts } from "@/lib/supplements/queries/desk/products.ts";
import { readinessOf } from "@/lib/supplements/queries/readiness.ts";
import { capabilityForm, fitmentForm, needForm, provisionForm } from "@/lib/supplements/schema/desk.ts";
import { hire } from "../journey/staff.ts";
import { stockThing } from "../orders/shop.ts";

const now = new Date();
const words = (name: string, text: string) => ({ [`${name}.en`]: text, [`${name}.de`]: text });
type Thing = { variantId: Id<"variant">; productId: string };
let lamp: Thing;
let bulb: Thing;
let customerId: string;

const need = (over: Record<string, string> = {}) =>
  needForm.parse({
    productId: lamp.productId,
    kind: "required_to_use",
    capability: "test_bulb",
    rules: "watts <= 15",
    source: "manufacturer",
    ...words("why", "It gives the light."),
    ...over,
  });

const lightOf = async (over: Partial<Parameters<typeof readinessOf>[0]> = {}) =>
  (
    await readinessOf({
      lots: [{ key: "line", variantId: lamp.variantId, quantity: 1 }],
      home: null,
      country: "IE",
      locale: "en-IE",
      ...over,
    })
  ).lots[0];

beforeAll(async () => {
  lamp = (await stockThing({ units: 3 })) as Thing;
  bulb = (await stockThing({ units: 3 })) as Thing;
  customerId = newId("customer");
  await sql.exec`
    INSERT INTO customer (id, email, name, locale, password_hash, email_verified_at, created_at) VALUES (${customerId}, 'needs@shopper.example', 'Ada', 'en-IE', 'x', now(), now())`;
});

describe("what staff write", () => {
  test("something to ask for is made once, and keeps what rules speak of", async () => {
    const given = {
      key: "test_bulb",
      kind: "thing",
      ...words("name", "Test bulb"),
      ...words("question", "Have you one?"),
      "attributes.0.key": "watts",
      ...words("attributes.0.label", "Power"),
      "attributes.0.unit": "W",
      "attributes.0.kind": "number",
      askable: "on",
    };
    expect(await saveCapability(capabilityForm.parse({ ...given, version: "0" }))).toMatchObject({ ok: true });
    expect(await saveCapability(capabilityForm.parse({ ...given, version: "0" }))).toMatchObject({ problem: { code: "key_taken" } });
    expect(await saveCapability(capabilityForm.parse({ ...given, version: "7" }))).toMatchObject({
      problem: { code: "changed_meanwhile" },
    });
  });

  test("a need that cannot be read, or names what nobody knows, is refused at its field", async () => {
    expect(needForm.safeParse({ ...need(), rules: "watts below 15" }).success).toBe(false);
    expect(await saveNeed(need({ rules: "brightness <= 3" }), now)).toMatchObject({
      problem: { code: "attribute_unknown", field: "rules" },
    });
    expect(await saveNeed(need({ rules: "watts <= {noSuchFact}" }), now)).toMatchObject({ problem: { code: "fact_unknown" } });
    expect(await saveNeed(need({ capability: "" }), now)).toMatchObject({ problem: { code: "one_of_both" } });
    expect(await saveNeed(need({ to: "no-such-thing", capability: "", rules: "" }), now)).toMatchObject({
      problem: { code: "thing_unknown" },
    });
  });

  test("a need counts as soon as it is written, and what answers it is offered", async () => {
    expect((await lightOf())?.verdict).toBe("ready");
    expect(await saveNeed(need(), now)).toMatchObject({ ok: true });
    expect(await lightOf()).toMatchObject({
      verdict: "missing",
      slots: [{ name: "Test bulb", short: 1, offers: [], limits: ["Power: at most 15\u00a0W"] }],
    });
    const does = { productId: bulb.productId, capability: "test_bulb", attributes: "watts = 7", source: "staff_tested" };
    expect(await saveProvision(provisionForm.parse(does), now)).toMatchObject({ ok: true });
    expect((await lightOf())?.slots[0]?.offers).toEqual([{ variantId: bulb.variantId, gives: 1, adapterVariantId: null }]);
  });

  test("what was tried counts for more", async () => {
    const handle = (await sql.one<{ handle: string }>`SELECT handle FROM product WHERE id = ${bulb.productId}`)?.handle ?? "";
    const tried = {
      productId: lamp.productId,
      to: handle,
      verdict: "does_not_fit",
      source: "staff_tested",
      ...words("reason", "Its neck is too wide."),
    };
    expect(await saveFitment(fitmentForm.parse(tried), now)).toMatchObject({ ok: true });
    expect(await saveFitment(fitmentForm.parse(tried), now)).toMatchObject({ problem: { code: "pair_taken" } });
    expect((await lightOf())?.slots[0]?.offers).toEqual([]);
    await sql.exec`DELETE FROM fitment WHERE product_id = ${lamp.productId}`;
  });
});

describe("a home", () => {
  test("what somebody said they have settles a need, in words of theirs that staff do not read", async () => {
    const row = await sql.one<{ id: string }>`SELECT id FROM need WHERE product_id = ${lamp.productId}`;
    const thing = {
      name: "grandfather's bulb",
      capability: "test_bulb",
      quantity: 1,
      attributes: { confirms: row?.id ?? "" },
      source: "cart",
    };
    await transaction((tx) => declareThing(tx, { customerId }, { thing, now }));
    const slot = (await lightOf({ home: { customerId } }))?.slots[0];
    expect(slot).toMatchObject({ state: "filled", short: 0, offers: [], filledBy: [{ origin: "declared", name: "grandfather's bulb" }] });

    const staff = await hire("Carla", "catalog");
    await sql.exec`
      INSERT INTO cart (id, token_hash, customer_id, market, locale, created_at, updated_at) VALUES ('crt_needs0000000', 'needs', ${customerId}, 'IE', 'en-IE', now(), now())`;
    await sql.exec`
      INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at) VALUES ('cln_needs0000000', 'crt_needs0000000', ${lamp.variantId}, 2, 1, 'EUR', now())`;
    const told = await explain(staff, { q: "crt_needs0000000", locale: "en-IE" });
    expect(told?.lots[0]).toMatchObject({
      verdict: "missing",
      slots: [{ wanted: 2, short: 1, considered: [{ origin: "declared", because: "confirmed", name: null, uses: 1 }] }],
    });
    expect(JSON.stringify(told)).not.toContain("grandfather");
  });

  test("what is waved off is said as that", async () => {
    const needId = (await sql.one<{ id: string }>`SELECT id FROM need WHERE product_id = ${lamp.productId}`)?.id ?? "";
    await sql.exec`
      INSERT INTO need_waiver (household_id, need_id, waived_at) SELECT id, ${needId}, now() FROM household WHERE customer_id = ${customerId}`;
    const lots = [{ key: "line", variantId: lamp.variantId, quantity: 2 }];
    expect(await lightOf({ lots, home: { customerId } })).toMatchObject({ verdict: "ready", waved: true, slots: [{ state: "waved" }] });
  });
});

test("a thing at home is explained by the code on it: what came first takes its own", async () => {
  const codes = [newShortNumber(), newShortNumber()];
  await sql.exec`DELETE FROM need_waiver`;
  for (const [index, code] of codes.entries()) {
    const unit = newId("unit");
    await sql.exec`
      INSERT INTO owned_unit (id, public_code, unit_index, variant_id, contract_at, delivered_at, country) VALUES (${unit}, ${code}, 0, ${lamp.variantId}, now(), now(), 'IE')`;
    await sql.exec`
      INSERT INTO ownership (id, unit_id, customer_id, email, from_at)
      VALUES (${newId("ownership")}, ${unit}, ${customerId}, 'needs@shopper.example', ${new Date(Date.UTC(2026, 0, 1 + index))})`;
  }
  const staff = await hire("Carla", "catalog");
  const told = await Promise.all(codes.map((code) => explain(staff, { q: code, locale: "de-DE" })));
  expect(told.map((each) => [each?.what, each?.lots[0]?.verdict])).toEqual([
    ["unit", "ready"],
    ["unit", "missing"],
  ]);
  await sql.exec`UPDATE ownership SET to_at = now() WHERE customer_id = ${customerId}`;
});

test("rows are taken away, and the list counts what is left", async () => {
  const staff = await hire("Carla", "catalog");
  const handle = (await sql.one<{ handle: string }>`SELECT handle FROM product WHERE id = ${lamp.productId}`)?.handle ?? "";
  expect((await listNeedyProducts(staff, { view: "all", q: handle, page: 1 })).rows).toMatchObject([{ needs: 1, inReview: 0 }]);
  const rows = await sql.many<{ id: string }>`SELECT id FROM need WHERE product_id = ${lamp.productId}`;
  for (const { id } of rows) await removeNeed({ id, productId: lamp.productId });
  const done = await sql.many<{ id: string }>`SELECT id FROM provision WHERE product_id = ${bulb.productId}`;
  for (const { id } of done) await removeProvision({ id, productId: bulb.productId });
  expect((await listNeedyProducts(staff, { view: "untold", q: handle, page: 1 })).rows).toMatchObject([{ needs: 0 }]);
  expect((await lightOf())?.verdict).toBe("ready");
});

test("the list goes by the names as they are read", async () => {
  const staff = await hire("Carla", "catalog");
  for (const [{ productId }, en, de] of [
    [lamp, "Zzz lamp", "Ähre"],
    [bulb, "Zza bulb", "Zuletzt"],
  ] as const)
    await sql.exec`UPDATE product SET name = ${JSON.stringify({ en, de })}::jsonb, brand = 'Namesake' WHERE id = ${productId}`;
  const read = async (locale: string) =>
    (await listNeedyProducts({ ...staff, locale }, { view: "all", q: "Namesake", page: 1 })).rows.map(({ id }) => id);
  expect(await read("en-IE")).toEqual([bulb.productId, lamp.productId]);
  expect(await read("de-DE")).toEqual([lamp.productId, bulb.productId]);
});
