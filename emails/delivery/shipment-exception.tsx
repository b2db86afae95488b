import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentException: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("exception"),
  sample: () => ({ ...SAMPLE, reason: "weather" }),
  Body: ({ props, letter }) => <ParcelNews state="exception" props={props} letter={letter} />,
};
