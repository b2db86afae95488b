import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentPickupEnds: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("pickup_ends"),
  sample: (locale) => ({ ...parcelSample(locale), pickupUntil: "2026-12-01", waitsAt: "Corner parcel shop, 2 Market Street, Cork" }),
  Body: ({ props, letter }) => <ParcelNews state="pickup_ends" props={props} letter={letter} />,
};
