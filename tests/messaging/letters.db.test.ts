import { describe, expect, test } from "vitest";
import { renderMail } from "../../emails/render.tsx";
import { publishArticle, saveArticleDraft } from "../../lib/content/commands/articles.ts";
import { tellOfTheMonth, tellReaders } from "../../lib/content/jobs/letters.ts";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { askForLetters, changeLetters, confirmLetters, endLetters } from "../../lib/messaging/commands/letters.ts";
import { sweepUnconfirmedReaders } from "../../lib/messaging/jobs/sweep-readers.ts";
import { sendIntent } from "../../lib/messaging/jobs.ts";
import { linkToken } from "../../lib/messaging/queries/links.ts";
import { findAsked, findReader } from "../../lib/messaging/queries/readers.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { RecordedEvent } from "../../lib/platform/events.ts";
import { anArticle } from "../content/writing.ts";
import { aReader, asked, consentsOf, mailsTo, tokenOf } from "./readers.ts";

describe("double opt-in", () => {
  test("nothing is agreed to before the button is pressed; then it is noted once, with its words", async () => {
    const email = "ada@reader.example";
    await asked(email);
    expect(await consentsOf(email)).toEqual([]);
    const token = await tokenOf(email, "confirm");
    expect(await findAsked(token)).toMatchObject({ email, state: "pending" });
    const press = async () => confirmLetters({ token, locale: "de-DE", now: await shopNow() });
    must(await press());
    must(await press());
    expect(await consentsOf(email)).toMatchObject([
      { state: "granted", purpose: "newsletter", locale: "de-DE", source: "letters/confirm" },
    ]);
  });

  test("the answer is the same for a known address, whose wishes stay; it hears once a day that it was asked again", async () => {
    const reader = await aReader({ topics: ["care"] });
    const answers = [await asked("nobody@reader.example"), await asked(reader.email), await asked(reader.email)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await findReader(reader.token))?.topics).toEqual(["care"]);
    expect((await mailsTo(reader.email)).filter(({ template }) => template === "messaging/letters-known")).toHaveLength(1);
  });

  test("a link made up, of another purpose, or a week old confirms nothing", async () => {
    const email = "bea@reader.example";
    await asked(email);
    const token = await tokenOf(email, "confirm");
    const now = await shopNow();
    const ended = { ok: false, problem: { code: "link_ended" } };
    expect(await confirmLetters({ token: `${token.slice(0, -2)}xx`, locale: "en-IE", now })).toEqual(ended);
    expect(await confirmLetters({ token: linkToken({ purpose: "letters", id: token.split(".")[0] ?? "" }), locale: "en-IE", now })).toEqual(
      ended,
    );
    expect(await confirmLetters({ token, locale: "en-IE", now: later(now, 8 * DAY) })).toEqual(ended);
    expect(await endLetters({ token, locale: "en-IE", now, source: "letters" })).toEqual(ended);
    expect(await consentsOf(email)).toEqual([]);
  });

  test("asking once more ends the older mail's button", async () => {
    const email = "cleo@reader.example";
    await asked(email);
    const older = await tokenOf(email, "confirm");
    await askForLetters({ email, name: null, locale: "en-IE", topics: ["news"], frequency: "each", now: later(await shopNow(), 1_000) });
    expect(await confirmLetters({ token: older, locale: "en-IE", now: await shopNow() })).toMatchObject({ ok: false });
  });

  test("an address that nobody confirmed is forgotten", async () => {
    await asked("dan@reader.example");
    await moveClock(15 * DAY);
    await sweepUnconfirmedReaders();
    expect(await sql.one`SELECT id FROM subscription WHERE email = 'dan@reader.example'`).toBeNull();
  });
});

describe("a reader", () => {
  test("changes topics and frequency, ends the letters once, and may ask again", async () => {
    const reader = await aReader();
    const now = await shopNow();
    must(await changeLetters({ token: reader.token, topics: ["repair", "news"], frequency: "each", locale: "en-IE", now }));
    expect(await findReader(reader.token)).toMatchObject({ topics: ["repair", "news"], frequency: "each" });
    must(await endLetters({ token: reader.token, locale: "en-IE", now, source: "one-click" }));
    must(await endLetters({ token: reader.token, locale: "en-IE", now, source: "one-click" }));
    expect((await consentsOf(reader.email)).map(({ state }) => state)).toEqual(["granted", "withdrawn"]);
    expect(await changeLetters({ token: reader.token, topics: ["care"], frequency: "each", locale: "en-IE", now })).toMatchObject({
      ok: false,
    });
    await aReader({ email: reader.email });
    expect((await consentsOf(reader.email)).map(({ state }) => state)).toEqual(["granted", "withdrawn", "granted"]);
  });

  test("what was agreed to can be neither changed nor deleted", async () => {
    const { email } = await aReader();
    await expect(sql.exec`UPDATE consent SET state = 'withdrawn' WHERE email = ${email}`).rejects.toThrow(/append-only/);
    await expect(sql.exec`DELETE FROM consent WHERE email = ${email}`).rejects.toThrow(/append-only/);
  });
});

describe("letters", () => {
  const publish = async (topic: "care" | "buying") => {
    const now = await shopNow();
    const begun = must(
      await saveArticleDraft({ articleId: null, basedOn: 0, input: anArticle({ topic }), actor: "staff:stf_tess00000", now }),
    );
    must(await publishArticle({ articleId: begun.articleId, basedOn: begun.version, publishAt: null, actor: "staff:stf_tess00000", now }));
    const [event] =
      await sql.many<RecordedEvent>`SELECT * FROM domain_event WHERE subject = ${begun.articleId} AND name = 'article.published'`;
    if (!event) throw new Error("not told");
    return event;
  };
  const lettersTo = async (email: string) => (await mailsTo(email)).filter(({ class: kind }) => kind === "marketing");

  test("go with each article to who asked for them on its topic, once", async () => {
    const [each, other, monthly] = [
      await aReader({ frequency: "each", topics: ["care"] }),
      await aReader({ frequency: "each", topics: ["buying"] }),
      await aReader({ frequency: "monthly", topics: ["care"] }),
    ];
    const event = await publish("care");
    await tellReaders(event);
    await tellReaders(event);
    expect(await lettersTo(each.email)).toHaveLength(1);
    expect([...(await lettersTo(other.email)), ...(await lettersTo(monthly.email))]).toEqual([]);
  });

  test("go once a month, and not at all when nothing on the reader's topics was written", async () => {
    const [reader, other] = [
      await aReader({ frequency: "monthly", topics: ["care"] }),
      await aReader({ frequency: "monthly", topics: ["news"] }),
    ];
    await moveClock(1_000);
    await publish("care");
    await tellOfTheMonth();
    expect(await lettersTo(reader.email)).toEqual([]);
    await moveClock(40 * DAY);
    await tellOfTheMonth();
    await tellOfTheMonth();
    expect(await lettersTo(reader.email)).toHaveLength(1);
    expect(await lettersTo(other.email)).toEqual([]);
  });

  test("are not sent to who has ended them meanwhile, and carry the one press that ends them", async () => {
    const [reader, gone] = [await aReader({ frequency: "each" }), await aReader({ frequency: "each" })];
    await tellReaders(await publish("care"));
    must(await endLetters({ token: gone.token, locale: "en-IE", now: await shopNow(), source: "one-click" }));
    const [[letter], [late]] = [await lettersTo(reader.email), await lettersTo(gone.email)];
    await sendIntent({ render: renderMail, hasOpenCase: async () => false })({ intentId: late?.id ?? "" });
    expect((await lettersTo(gone.email))[0]).toMatchObject({ state: "suppressed", reason: "no_consent" });
    const drawn = await renderMail(letter?.template ?? "", letter?.payload, {
      locale: "en-IE",
      name: null,
      why: "letters",
      links: { letters: "https://shop.example/letters/x" },
      href: (path) => `https://shop.example${path}`,
    });
    expect(drawn.text).toContain("https://shop.example/letters/x");
  });
});
