import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentPickupEnds: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("pickup_ends"),
  sample: () => ({ ...SAMPLE, pickupUntil: "2026-12-01", waitsAt: "Corner parcel shop, 2 Market Street, Cork" }),
  Body: ({ props, letter }) => <ParcelNews state="pickup_ends" props={props} letter={letter} />,
};
