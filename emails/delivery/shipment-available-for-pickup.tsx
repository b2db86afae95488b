import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, waitingParcelSample } from "./parts/parcel.tsx";

export const shipmentAvailableForPickup: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("available_for_pickup"),
  sample: waitingParcelSample,
  Body: ({ props, letter }) => <ParcelNews state="available_for_pickup" props={props} letter={letter} />,
};
