import type { Picture } from "../catalog/model.ts";
import type { HomeFactKey } from "../ownership/rules/home.ts";
import type { guideRevision, guideSession } from "./machine.ts";

export const PURPOSES = ["setup", "use", "care", "repair", "uninstall", "dispose"] as const;
export type Purpose = (typeof PURPOSES)[number];

export type RevisionState = (typeof guideRevision)["states"][number];
export type SessionState = (typeof guideSession)["states"][number];

/** What one line of a step is; each has a word and a mark of its own, never a colour alone. */
export const LINE_KINDS = ["info", "note", "caution", "reminder", "check"] as const;

export const HAZARD_LEVELS = ["caution", "warning", "danger"] as const;

export const STEP_EVENTS = ["viewed", "done", "stuck", "solved", "skipped"] as const;

/** What holds people up at any step; a step may offer reasons of its own beside them. Words under `guides.reasons`. */
export const COMMON_REASONS = ["part_missing", "part_broken", "does_not_fit", "not_clear", "other"] as const;

export const WAYS = ["explanation", "part", "person"] as const;

/** A picture of a guide in one language. */
export type GuidePictureView = Picture & { readonly marks: readonly { readonly mark: string; readonly x: number; readonly y: number }[] };

export type GuideFilmView = {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly alt: string;
  /** A picture's path without ending. */
  readonly still: string;
  readonly formats: readonly ("webm" | "mp4")[];
};

/** `item`: what is missing or broken then. */
export type StuckReason = { readonly key: string; readonly text: string; readonly item: string | null };

type Span = { readonly from: number; readonly to: number };

export type StepView = {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly { readonly kind: (typeof LINE_KINDS)[number]; readonly text: string; readonly marker: string | null }[];
  readonly expected: string;
  readonly hazard: { readonly level: (typeof HAZARD_LEVELS)[number]; readonly text: string } | null;
  readonly minutes: number | null;
  readonly picture: GuidePictureView | null;
  readonly film: { readonly from: number; readonly to: number } | null;
  readonly explanation: { readonly text: string; readonly picture: GuidePictureView | null } | null;
  readonly uses: readonly { readonly item: string; readonly name: string }[];
  readonly when: { readonly fact: HomeFactKey; readonly is: readonly string[] } | undefined;
  /** What to begin with goes by how tall somebody is: a share of it in centimetres, no less and no more than the thing can. */
  readonly byHeight: { readonly what: string; readonly share: number; readonly within: Span | null } | null;
  /** Its own, then those of any step. */
  readonly reasons: readonly StuckReason[];
};

/** One thing to tick when the box is opened. `sku`: the part that is sent when it is missing. */
export type ContentView = {
  readonly item: string;
  readonly name: string;
  readonly quantity: number;
  readonly sku: string | null;
  readonly picture: GuidePictureView | null;
};

/** A guide as it is read, in one language and with the product's facts in its sentences. */
export type GuideView = {
  readonly guideId: string;
  readonly revisionId: string;
  readonly number: number;
  readonly purpose: Purpose;
  readonly publishedAt: Date | null;
  readonly productId: string;
  readonly handle: string;
  /** The product's name. */
  readonly thing: string;
  readonly summary: string;
  readonly difficulty: number;
  readonly minutes: number;
  readonly people: number;
  readonly tools: readonly { readonly name: string; readonly inBox: boolean; readonly capability: string | null }[];
  readonly supplies: readonly {
    readonly name: string;
    readonly quantity: number;
    readonly product: string | null;
    readonly capability: string | null;
  }[];
  readonly contents: readonly ContentView[];
  /** All of it, drawn and numbered. */
  readonly contentsPicture: GuidePictureView | null;
  readonly steps: readonly StepView[];
  readonly film: GuideFilmView | null;
  readonly result: string;
};

/** How far somebody is with a guide. */
export type SessionView = {
  readonly state: SessionState;
  readonly checked: readonly string[];
  readonly atStep: string | null;
  readonly done: readonly string[];
  readonly skipped: readonly string[];
  /** What holds them up now. */
  readonly stuck: OpenStuck | null;
  /** Every step they said they cannot go on at. */
  readonly stuckAt: readonly string[];
  /** Parts that were sent free and have not arrived. */
  readonly parts: readonly { readonly sku: string; readonly lineId: string; readonly shipBy: Date | null }[];
  readonly startedAt: Date;
  readonly succeededAt: Date | null;
  readonly settledAt: Date | null;
};

export type OpenStuck = {
  readonly reportId: string;
  readonly stepKey: string;
  readonly reason: string;
  readonly way: (typeof WAYS)[number] | null;
  /** Under which a person answers. */
  readonly number: string | null;
};
