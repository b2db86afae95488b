import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, sessionParams, startSandbox, tempDir } from "./rig";

let dir: Awaited<ReturnType<typeof tempDir>>;
let sandbox: Sandbox;

beforeAll(async () => {
  dir = await tempDir();
  sandbox = await startSandbox({ dataDir: dir.path });
});

afterAll(async () => {
  await sandbox.close();
  await dir.remove();
});

const open = (locale: "en" | "de" = "en") => sandbox.stripe.checkout.sessions.create({ ...sessionParams(), locale });
const press = (path: string, form: Record<string, string> = {}) =>
  fetch(`${sandbox.url}/pay/${path}`, { method: "POST", redirect: "manual", body: new URLSearchParams(form) });
const read = async (path: string) => (await fetch(`${sandbox.url}/pay/${path}`)).text();
const location = (response: Response) => response.headers.get("location");

describe("the hosted page", () => {
  it("shows amount, lines and that no real money moves, in the session's language", async () => {
    const english = await read((await open()).id);
    for (const text of ["€89.00", "Ketterly gooseneck kettle", "no real money moves", 'lang="en"']) expect(english).toContain(text);
    const german = await read((await open("de")).id);
    for (const text of ["89,00\u00a0€ bezahlen", "Es fließt kein echtes Geld", 'lang="de"']) expect(german).toContain(text);
  });

  it("pays and sends the buyer back with the session's id; pressing twice does no harm", async () => {
    const { id } = await open();
    const back = `http://localhost:3000/checkout/return?session=${id}`;
    const presses = await Promise.all([1, 2, 3].map(() => press(id, { card: "4242424242424242", holder: "Hana" })));
    expect(presses.map((response) => [response.status, location(response)])).toEqual(Array(3).fill([303, back]));
    const { payment_intent: intent } = await sandbox.stripe.checkout.sessions.retrieve(id);
    expect((await sandbox.stripe.charges.list({ payment_intent: String(intent) })).data).toHaveLength(1);
    expect(await read(id)).toContain(back);
  });

  it("says why a card did not work and keeps the page open", async () => {
    const { id } = await open();
    expect(location(await press(id, { card: "4000000000009995" }))).toBe(`/pay/${id}`);
    expect(await read(id)).toContain("There is not enough money in the account. Nothing was charged.");
    expect(await (await press(id, { card: "other", number: "1234" })).text()).toContain("does not add up");
    expect(location(await press(id, { card: "other", number: "5555 5555 5555 4444" }))).toContain("/checkout/return");
  });

  it("sends a 3-D Secure card through the bank's page", async () => {
    const { id } = await open();
    expect(location(await press(id, { card: "4000002500003155" }))).toBe(`/pay/${id}/3ds`);
    expect(await read(`${id}/3ds`)).toContain("is this you?");
    expect(location(await press(`${id}/3ds`, { answer: "refuse" }))).toBe(`/pay/${id}`);
    expect(await read(id)).toContain("could not confirm that it was you");
    await press(id, { card: "4000002500003155" });
    expect(location(await press(`${id}/3ds`, { answer: "confirm" }))).toContain("/checkout/return");
  });

  it("lets a payment run out, and then takes no card", async () => {
    const { id } = await open();
    await press(`${id}/expire`);
    expect(await read(id)).toContain("This payment has run out");
    expect(location(await press(id, { card: "4242424242424242" }))).toBe(`/pay/${id}`);
    expect((await sandbox.stripe.checkout.sessions.retrieve(id)).payment_status).toBe("unpaid");
  });

  it("names the shop in its form policy and nothing else outside", async () => {
    const { id } = await open();
    const policy = (await fetch(`${sandbox.url}/pay/${id}`)).headers.get("content-security-policy");
    expect(policy).toContain("form-action 'self' http://localhost:3000;");
    expect(policy).toContain("script-src 'none'");
  });

  it("escapes what the shop sent, and knows no session that is not there", async () => {
    const params = sessionParams();
    const { id } = await sandbox.stripe.checkout.sessions.create({ ...params, client_reference_id: "<script>x</script>" });
    expect(await read(id)).not.toContain("<script>x");
    expect((await fetch(`${sandbox.url}/pay/cs_test_none`)).status).toBe(404);
  });
});

it("keeps the pace of a trial: 500 sessions made and paid within a few seconds", async () => {
  const start = performance.now();
  for (let round = 0; round < 10; round += 1) {
    const made = await Promise.all(Array.from({ length: 50 }, () => open()));
    await Promise.all(made.map(({ id }) => press(id, { card: "4242424242424242" })));
  }
  expect(performance.now() - start).toBeLessThan(8000);
});
