import { MINUTE } from "../../kernel/clock.ts";
import type { OpeningWindow } from "../model.ts";

/** When an answer is due: so many hours of opening time from now. `windows` reach far enough ahead to hold them. */
export function replyDueAt(now: Date, withinHours: number, windows: readonly OpeningWindow[]): Date {
  let left = withinHours * 60 * MINUTE;
  for (const { opens, closes } of windows) {
    const from = Math.max(opens.getTime(), now.getTime());
    const length = closes.getTime() - from;
    if (length <= 0) continue;
    if (left <= length) return new Date(from + left);
    left -= length;
  }
  return new Date(now.getTime() + withinHours * 60 * MINUTE);
}
