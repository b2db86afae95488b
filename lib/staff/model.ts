import type { Role } from "../kernel/actor.ts";
import type { Id } from "../kernel/ids.ts";

export type Member = {
  readonly id: Id<"staff">;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
};

/** What a new member signs in with: shown once to whoever made it, then known to nobody but them. */
export type SignInSlip = { readonly email: string; readonly password: string; readonly totpSecret: string; readonly totpPicture: string };

/** A sign-in, or one of its steps, that succeeded: what the browser is to keep. */
export type StaffSignedIn = { readonly token: string; readonly marks: string };

/** Wrong codes on one password before it has to be given again. */
export const CODES_A_SIGN_IN = 5;
/** How long the second step may be put off. */
export const CODE_WITHIN_MINUTES = 10;

export type AuditLine = {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly outcome: string;
};

export type AuditFilter = { readonly actor: string | null; readonly subject: string | null; readonly page: number };

/** Whether each row follows the one before it as it was written (I26). */
export type ChainCheck = { readonly rows: number; readonly broken: readonly number[] };

/** What the page behind an owner's link shows. */
export type FirstSlip = {
  readonly name: string;
  readonly email: string;
  readonly totpSecret: string;
  readonly totpPicture: string;
};
