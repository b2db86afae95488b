import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentDelivered: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("delivered"),
  sample: (locale) => ({ ...parcelSample(locale), at: "2026-11-24T11:25", proof: "neighbour" }),
  Body: ({ props, letter }) => <ParcelNews state="delivered" props={props} letter={letter} />,
};
