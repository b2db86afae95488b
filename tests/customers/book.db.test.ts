import { expect, test } from "vitest";
import { addAddress, changeAddress, makeDefaultAddress, removeAddress } from "../../lib/customers/commands/addresses.ts";
import { endDevice, endOtherDevices } from "../../lib/customers/commands/devices.ts";
import { changeProfile } from "../../lib/customers/commands/profile.ts";
import { signIn } from "../../lib/customers/commands/sign-in.ts";
import { sweepSignIns } from "../../lib/customers/jobs.ts";
import { MAX_ADDRESSES } from "../../lib/customers/model.ts";
import { must } from "../../lib/kernel/result.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { aCustomer, anywhere, PASSWORD, sessionsOf } from "./people.ts";

const home = {
  name: "Ada Byrne",
  company: null,
  line1: "3 Fade Street",
  line2: null,
  postcode: "D02 XY45",
  city: "Dublin",
  region: null,
  country: "IE",
  phone: null,
};
const now = new Date("2026-11-21T12:00:00Z");

const bookOf = (customerId: string) =>
  sql.many<{
    id: string;
    city: string;
    isDefault: boolean;
  }>`SELECT id, city, is_default FROM address WHERE customer_id = ${customerId} ORDER BY created_at, id`;

test("the first address is the default; another can be made it; when it goes, the oldest takes its place", async () => {
  const ada = await aCustomer();
  for (const [index, city] of ["Dublin", "Cork", "Galway"].entries())
    must(await addAddress(ada, { ...home, city }, new Date(now.getTime() + index)));
  const [dublin, , galway] = await bookOf(ada.id);
  must(await makeDefaultAddress(ada, galway?.id ?? ""));
  expect((await bookOf(ada.id)).map(({ isDefault }) => isDefault)).toEqual([false, false, true]);
  must(await removeAddress(ada, galway?.id ?? ""));
  expect((await bookOf(ada.id)).map(({ id, isDefault }) => isDefault && id)).toEqual([dublin?.id, false]);
});

test("an address book has an end, also for ten tabs at once", async () => {
  const ada = await aCustomer();
  const results = await Promise.all(Array.from({ length: MAX_ADDRESSES + 5 }, () => addAddress(ada, home, now)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(MAX_ADDRESSES);
  expect((await bookOf(ada.id)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test("another's address is one that does not exist (R39)", async () => {
  const [ada, leo] = [await aCustomer(), await aCustomer()];
  must(await addAddress(ada, home, now));
  const [{ id } = { id: "" }] = await bookOf(ada.id);
  const unknown = { ok: false, problem: { code: "unknown" } };
  expect(await changeAddress(leo, id, { ...home, city: "Cork" })).toEqual(unknown);
  expect(await makeDefaultAddress(leo, id)).toEqual(unknown);
  expect(await removeAddress(leo, id)).toEqual(unknown);
  expect(await removeAddress(leo, "adr_00000000")).toEqual(unknown);
  expect((await bookOf(ada.id))[0]).toMatchObject({ city: "Dublin", isDefault: true });
});

test("devices are signed out one by one or all the others; another's cannot be", async () => {
  const [ada, leo] = [await aCustomer(), await aCustomer()];
  for (let n = 0; n < 4; n++) must(await signIn({ email: ada.email, password: PASSWORD, endingSessionId: null }, anywhere()));
  const [first, second] = await sessionsOf(ada.id);
  expect((await endDevice(leo, first?.id ?? "")).ok).toBe(false);
  must(await endDevice(ada, first?.id ?? ""));
  must(await endOtherDevices({ ...ada, sessionId: second?.id ?? "" }));
  expect((await sessionsOf(ada.id)).filter(({ revokedAt }) => !revokedAt).map(({ id }) => id)).toEqual([second?.id]);
});

test("a telephone number without country code is of the chosen country", async () => {
  const ada = await aCustomer();
  must(await changeProfile(ada, { name: "Ada B. Byrne", phone: "030 1234567", locale: "de-DE" }));
  expect(await sql.one`SELECT name, phone, locale FROM customer WHERE id = ${ada.id}`).toEqual({
    name: "Ada B. Byrne",
    phone: "+49301234567",
    locale: "de-DE",
  });
  expect(await changeProfile(ada, { name: "Ada", phone: "kettle", locale: "de-DE" })).toMatchObject({ problem: { field: "phone" } });
});

test("the sweep takes what ended long ago and leaves what lives", async () => {
  const ada = await aCustomer();
  for (let n = 0; n < 2; n++) must(await signIn({ email: ada.email, password: PASSWORD, endingSessionId: null }, anywhere()));
  const [old] = await sessionsOf(ada.id);
  await sql.exec`UPDATE customer_session SET revoked_at = now() - interval '31 days' WHERE id = ${old?.id ?? ""}`;
  await sweepSignIns();
  expect(await sessionsOf(ada.id)).toHaveLength(1);
});
