import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, waitingParcelSample } from "./parts/parcel.tsx";

export const shipmentPickupEnds: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("pickup_ends"),
  sample: waitingParcelSample,
  Body: ({ props, letter }) => <ParcelNews state="pickup_ends" props={props} letter={letter} />,
};
