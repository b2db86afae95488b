import { expect, test, vi } from "vitest";

vi.mock("../../lib/platform/cache.ts", async (load) => ({ ...(await load<object>()), refresh: async () => undefined }));

import { sql } from "../../lib/platform/db/pool.ts";
import { seed, seedRates, TARIFFS } from "../../prisma/seed/rates.ts";

const rows = () => sql.many<{ amount: number; freeFrom: number | null; validFrom: Date }>`
  SELECT amount, free_from, valid_from FROM delivery_rate WHERE market = 'IE' AND option_key = 'standard' ORDER BY valid_from, amount`;

test("a tariff that was changed holds from now on in all its bands, and the one before stays written", async () => {
  await seed();
  const before = await rows();
  expect(await seedRates()).toBe(0);
  const dearer = { ...TARIFFS, IE: { ...TARIFFS.IE, standard: { bands: [550, 890, 1_490] as const, freeFrom: 6_000 } } };
  expect(await seedRates(dearer)).toBe(3);
  const after = await rows();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toMatchObject([550, 890, 1_490].map((amount) => ({ amount, freeFrom: 6_000 })));
  expect(new Set(after.slice(before.length).map(({ validFrom }) => validFrom.getTime())).size).toBe(1);
  expect(await seedRates(dearer)).toBe(0);
});
