import type { PostalAddress } from "../kernel/addresses.ts";
import type { Id } from "../kernel/ids.ts";

export type Profile = {
  readonly id: Id<"customer">;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly locale: string;
  readonly emailVerifiedAt: Date | null;
};

export type SavedAddress = PostalAddress & {
  readonly id: Id<"address">;
  readonly phone: string | null;
  readonly isDefault: boolean;
};

/** One browser somebody is signed in on. */
export type Device = {
  readonly id: Id<"session">;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isThisOne: boolean;
};

export const LINK_KINDS = ["verify_email", "reset_password", "change_email"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** How long a link sent by mail works. */
export const LINK_MINUTES = { verify_email: 7 * 24 * 60, reset_password: 60, change_email: 24 * 60 } as const satisfies Record<
  LinkKind,
  number
>;

/** A sign-in that succeeded: what the browser is to keep. */
export type SignedIn = { readonly token: string; readonly marks: string };

export const MAX_ADDRESSES = 20;
