import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEMPLATES } from "../../emails/registry.ts";
import { DAY, earlier, HOUR, later } from "../../lib/kernel/clock.ts";
import { dayIn, minuteOfDayIn } from "../../lib/kernel/days.ts";
import { CHANNELS, CONSENT_WORDING, MESSAGE_CLASSES, SUPPRESSIONS } from "../../lib/messaging/model.ts";
import { type Decision, decide, type GateFacts, WEEK } from "../../lib/messaging/rules/gate.ts";
import { KINDS, type MessageKind, PURPOSES } from "../../lib/messaging/rules/kinds.ts";
import { quietUntil } from "../../lib/messaging/rules/quiet.ts";
import { store } from "../../store.config.ts";

const RULES = store.messages;
const ZONES = ["Europe/Dublin", "Europe/Berlin", "Europe/Lisbon", "America/Los_Angeles"] as const;
const yes = fc.constant(true as const);

const instants = fc.date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true });
const kinds: fc.Arbitrary<MessageKind> = fc.record(
  {
    class: fc.constantFrom(...MESSAGE_CLASSES),
    purpose: fc.constantFrom(...PURPOSES),
    answers: yes,
    proactive: yes,
    keepsHours: fc.integer({ min: 1, max: 200 }),
  },
  { requiredKeys: ["class", "purpose"] },
);
const facts: fc.Arbitrary<GateFacts> = instants.chain((now) =>
  fc.record({
    kind: kinds,
    channel: fc.constantFrom(...CHANNELS),
    now: fc.constant(now),
    queuedAt: fc.integer({ min: 0, max: 40 * DAY }).map((ms) => earlier(now, ms)),
    goesBy: fc.option(fc.integer({ min: -DAY, max: 3 * DAY }).map((ms) => later(now, ms))),
    timeZone: fc.constantFrom(...ZONES),
    letGo: fc.boolean(),
    consent: fc.option(fc.constantFrom(CONSENT_WORDING, "1999-01-01")),
    wanted: fc.boolean(),
    bundled: fc.boolean(),
    suppressed: fc.subarray([...SUPPRESSIONS]),
    told: fc
      .array(fc.record({ at: fc.integer({ min: 0, max: WEEK - 1 }).map((ms) => earlier(now, ms)), proactive: fc.boolean() }), {
        maxLength: 6,
      })
      .map((told) => told.sort((a, b) => a.at.getTime() - b.at.getTime())),
    caseOpen: fc.boolean(),
  }),
);

const always = (holds: (facts: GateFacts, decision: Decision) => boolean | undefined) =>
  fc.assert(
    fc.property(facts, (given) => holds(given, decide(given, RULES)) !== false),
    { numRuns: 4_000 },
  );
const waits = (decision: Decision) => decision.do === "hold" || decision.do === "merge";

describe("the gate", () => {
  test("safety and legal messages always go, at any hour, to anybody", () => {
    always(({ kind }, decision) => (["safety", "legal"].includes(kind.class) ? decision.do === "send" : true));
  });

  test("promotion never goes without an agreement under words that hold, nor while something is open", () => {
    always(({ kind, consent, caseOpen, letGo }, decision) => {
      if (kind.class !== "marketing" || decision.do !== "send") return true;
      return consent === CONSENT_WORDING && (!caseOpen || letGo || kind.answers === true);
    });
  });

  test("a mailbox that refused us gets nothing but answers to its owner's own act", () => {
    always(({ kind, channel, suppressed }, decision) =>
      channel === "email" && suppressed.includes("bounce") && !["safety", "legal"].includes(kind.class) && !kind.answers
        ? decision.do === "suppress"
        : true,
    );
  });

  test("who called us unwanted gets neither promotion nor service, and still what an order needs", () => {
    always(({ kind, channel, suppressed, queuedAt, now }, decision) => {
      if (channel !== "email" || suppressed.join() !== "complaint") return true;
      if (["marketing", "service"].includes(kind.class)) return decision.do === "suppress";
      const isOld = kind.keepsHours !== undefined || now.getTime() - queuedAt.getTime() > 29 * DAY;
      return kind.class !== "transactional" || isOld || decision.do !== "suppress";
    });
  });

  test("what its reader did not choose is not sent, and service never without being wanted", () => {
    always(({ kind, wanted }, decision) => (kind.class === "service" && !wanted ? decision.do === "suppress" : true));
  });

  test("an answer to one's own act never waits", () => {
    always(({ kind }, decision) => (kind.answers ? !waits(decision) : true));
  });

  test("nothing else goes in the reader's night, unless its date would pass", () => {
    always(({ kind, now, timeZone, goesBy, letGo }, decision) => {
      if (decision.do !== "send" || kind.answers || letGo || ["safety", "legal"].includes(kind.class)) return true;
      const until = quietUntil(now, timeZone, RULES.quiet);
      return until === null || (goesBy !== null && goesBy < until);
    });
  });

  test("what waits, waits for a later moment of the day, is still news then, and for less than eight days", () => {
    always(({ now, timeZone, kind, queuedAt }, decision) => {
      if (decision.do !== "hold" && decision.do !== "merge") return true;
      const news = kind.keepsHours === undefined || decision.until <= later(queuedAt, kind.keepsHours * HOUR);
      const quietIsOver = decision.reason !== "quiet_hours" || quietUntil(decision.until, timeZone, RULES.quiet) === null;
      return decision.until > now && decision.until <= later(now, WEEK + DAY) && news && quietIsOver;
    });
  });

  test("caps hold: no fourth service message and no third letter in a week", () => {
    always(({ kind, told, letGo }, decision) => {
      if (decision.do !== "send" || kind.answers || letGo) return true;
      if (kind.class === "marketing") return told.length < RULES.caps.marketingAWeek;
      return kind.class !== "service" || kind.purpose === "digest" || told.length < RULES.caps.serviceAWeek;
    });
  });

  test("nothing unasked goes twice on one day of the reader's", () => {
    always(({ kind, told, letGo, now, timeZone }, decision) => {
      if (decision.do !== "send" || kind.class !== "service" || !kind.proactive || kind.purpose === "digest" || kind.answers || letGo)
        return true;
      return (
        told.filter(({ at, proactive }) => proactive && dayIn(at, timeZone) === dayIn(now, timeZone)).length < RULES.caps.proactiveADay
      );
    });
  });

  test("only service mails are told with others; a digest never waits for a digest", () => {
    always(
      ({ kind, channel }, decision) =>
        decision.do !== "merge" || (kind.class === "service" && channel === "email" && kind.purpose !== "digest"),
    );
  });

  test("what was let go and failed to be sent goes as soon as it can, if it is still welcome", () => {
    always(({ letGo }, decision) => (letGo ? !waits(decision) : true));
  });
});

const NIGHT = new Date("2026-11-24T23:30:00Z"); // 15:30 in Los Angeles
const plain: GateFacts = {
  kind: { class: "transactional", purpose: "order" },
  channel: "email",
  now: NIGHT,
  queuedAt: NIGHT,
  goesBy: null,
  timeZone: "Europe/Dublin",
  letGo: false,
  consent: null,
  wanted: true,
  bundled: false,
  suppressed: [],
  told: [],
  caseOpen: false,
};

describe("for example", () => {
  test("an order's news at night waits for eight o'clock where its reader lives", () => {
    expect(decide(plain, RULES)).toEqual({ do: "hold", until: new Date("2026-11-25T08:00:00Z"), reason: "quiet_hours" });
    expect(decide({ ...plain, timeZone: "Europe/Berlin" }, RULES)).toMatchObject({ until: new Date("2026-11-25T07:00:00Z") });
    expect(decide({ ...plain, timeZone: "America/Los_Angeles" }, RULES)).toEqual({ do: "send" });
  });

  test("a notice before a date that ends at midnight goes at half past eleven", () => {
    expect(decide({ ...plain, goesBy: new Date("2026-11-25T00:00:00Z") }, RULES)).toEqual({ do: "send" });
  });

  test("the fourth news of a week is told in one mail at nine; what would be old by then is not told", () => {
    const now = new Date("2026-11-24T15:00:00Z");
    const told = [1, 2, 3].map((day) => ({ at: earlier(now, day * DAY), proactive: false }));
    const news = { ...plain, kind: { class: "service", purpose: "delivery_news" } as MessageKind, now, queuedAt: now, told };
    expect(decide(news, RULES)).toEqual({ do: "merge", until: new Date("2026-11-25T09:00:00Z"), reason: "cap" });
    expect(decide({ ...news, told: [], bundled: true }, RULES)).toMatchObject({ do: "merge", reason: "bundle" });
    expect(decide({ ...news, kind: { ...news.kind, keepsHours: 12 } }, RULES)).toEqual({ do: "suppress", reason: "too_many" });
  });

  test("summer time: the quiet hours end at eight on the clock of the day after", () => {
    expect(quietUntil(new Date("2027-03-27T22:00:00Z"), "Europe/Dublin", RULES.quiet)).toEqual(new Date("2027-03-28T07:00:00Z"));
    const ends = quietUntil(new Date("2026-10-25T00:30:00Z"), "Europe/Berlin", RULES.quiet);
    expect(ends && minuteOfDayIn(ends, "Europe/Berlin")).toBe(480);
  });
});

test("every mail is of a known kind, and every kind is of a mail", () => {
  expect(Object.keys(KINDS).sort()).toEqual(Object.keys(TEMPLATES).sort());
});
