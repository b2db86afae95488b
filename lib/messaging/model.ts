/** What a message is to its reader; the gate lets each class through on its own terms (rules/gate.ts). */
export const MESSAGE_CLASSES = ["safety", "legal", "transactional", "service", "marketing"] as const;
export type MessageClass = (typeof MESSAGE_CLASSES)[number];

export const CHANNELS = ["email", "push"] as const;
export type Channel = (typeof CHANNELS)[number];

export type MessageState = "queued" | "held" | "merged" | "suppressed" | "sent" | "failed";

/** Why the gate keeps a message back for a while. */
export const HOLD_REASONS = ["quiet_hours", "case_open", "cap", "bundle"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why the gate does not send a message at all. */
export const SUPPRESS_REASONS = ["bounced", "complained", "no_consent", "not_wanted", "too_many", "outdated"] as const;
export type SuppressReason = (typeof SUPPRESS_REASONS)[number];

/** Why nothing, or only the needful, is sent to an address: its mail server refused us, or its owner called us unwanted. */
export const SUPPRESSIONS = ["bounce", "complaint"] as const;
export type SuppressionKind = (typeof SUPPRESSIONS)[number];

/** How news that may wait comes: each by itself up to the cap, or always together in one mail a day. */
export const PACES = ["each", "together"] as const;

/** What letters are about; a reader chooses. Every article belongs to one of them. */
export const TOPICS = ["care", "repair", "buying", "news"] as const;
export type Topic = (typeof TOPICS)[number];

/** With each new article, or once a month when there was something to tell. */
export const FREQUENCIES = ["each", "monthly"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What somebody may agree to; the only purpose so far. */
export const NEWSLETTER = "newsletter";

/**
 * The words under which readers agree (`messaging.newsletter.consent`). Whoever changes the words begins a new version; a
 * test holds the two together.
 */
export const CONSENT_WORDING = "2026-11-22";
/** Wordings under which an agreement still holds; one that is taken out ends what was agreed to under it. */
export const CONSENT_WORDINGS: readonly string[] = [CONSENT_WORDING];

/** A confirmation may be pressed for so long. */
export const CONFIRM_DAYS = 7;
/** An address that nobody confirmed is forgotten. */
export const FORGET_DAYS = 14;

export const SUBSCRIPTION_STATES = ["pending", "confirmed", "ended"] as const;
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

export type LetterWishes = { readonly topics: readonly Topic[]; readonly frequency: Frequency };

/** A reader as the page behind a letter's link shows them. */
export type Reader = LetterWishes & { readonly id: string; readonly email: string; readonly state: SubscriptionState };
