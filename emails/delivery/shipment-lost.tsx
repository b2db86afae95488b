import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentLost: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("lost"),
  sample: () => ({ ...SAMPLE, place: null }),
  Body: ({ props, letter }) => <ParcelNews state="lost" props={props} letter={letter} />,
};
