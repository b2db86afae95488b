import type { Localized } from "../kernel/localized.ts";

export const CAPABILITY_KINDS = ["thing", "place", "service", "mains", "language", "document"] as const;
/** `thing`: what fills the need is used up by it (a bulb, a cell); `document` and `language` come with the thing itself or not at all. */
export type CapabilityKind = (typeof CAPABILITY_KINDS)[number];

export const ATTRIBUTE_KINDS = ["number", "text", "flag"] as const;
export type AttributeDefinition = {
  readonly key: string;
  readonly label: Localized;
  readonly unit?: string | undefined;
  readonly kind: (typeof ATTRIBUTE_KINDS)[number];
};

export type Capability = {
  readonly key: string;
  readonly name: Localized;
  readonly question: Localized;
  readonly kind: CapabilityKind;
  readonly attributes: readonly AttributeDefinition[];
  /** One is enough for all: a socket in the wall, Wi-Fi. */
  readonly shared: boolean;
  /** People know whether they have it. */
  readonly askable: boolean;
};

/** What something is: a number, words, yes or no, several words at once, or between two numbers. */
export type Attribute = number | string | boolean | readonly string[] | { readonly from?: number; readonly to?: number };
/** Said here, or read off the product's own facts, so that nothing is typed twice. */
export type Written = Attribute | { readonly spec: string };
export type Attributes = Readonly<Record<string, Attribute>>;

export const RULE_OPS = ["<=", ">=", "=", "in"] as const;
export type RuleOp = (typeof RULE_OPS)[number];
/** What a candidate must be. An attribute that nobody knows is never a yes. */
export type Rule<Value = Written> = { readonly attribute: string; readonly op: RuleOp; readonly value: Value };
/** Whether a need is there at all hangs on a fact of the home (lib/ownership HOME_FACTS) or an option of the variant. */
export type When = { readonly of: "home" | "option"; readonly key: string; readonly op: RuleOp; readonly value: Attribute };

export const NEED_KINDS = [
  "required_to_use",
  "required_for_install",
  "required_by_law_or_safety",
  "consumable",
  "wear_part",
  "spare_part",
  "accessory",
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];
/** Without these a thing is not ready; the others are only told of. */
export const isRequired = (kind: NeedKind): boolean => kind.startsWith("required_");

export const NEED_SOURCES = ["manufacturer", "staff_tested", "customer_confirmed"] as const;
export type NeedSource = (typeof NEED_SOURCES)[number];
export const FITMENT_VERDICTS = ["fits", "fits_with", "does_not_fit", "unknown"] as const;
export type FitmentVerdict = (typeof FITMENT_VERDICTS)[number];

/** How long one lasts before we know better, and how far from that it may be (days). */
export type Lasts = { readonly days: number; readonly spread: number; readonly basis: Localized };

/** A need as it is worked with: attributes read off, the box of this revision counted. */
export type Need = {
  /** `nee_…`, or `mains:prd_…`, `leaflet:prd_…` for those that follow from the facts. */
  readonly id: string;
  readonly kind: NeedKind;
  readonly capability: string | null;
  readonly toProductId: string | null;
  readonly toVariantId: string | null;
  readonly quantity: number;
  readonly inBox: number;
  readonly inBoxSince: number;
  readonly inBoxUntil: number | null;
  /** `undefined`: the product does not say the fact the rule leans on, so nothing can keep it for certain. */
  readonly rules: readonly Rule<Attribute | undefined>[];
  readonly onlyWhen: readonly When[];
};

export type Provision = { readonly capability: string; readonly quantity: number; readonly attributes: Attributes };

/** What the engine knows of a variant. */
export type KnownVariant = {
  readonly variantId: string;
  readonly productId: string;
  readonly options: Readonly<Record<string, string>>;
  readonly needs: readonly Need[];
  readonly provisions: readonly Provision[];
};

export type Fitment = {
  readonly productId: string;
  readonly variantId: string | null;
  readonly toProductId: string;
  readonly toVariantId: string | null;
  readonly verdict: FitmentVerdict;
  readonly adapterVariantId: string | null;
};

/** Things of one variant that belong together: a line of a cart, or one thing at home. */
export type Lot = { readonly key: string; readonly variantId: string; readonly quantity: number; readonly boxRevision: number };

/** What somebody says they have. `variantId` where it can be one only; `confirms`: needs they said it is right for. */
export type Declared = {
  readonly key: string;
  readonly variantId: string | null;
  readonly productId: string | null;
  readonly quantity: number;
  readonly provisions: readonly Provision[];
  readonly confirms: readonly string[];
};

/** All there is to judge by. */
export type Situation = {
  /** To be judged, the first before the others where there is not enough for all. */
  readonly lots: readonly Lot[];
  /** What is at home already: it serves others, and takes what it needs itself first. */
  readonly owned: readonly Lot[];
  readonly declared: readonly Declared[];
  /** What every home of the country has: mains. */
  readonly country: readonly Provision[];
  readonly facts: Readonly<Record<string, string>>;
  /** Needs that were waved off. */
  readonly waved: ReadonlySet<string>;
  readonly variants: ReadonlyMap<string, KnownVariant>;
  readonly capabilities: ReadonlyMap<string, Pick<Capability, "kind" | "shared">>;
  readonly fitments: readonly Fitment[];
};

export type Origin = "lot" | "owned" | "declared" | "country";
export type Verdict = "ready" | "missing" | "unknown";

export const REASONS = [
  "keeps_rules",
  "confirmed",
  "tried_fits",
  "tried_adapter",
  "tried_unfit",
  "tried_unknown",
  "breaks_rule",
  "attribute_unknown",
  "other_variant",
] as const;
/** Why something does or does not answer a need. */
export type Reason = (typeof REASONS)[number];

/** Something that was looked at for a need. */
export type Considered = {
  readonly key: string;
  readonly origin: Origin;
  readonly answers: "yes" | "no" | "unknown";
  readonly because: Reason;
  /** The attribute that decided, where one did. */
  readonly attribute?: string | undefined;
  /** The variant that has to stand between the two. */
  readonly adapterVariantId?: string | undefined;
};

export type Filling = {
  readonly key: string;
  readonly origin: Origin;
  readonly quantity: number;
  readonly adapterKey?: string | undefined;
};

/** `not_applying`: a fact of the home or an option says that it is not needed. `waved`: it is needed, and they said no. */
export type SlotState = "filled" | "missing" | "unknown" | "waved" | "not_applying";

/** One need of one lot, what became of it and why: as pages show it and the explainer tells it. */
export type Slot = {
  readonly needId: string;
  readonly kind: NeedKind;
  readonly state: SlotState;
  /** For all of the lot. */
  readonly wanted: number;
  readonly inBox: number;
  readonly filledBy: readonly Filling[];
  /** How many are still to be had; of these what cannot be said counts too. */
  readonly short: number;
  readonly considered: readonly Considered[];
  /** Facts of the home that would settle it. */
  readonly asks: readonly string[];
};

export type LotVerdict = {
  readonly key: string;
  readonly verdict: Verdict;
  /** Ready but for what they waved off: never said without that. */
  readonly waved: boolean;
  readonly slots: readonly Slot[];
};

export type Readiness = { readonly verdict: Verdict; readonly waved: boolean; readonly lots: readonly LotVerdict[] };
