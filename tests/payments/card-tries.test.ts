import { describe, expect, test } from "vitest";
import { type BuyerAtTill, type Challenge, countedSince, isOn, looksLikeTesting, whyNotNow } from "../../lib/payments/rules/card-tries.ts";

const honest: BuyerAtTill = { triesOfBuyer: 0, triesOfSource: 0, isKnown: false, hasConfirmed: false };
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 12, minutes));
const challenge: Challenge = { since: at(0), until: at(60), endedAt: null, endedBy: null, tries: { refused: 20, paid: 20 } };

describe("tries at the till (R47)", () => {
  test.each([
    [{ refused: 30, paid: 0 }, false],
    [{ refused: 31, paid: 0 }, true],
    [{ refused: 13, paid: 18 }, true],
    [{ refused: 12, paid: 19 }, false],
    [{ refused: 40, paid: 60 }, false],
    [{ refused: 41, paid: 59 }, true],
    [{ refused: 0, paid: 500 }, false],
  ])("%o looks like testing: %s", (tries, expected) => {
    expect(looksLikeTesting(tries)).toBe(expected);
  });

  test("five refusals end a buyer's day, ten a network's hour, a challenge asks only whoever has not confirmed", () => {
    expect(whyNotNow(honest, false)).toBeNull();
    expect(whyNotNow({ ...honest, triesOfBuyer: 4, triesOfSource: 9 }, false)).toBeNull();
    expect(whyNotNow({ ...honest, triesOfBuyer: 5 }, false)).toBe("too_many_declines");
    expect(whyNotNow({ ...honest, triesOfSource: 10 }, false)).toBe("too_many_declines_here");
    expect(whyNotNow(honest, true)).toBe("confirm_first");
    expect(whyNotNow({ ...honest, hasConfirmed: true }, true)).toBeNull();
  });

  test("whoever is known is not shut out for the network they share (R46), but for their own tries", () => {
    const known = { ...honest, isKnown: true, hasConfirmed: true, triesOfSource: 300 };
    expect(whyNotNow(known, true)).toBeNull();
    expect(whyNotNow({ ...known, triesOfBuyer: 5 }, true)).toBe("too_many_declines");
  });

  test("a challenge is over when its time is, or when staff say so; then earlier tries count no more", () => {
    expect(isOn(challenge, at(59))).toBe(true);
    expect(isOn(challenge, at(60))).toBe(false);
    expect(isOn(null, at(0))).toBe(false);
    const ended = { ...challenge, endedAt: at(20), endedBy: "staff:stf_1" };
    expect(isOn(ended, at(21))).toBe(false);
    expect(countedSince(ended, at(15))).toEqual(at(20));
    expect(countedSince(ended, at(25))).toEqual(at(25));
    expect(countedSince(challenge, at(15))).toEqual(at(15));
  });
});
