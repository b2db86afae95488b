import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentAttemptFailed: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("attempt_failed"),
  sample: (locale) => ({ ...parcelSample(locale), at: "2026-11-24T11:25", reason: "not_home" }),
  Body: ({ props, letter }) => <ParcelNews state="attempt_failed" props={props} letter={letter} />,
};
