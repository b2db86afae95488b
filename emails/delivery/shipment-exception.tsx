import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentException: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("exception"),
  sample: (locale) => ({ ...parcelSample(locale), reason: "weather" }),
  Body: ({ props, letter }) => <ParcelNews state="exception" props={props} letter={letter} />,
};
