import { appendFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startInbox } from "../../scripts/stand-ins/inbox/start";
import { CONTROL_TOKEN, tempDir } from "./rig";

type Listed = { total: number; messages: { id: string; subject: string; to: string[]; messageId: string; attachments: number }[] };

let dir: Awaited<ReturnType<typeof tempDir>>;
let inbox: Awaited<ReturnType<typeof startInbox>>;

const start = (smtpPort = 0) =>
  startInbox({ port: 0, smtpPort, dataDir: dir.path, shopUrl: "http://localhost:3000/", controlToken: CONTROL_TOKEN });

beforeEach(async () => {
  dir = await tempDir();
  inbox = await start();
});

afterEach(async () => {
  await inbox.close();
  await dir.remove();
});

const send = (mail: SendMailOptions = {}) => {
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port: inbox.smtpPort, ignoreTLS: true, socketTimeout: 3000 });
  return transport.sendMail({
    from: "Kept <shop@kept.test>",
    to: "Hana <hana@example.org>",
    subject: "Your order",
    text: "Thank you.",
    ...mail,
  });
};
const page = async (path: string, headers: Record<string, string> = {}) => (await fetch(inbox.url + path, { headers })).text();
const api = async <T>(path: string): Promise<T> => (await fetch(`${inbox.url}/api${path}`)).json() as Promise<T>;
const fail = (mode: string, times?: number) =>
  fetch(`${inbox.url}/_control`, {
    method: "POST",
    headers: { authorization: `Bearer ${CONTROL_TOKEN}` },
    body: JSON.stringify({ mode, times, ms: 150 }),
  });
const heal = () => fetch(`${inbox.url}/_control`, { method: "DELETE", headers: { authorization: `Bearer ${CONTROL_TOKEN}` } });

describe("mail", () => {
  it("is kept as a file and found by recipient and subject, newest first", async () => {
    await send({ subject: "First", messageId: "<first@kept.test>" });
    await send({ subject: "Größe & Maß", to: "Bruno <bruno@example.org>", bcc: "secret@example.org" });
    const all = await api<Listed>("/messages");
    expect(all.messages.map(({ subject }) => subject)).toEqual(["Größe & Maß", "First"]);
    expect(all.messages[1]?.messageId).toBe("<first@kept.test>");
    expect((await api<Listed>("/messages?to=BRUNO@")).total).toBe(1);
    expect((await api<Listed>("/messages?to=secret@example.org")).messages[0]?.subject).toBe("Größe & Maß");
    expect((await api<Listed>("/messages?to=hana@example.org&subject=second")).total).toBe(0);
    expect((await readdir(join(dir.path, "inbox"))).every((name) => name.endsWith(".eml"))).toBe(true);
  });

  it("opens with its text, page, links and attachments", async () => {
    const pdf = Buffer.from("%PDF-1.4 invoice");
    await send({
      text: "Follow it: http://localhost:3000/track?a=1&b=2",
      html: '<p>Follow <a href="http://localhost:3000/track?a=1&amp;b=2">it</a></p><img src="cid:kettle">',
      attachments: [
        { filename: "Rechnung Nr. 7.pdf", content: pdf, contentType: "application/pdf" },
        { filename: "kettle.png", cid: "kettle", content: Buffer.from("png"), contentType: "image/png" },
      ],
    });
    const { messages } = await api<Listed>("/messages");
    const id = messages[0]?.id ?? "";
    expect(messages[0]?.attachments).toBe(1);
    const mail = await api<{ links: string[]; attachments: { filename: string; path: string }[] }>(`/messages/${id}`);
    expect(mail.links).toEqual(["http://localhost:3000/track?a=1&b=2"]);
    const file = mail.attachments.find(({ filename }) => filename === "Rechnung Nr. 7.pdf");
    const response = await fetch(inbox.url + file?.path);
    expect(response.headers.get("content-disposition")).toContain("attachment");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
    expect(await page(`/messages/${id}/html`)).toContain(`/messages/${id}/attachments/0`);
    expect(await page(`/messages/${id}/source`)).toContain("Return-Path: <shop@kept.test>");
  });

  it("cannot run a script where it is shown", async () => {
    await send({ subject: "<script>alert(1)</script>", html: "<script>alert(1)</script><p>hello</p>" });
    const id = (await api<Listed>("/messages")).messages[0]?.id;
    const policy = (await fetch(`${inbox.url}/messages/${id}/html`)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("sandbox allow-popups");
    const framed = /sandbox="([^"]+)"/.exec(await page(`/messages/${id}`))?.[1];
    expect(framed).toContain("allow-popups-to-escape-sandbox");
    expect(`${policy} ${framed}`).not.toMatch(/allow-(scripts|forms|top-navigation)/);
    expect(await page("/")).not.toContain("<script>alert");
  });

  it("survives a restart, without the half a mail a kill left behind", async () => {
    await send();
    await appendFile(join(dir.path, "inbox", "1700000000000-abcdefgh.part"), "half");
    await inbox.close();
    inbox = await start();
    expect((await api<Listed>("/messages")).total).toBe(1);
    expect(await readdir(join(dir.path, "inbox"))).toHaveLength(1);
  });

  it("is cleared on request, and a lost one says so", async () => {
    await send();
    expect(await (await fetch(`${inbox.url}/api/messages`, { method: "DELETE" })).json()).toEqual({ deleted: 1 });
    expect((await api<Listed>("/messages")).total).toBe(0);
    expect((await fetch(`${inbox.url}/messages/1700000000000-abcdefgh`)).status).toBe(404);
    expect((await fetch(`${inbox.url}/messages/..%2f..%2fetc/source`)).status).toBe(404);
  });
});

describe("the page", () => {
  it("searches, pages and links to the shop, in the browser's language", async () => {
    const numbers = Array.from({ length: 26 }, (_, number) => number);
    await Promise.all(numbers.map((number) => send({ subject: `Mail ${number}`, to: `buyer${number % 2}@example.org` })));
    expect(await page("/")).toContain("/?page=2");
    expect((await page("/?page=2")).match(/Mail \d+/g)).toHaveLength(1);
    expect(await page("/?q=buyer1")).toContain("13 mails");
    expect(await page("/?q=nobody")).toContain("No mail fits “nobody”");
    const german = await page("/", { "accept-language": "de-DE,de;q=0.9" });
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('href="http://localhost:3000"');
  });

  it("lists the demo staff with the codes that are good now, refreshed without JavaScript too", async () => {
    const totpSecret = "JBSWY3DPEHPK3PXP";
    const grace = { name: "Grace", email: "grace@kept.test", password: "tea-and-paper", totpSecret, roles: ["admin", "support"] };
    expect(await page("/")).toContain("once the shop is seeded");
    await writeFile(join(dir.path, "demo-staff.json"), JSON.stringify([grace]));
    const { codes } = await api<{ codes: { code: string; secondsLeft: number }[] }>("/codes");
    const totp = new TOTP({ secret: Secret.fromBase32(totpSecret) });
    expect(totp.validate({ token: codes[0]?.code ?? "", window: 1 })).not.toBeNull();
    expect(JSON.stringify(codes)).not.toContain(totpSecret);
    const shown = await page("/");
    expect(shown).toMatch(/data-code="grace@kept.test">\d{6}</);
    expect(shown).toContain('<noscript><meta http-equiv="refresh" content="10"></noscript>');
  });
});

describe("failure modes", () => {
  it("refuse connections, until healed", async () => {
    await fail("refuse");
    await expect(send()).rejects.toMatchObject({ code: "ESOCKET" });
    await heal();
    await send();
    expect((await api<Listed>("/messages")).total).toBe(1);
  });

  it.each([
    ["4xx", 451, 0],
    ["5xx", 554, 0],
    ["cut", undefined, 1],
  ])("%s", async (mode, responseCode, kept) => {
    await fail(mode, 1);
    await expect(send()).rejects.toMatchObject(responseCode ? { responseCode } : {});
    expect((await api<Listed>("/messages")).total).toBe(kept);
    await send();
  });

  it("slow", async () => {
    await fail("slow", 1);
    const begun = performance.now();
    await send();
    expect(performance.now() - begun).toBeGreaterThan(140);
  });
});
