import { store } from "../../store.config.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { takeFromGuide } from "./commands/from-guide.ts";

/** Follows guide.stuck_told. */
export const takeStuck = ({ subject, payload, by, at }: RecordedEvent): Promise<void> =>
  takeFromGuide({ reportId: subject, locale: typeof payload.locale === "string" ? payload.locale : store.defaultLocale, by, at });
