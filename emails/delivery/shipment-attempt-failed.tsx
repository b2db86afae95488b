import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentAttemptFailed: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("attempt_failed"),
  sample: () => ({ ...SAMPLE, reason: "not_home" }),
  Body: ({ props, letter }) => <ParcelNews state="attempt_failed" props={props} letter={letter} />,
};
