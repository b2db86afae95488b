import { DAY, HOUR, later } from "../../kernel/clock.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Channel, CONSENT_WORDINGS, type HoldReason, type SuppressionKind, type SuppressReason } from "../model.ts";
import type { MessageKind } from "./kinds.ts";
import { nextAt, type QuietHours, quietUntil } from "./quiet.ts";

export const WEEK = 7 * DAY;
/** What was held so long is told no more. */
const HELD_AT_MOST = 30 * DAY;

export type GateRules = {
  readonly quiet: QuietHours;
  /** When messages over the cap are told together, on the reader's clock. */
  readonly digestAt: string;
  readonly caps: { readonly serviceAWeek: number; readonly proactiveADay: number; readonly marketingAWeek: number };
};

/** All that counts about one message at the moment it would go. */
export type GateFacts = {
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly now: Date;
  readonly queuedAt: Date;
  /** Worthless to hold past this: the promise it speaks of ends then. */
  readonly goesBy: Date | null;
  readonly timeZone: string;
  /** The gate has let it go before; only the sending failed. */
  readonly letGo: boolean;
  /** The wording under which this address agrees to promotion now. */
  readonly consent: string | null;
  /** Whether its reader wants messages of this purpose on this channel. */
  readonly wanted: boolean;
  /** Whether they want one mail a day rather than several. */
  readonly bundled: boolean;
  readonly suppressed: readonly SuppressionKind[];
  /** Messages of its class and channel that went to them within the last seven days, oldest first, without it and digests. */
  readonly told: readonly { readonly at: Date; readonly proactive: boolean }[];
  readonly caseOpen: boolean;
};

export type Decision =
  | { readonly do: "send" }
  | { readonly do: "hold"; readonly until: Date; readonly reason: HoldReason }
  /** Told with others in one mail. */
  | { readonly do: "merge"; readonly until: Date; readonly reason: "cap" | "bundle" }
  | { readonly do: "suppress"; readonly reason: SuppressReason };

const SEND: Decision = { do: "send" };
const suppress = (reason: SuppressReason): Decision => ({ do: "suppress", reason });

/**
 * What happens to a message now. Safety and legal messages always go. Of the rest nothing goes where it is not welcome;
 * what answers its reader's own act goes at once; then count the caps, and last the night's rest.
 */
export function decide(facts: GateFacts, rules: GateRules): Decision {
  if (facts.kind.class === "safety" || facts.kind.class === "legal") return SEND;
  const unwelcome = whyUnwelcome(facts);
  if (unwelcome) return suppress(unwelcome);
  if (facts.kind.answers || facts.letGo) return SEND;
  const wait = overCap(facts, rules) ?? atNight(facts, rules);
  return wait ? ifStillNews(wait, facts) : SEND;
}

/**
 * A mailbox that refused us gets only what answers an act (its owner waits for it and may have mended it), what the law asks
 * and what is dangerous: mail to dead addresses makes servers distrust the shop's mail to everybody else. Who called us
 * unwanted still gets what their orders need.
 */
function whyUnwelcome({ kind, channel, suppressed, consent, wanted, now, queuedAt }: GateFacts): SuppressReason | null {
  if (isOld(kind, queuedAt, now)) return "outdated";
  if (channel === "email" && suppressed.includes("bounce") && !kind.answers) return "bounced";
  const optional = kind.class === "marketing" || kind.class === "service";
  if (optional && channel === "email" && suppressed.includes("complaint")) return "complained";
  if (kind.class === "marketing" && !(consent && CONSENT_WORDINGS.includes(consent))) return "no_consent";
  if (!wanted && (optional || channel === "push")) return "not_wanted";
  return null;
}

const isOld = ({ keepsHours }: MessageKind, queuedAt: Date, at: Date): boolean =>
  at > later(queuedAt, keepsHours === undefined ? HELD_AT_MOST : keepsHours * HOUR);

function overCap({ kind, channel, now, timeZone, told, bundled, caseOpen }: GateFacts, { caps, digestAt }: GateRules): Decision | null {
  if (kind.class === "marketing" && caseOpen) return { do: "hold", until: nextAt(digestAt, now, timeZone), reason: "case_open" };
  if (kind.class === "marketing") {
    const free = told.at(-caps.marketingAWeek);
    return free ? { do: "hold", until: later(free.at, WEEK), reason: "cap" } : null;
  }
  if (kind.class !== "service" || kind.purpose === "digest") return null;
  const today = dayIn(now, timeZone);
  const toldToday = told.filter(({ at, proactive }) => proactive && dayIn(at, timeZone) === today).length;
  const isOver = told.length >= caps.serviceAWeek || (kind.proactive === true && toldToday >= caps.proactiveADay);
  if (channel === "push") return isOver ? suppress("too_many") : null; // a notification cannot be a digest
  if (!isOver && !bundled) return null;
  return { do: "merge", until: nextAt(digestAt, now, timeZone), reason: isOver ? "cap" : "bundle" };
}

/** Waits for the morning, unless the date it speaks of has passed by then. */
function atNight({ now, timeZone, goesBy }: GateFacts, { quiet }: GateRules): Decision | null {
  const until = quietUntil(now, timeZone, quiet);
  return until && !(goesBy && goesBy < until) ? { do: "hold", until, reason: "quiet_hours" } : null;
}

/** What would be old when its time comes is not kept for it. */
function ifStillNews(wait: Decision, { kind, queuedAt }: GateFacts): Decision {
  if (wait.do !== "hold" && wait.do !== "merge") return wait;
  return isOld(kind, queuedAt, wait.until) ? suppress(wait.reason === "quiet_hours" ? "outdated" : "too_many") : wait;
}
