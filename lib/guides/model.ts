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
