import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentLost: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("lost"),
  sample: (locale) => ({ ...parcelSample(locale), place: null }),
  Body: ({ props, letter }) => <ParcelNews state="lost" props={props} letter={letter} />,
};
