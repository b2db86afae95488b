import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentAvailableForPickup: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("available_for_pickup"),
  sample: (locale) => ({ ...parcelSample(locale), pickupUntil: "2026-12-01" }),
  Body: ({ props, letter }) => <ParcelNews state="available_for_pickup" props={props} letter={letter} />,
};
