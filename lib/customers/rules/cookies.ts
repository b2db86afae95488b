import type { SignedIn } from "../model.ts";

/** As long as browsers keep anything; whether the session still counts is asked of the database each time. */
const KEPT_SECONDS = 400 * 24 * 60 * 60;

/** What a browser keeps after signing in: the session, and the mark that gives its owner tries of their own. */
export const signedInCookies = ({ token, marks }: SignedIn) => ({
  customer: { value: token, seconds: KEPT_SECONDS },
  device: { value: marks, seconds: KEPT_SECONDS },
});
