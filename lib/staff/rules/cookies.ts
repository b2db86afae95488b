import type { StaffSignedIn } from "../model.ts";

const WORKING_DAY_SECONDS = 8 * 60 * 60;
const MARK_SECONDS = 400 * 24 * 60 * 60;

/** What staff's browser keeps after either step. Only a finished sign-in leaves a mark. */
export const staffCookies = ({ token, marks }: StaffSignedIn) => ({
  staff: { value: token, seconds: WORKING_DAY_SECONDS },
  ...(marks && { device: { value: marks, seconds: MARK_SECONDS } }),
});
