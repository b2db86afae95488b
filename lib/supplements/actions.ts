"use server";
import { actorName, type Shopper } from "../kernel/actor.ts";
import { later } from "../kernel/clock.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as answers from "./commands/answers.ts";
import { type OpenedHome, openHome } from "./commands/open-home.ts";
import * as refills from "./commands/refills.ts";
import { reportMissing as report } from "./commands/reports.ts";
import { cartKeyOf, homeAbout, ownsIt, SECONDS_KEPT } from "./queries/homes.ts";
import { LATER_MS, ownRefillId } from "./queries/refills.ts";
import { answerInput, haveItInput, homeFactInput, needReportInput, refillAnswerInput, refillInput } from "./schema/answers.ts";

type Speaking = { readonly actor: Shopper; readonly about: string | undefined; readonly locale: string; readonly now: Date };

/** The home that is spoken of. What a guest says before there is a cart opens one, so that there is somewhere to keep it. */
async function homeToSpeakOf({ actor, about, locale, now }: Speaking): Promise<Result<OpenedHome>> {
  const home = await homeAbout(about);
  if (!home) return refuse("unknown");
  if (home.customerId || home.orderId || home.cartId) return ok({ home, token: null });
  return ok(await openHome({ key: await cartKeyOf(actor), locale, now }));
}

const cookies = ({ token }: { token: string | null }) => (token ? { cart: { value: token, seconds: SECONDS_KEPT } } : {});

/** Back to the product's page where it was said there, whose cached words know nothing of it; other pages are drawn anew. */
const leadsTo = (_: unknown, { input: { handle }, locale }: { input: { handle?: string | undefined }; locale: string }) =>
  handle ? `${paths(locale).product(handle)}#needs` : undefined;

const limits = [{ by: "source", points: 120, seconds: 3_600 }] as const;

export const haveIt = publicAction({
  name: "supplements.have",
  redraws: true,
  input: haveItInput,
  limits,
  said: "supplements.said.have",
  run: async ({ actor, input: { about, handle, ...said }, locale, now }) => {
    const speaks = await homeToSpeakOf({ actor, about, locale, now });
    if (!speaks.ok) return speaks;
    const { home, token } = speaks.value;
    const source = handle ? "product" : about ? "unit" : "cart";
    const done = await answers.haveIt({ ...said, home, source, locale, now });
    return done.ok ? ok({ token }) : done;
  },
  cookies,
  leadsTo,
});

export const waiveNeed = publicAction({
  name: "supplements.waive",
  redraws: true,
  input: answerInput,
  limits,
  said: "supplements.said.waived",
  run: async ({ actor, input: { about, needId }, locale, now }) => {
    const speaks = await homeToSpeakOf({ actor, about, locale, now });
    if (!speaks.ok) return speaks;
    const { home, token } = speaks.value;
    const done = await answers.waiveNeed({ home, needId, now });
    return done.ok ? ok({ token }) : done;
  },
  cookies,
  leadsTo,
});

export const takeBackAnswer = publicAction({
  name: "supplements.take_back",
  redraws: true,
  input: answerInput,
  limits,
  said: "supplements.said.takenBack",
  run: async ({ input: { about, needId } }) => {
    const home = await homeAbout(about);
    return home ? answers.takeBack({ home, needId }) : refuse("unknown");
  },
  leadsTo,
});

/** What of the home would settle a need: kept with the home, and used wherever it matters. */
export const tellOfHome = publicAction({
  name: "supplements.tell_home",
  redraws: true,
  input: homeFactInput,
  limits,
  said: "supplements.said.home",
  run: async ({ input: { fact, value, about }, now }) => {
    const home = await homeAbout(about);
    return home ? answers.tellOfHome({ home, fact, value, now }) : refuse("unknown");
  },
});

/** "You said ready, and it was not." */
export const reportMissing = publicAction({
  name: "supplements.report",
  redraws: true,
  input: needReportInput,
  limits: [{ by: "source", points: 30, seconds: 3_600 }],
  run: async ({ actor, input, now }) => {
    const isOwn = await ownsIt(input.ownershipId);
    return isOwn ? report({ ...input, by: actorName(actor), now }) : refuse("unknown");
  },
});

export const answerRefill = publicAction({
  name: "supplements.refill_answer",
  redraws: true,
  input: refillAnswerInput,
  limits,
  said: "supplements.said.answered",
  run: async ({ input: { refill, left }, now }) => {
    const refillId = await ownRefillId(refill);
    const said = left === "plenty" ? ({ word: "plenty" } as const) : ({ word: "left", share: Number(left) } as const);
    return refillId ? refills.answerRefill({ refillId, said, now }) : refuse("unknown");
  },
});

export const askRefillLater = publicAction({
  name: "supplements.refill_later",
  redraws: true,
  input: refillInput,
  limits,
  said: "supplements.said.later",
  run: async ({ input: { refill }, now }) => {
    const refillId = await ownRefillId(refill);
    return refillId ? refills.snoozeRefill({ refillId, until: later(now, LATER_MS) }) : refuse("unknown");
  },
});

export const stopRefill = publicAction({
  name: "supplements.refill_stop",
  redraws: true,
  input: refillInput,
  limits,
  said: "supplements.said.stopped",
  run: async ({ input: { refill }, now }) => {
    const refillId = await ownRefillId(refill);
    return refillId ? refills.stopRefill({ refillId, now }) : refuse("unknown");
  },
});

export const resumeRefill = publicAction({
  name: "supplements.refill_resume",
  redraws: true,
  input: refillInput,
  limits,
  said: "supplements.said.resumed",
  run: async ({ input: { refill } }) => {
    const refillId = await ownRefillId(refill);
    return refillId ? refills.resumeRefill({ refillId }) : refuse("unknown");
  },
});
