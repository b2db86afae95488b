import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startCarrier } from "../../scripts/stand-ins/carrier/start";
import { sign } from "../../scripts/stand-ins/kit/signature";
import { CONTROL_TOKEN, listenForWebhooks, tempDir, until } from "./rig";

type Shown = {
  trackingCode: string;
  trackingUrl: string;
  label: string;
  expectedOn: string;
  cancelledAt: string | null;
  scans: { code: string }[];
};
type Told = { id: string; trackingCode: string; reference: string; scan: { code: string; occurredAt: string } };

const SECRET = "carrier-webhook-secret";
const KEY = "carrier-api-key-1234";
const FRIDAY = "2026-11-20T10:30:00.000Z";
const A_WEEK_LATER = "2026-11-27T20:00:00.000Z";

let dir: Awaited<ReturnType<typeof tempDir>>;
let hook: Awaited<ReturnType<typeof listenForWebhooks>>;
let carrier: Awaited<ReturnType<typeof startCarrier>>;
let clock: Server;
/** The shop's time as its /api/clock tells it; null while the shop is down. */
let shopNow: string | null;

const start = () =>
  startCarrier({
    port: 0,
    dataDir: dir.path,
    shopUrl: `http://127.0.0.1:${(clock.address() as AddressInfo).port}`,
    webhookUrl: hook.url,
    webhookSecrets: [SECRET],
    apiKey: KEY,
    publicUrl: null,
    controlToken: CONTROL_TOKEN,
    tickMs: 10,
  });

beforeEach(async () => {
  shopNow = FRIDAY;
  dir = await tempDir();
  hook = await listenForWebhooks();
  clock = createServer((_, response) => (shopNow ? response.end(JSON.stringify({ now: shopNow })) : response.writeHead(503).end()));
  await new Promise<void>((resolve) => clock.listen(0, "127.0.0.1", resolve));
  carrier = await start();
});

afterEach(async () => {
  await carrier.close();
  await hook.close();
  clock.closeAllConnections();
  await new Promise((resolve) => clock.close(resolve));
  await dir.remove();
});

const address = (line1: string) => ({ name: "Hana Müller", line1, postcode: "10969", city: "Berlin", country: "DE" });
const parcel = (line1 = "Lindenstraße 4", reference = "shp_1") => ({
  reference,
  service: "standard",
  from: { name: "Kept", line1: "14 Cable Lane", postcode: "D02 X285", city: "Dublin", country: "IE" },
  to: address(line1),
  parcels: [{ weightGrams: 1400 }],
  shipAt: FRIDAY,
});

async function ask(
  path: string,
  options: { body?: unknown; key?: string; bearer?: string } = {},
): Promise<{ status: number; body: Shown & { error: { code: string; field: string } } }> {
  const response = await fetch(carrier.url + path, {
    method: options.body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${options.bearer ?? KEY}`, ...(options.key ? { "idempotency-key": options.key } : {}) },
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
  });
  return { status: response.status, body: await response.json() };
}

const send = async (body: unknown = parcel(), key?: string) => (await ask("/shipments", { body, key })).body;
const told = () => hook.received.map(({ body }) => JSON.parse(body) as Told);
/** Plays up to a moment while the shop's own clock stays silent. */
const play = (now: string) => {
  shopNow = null;
  return control("/play", { now });
};
const control = (path: string, body: unknown) =>
  fetch(`${carrier.url}/_control${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${CONTROL_TOKEN}` },
    body: JSON.stringify(body),
  });

describe("taking a parcel in", () => {
  it("gives a code, a link and a label to print", async () => {
    const made = await send();
    expect(made.trackingCode).toMatch(/^DC\d{9}IE$/);
    expect(made.trackingUrl).toBe(`${carrier.url}/t/${made.trackingCode}`);
    const pdf = Buffer.from(made.label, "base64");
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1")).toMatch(/MediaBox \[0 0 297\.\d+ 419\.\d+\]/);
    const again = await fetch(`${carrier.url}/shipments/${made.trackingCode}/label`, { headers: { authorization: `Bearer ${KEY}` } });
    expect(Buffer.from(await again.arrayBuffer())).toEqual(pdf);
  });

  it("does it once for a key, at once or later, and refuses the key for another parcel", async () => {
    const both = await Promise.all([send(parcel(), "shp_1:label"), send(parcel(), "shp_1:label")]);
    await carrier.close();
    carrier = await start();
    const later = await send(parcel(), "shp_1:label");
    expect(new Set([...both, later].map(({ trackingCode }) => trackingCode)).size).toBe(1);
    expect(later.label).toBe(both[0].label);
    expect((await ask("/shipments", { body: parcel("Elsewhere 1"), key: "shp_1:label" })).status).toBe(409);
  });

  it("names the field that does not fit, and asks for its key", async () => {
    const wrong = await ask("/shipments", { body: { ...parcel(), parcels: [{ weightGrams: 0 }] } });
    expect([wrong.status, wrong.body.error.field]).toEqual([422, "parcels.0.weightGrams"]);
    expect((await ask("/shipments", { body: parcel(), bearer: "wrong" })).status).toBe(401);
    expect((await ask("/shipments/DC000000000IE")).status).toBe(404);
  });

  it("calls it off until the van has it", async () => {
    const first = await send();
    expect((await ask(`/shipments/${first.trackingCode}/cancel`, { body: {} })).body.cancelledAt).toBe(FRIDAY);
    expect((await ask(`/shipments/${first.trackingCode}/cancel`, { body: {} })).status).toBe(200);
    const second = await send(parcel("Lindenstraße 4", "shp_2"));
    await play(A_WEEK_LATER);
    expect((await ask(`/shipments/${second.trackingCode}/cancel`, { body: {} })).body.error.code).toBe("already_handed_over");
    expect(told().every(({ reference }) => reference === "shp_2")).toBe(true);
  });
});

describe("waiting at a point", () => {
  const points = async () =>
    ((await ask("/points?postcode=10969&city=Berlin&country=DE")).body as unknown as { points: { id: string; metres: number }[] }).points;

  it("lists those nearby, the nearest first, the same every time", async () => {
    const found = await points();
    expect(found).toHaveLength(5);
    expect(found.map(({ metres }) => metres)).toEqual(found.map(({ metres }) => metres).sort((a, b) => a - b));
    expect(await points()).toEqual(found);
  });

  it("takes a parcel there instead, until it is on the van", async () => {
    const made = await send();
    const pointId = (await points())[0]?.id;
    const hold = (body: unknown = { pointId }) => ask(`/shipments/${made.trackingCode}/hold`, { body });
    expect((await hold({ pointId: "XX.1.1" })).body.error.code).toBe("point_unknown");
    await play("2026-11-20T19:00:00Z");
    const before = told().length;
    expect([(await hold()).status, (await hold()).status]).toEqual([200, 200]);
    await play("2026-12-08T20:00:00Z");
    expect(told().map(({ scan }) => scan.code)).toEqual([
      ...told()
        .slice(0, before)
        .map(({ scan }) => scan.code),
      "PPT",
      "DL",
    ]);
    expect(new Set(told().map(({ id }) => id)).size).toBe(told().length);
    const other = (await points())[1]?.id;
    expect((await hold({ pointId: other })).body.error.code).toBe("already_handed_over");
  });
});

describe("customs", () => {
  const toLeeds = { ...parcel(), to: { name: "Owen", line1: "1 Park Row", postcode: "LS1 5HD", city: "Leeds", country: "GB" } };
  const customs = {
    contents: "merchandise",
    signer: "Grace Farrell",
    items: [{ description: "Kettle", quantity: 1, value: { amount: 7236, currency: "GBP" }, grams: 1200, hsCode: "851679", origin: "CN" }],
  };

  it("lets nothing over the border without a declaration, and prints it", async () => {
    expect((await ask("/shipments", { body: toLeeds })).body.error.code).toBe("customs_missing");
    const made = await send({ ...toLeeds, customs });
    expect(
      Buffer.from(made.label, "base64")
        .toString("latin1")
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(2);
  });
});

describe("scanning", () => {
  it("plays a week in order when the shop's clock jumps, each scan with its own time and signature", async () => {
    const made = await send(parcel("Nobody home 4"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told()).toEqual([]);
    shopNow = A_WEEK_LATER;
    await until(() => told().length === 8);
    expect(told().map(({ scan }) => scan.code)).toEqual(["PU", "HUB", "HUB", "HUB", "OFD", "NH", "OFD", "DL"]);
    const times = told().map(({ scan }) => Date.parse(scan.occurredAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.every((time) => time < Date.parse(A_WEEK_LATER))).toBe(true);
    expect(new Set(told().map(({ id }) => id)).size).toBe(8);
    expect(told()[0]).toMatchObject({ trackingCode: made.trackingCode, reference: "shp_1" });
    const [letter] = hook.received;
    const signature = String(letter?.headers["carrier-signature"]);
    const seconds = Number(/t=(\d+)/.exec(signature)?.[1]);
    expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(5);
    expect(signature).toBe(sign({ body: letter?.body ?? "", secrets: [SECRET], seconds }));
    expect((await ask(`/shipments/${made.trackingCode}`)).body.scans).toHaveLength(8);
  });

  it("waits while the shop cannot be asked, and holds back the next scan until the last was taken", async () => {
    await send();
    hook.answerWith(500);
    shopNow = A_WEEK_LATER;
    await until(() => told().length >= 3);
    expect(new Set(told().map(({ scan }) => scan.code))).toEqual(new Set(["PU"]));
    shopNow = null;
    hook.answerWith(200);
    await new Promise((resolve) => setTimeout(resolve, 60));
    hook.received.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(told()).toEqual([]);
    shopNow = A_WEEK_LATER;
    await until(() => told().some(({ scan }) => scan.code === "DL"));
  });

  it("goes on after a restart where the shop's word ended", async () => {
    await send();
    await play("2026-11-20T19:00:00Z");
    const before = told().map(({ id }) => id);
    expect(before.length).toBeGreaterThan(0);
    await carrier.close();
    shopNow = A_WEEK_LATER;
    carrier = await start();
    await until(() => told().some(({ scan }) => scan.code === "DL"));
    const ids = told().map(({ id }) => id);
    expect(ids.slice(0, before.length)).toEqual(before);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("sends twice or not at all when a trial says so", async () => {
    await send();
    await control("", { mode: "scan_duplicated", event: "PU" });
    await control("", { mode: "scan_withheld", event: "OFD" });
    await play(A_WEEK_LATER);
    expect(told().map(({ scan }) => scan.code)).toEqual(["PU", "PU", "HUB", "HUB", "HUB", "DL"]);
  });
});

describe("the tracking page", () => {
  it("shows what has happened so far, in the reader's language, and no name", async () => {
    const { trackingCode, expectedOn } = await send();
    const read = async (headers: Record<string, string> = {}) => (await fetch(`${carrier.url}/t/${trackingCode}`, { headers })).text();
    expect(await read()).toContain("The van has not picked the parcel up yet");
    expect(await read()).toContain(`Expected ${new Intl.DateTimeFormat("en-IE", { weekday: "short" }).format(new Date(expectedOn))}`);
    await play(A_WEEK_LATER);
    expect(await read()).toContain("<h1>Delivered</h1>");
    expect(await read({ "accept-language": "de" })).toContain("<h1>Zugestellt</h1>");
    expect(await read()).not.toContain("Müller");
    expect((await fetch(`${carrier.url}/t/DC000000000IE`)).status).toBe(404);
  });
});
