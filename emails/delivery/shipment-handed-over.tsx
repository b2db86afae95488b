import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentHandedOver: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("handed_over"),
  sample: (locale) => ({ ...parcelSample(locale), at: "2026-11-23T16:40", others: 1 }),
  Body: ({ props, letter }) => <ParcelNews state="handed_over" props={props} letter={letter} />,
};
