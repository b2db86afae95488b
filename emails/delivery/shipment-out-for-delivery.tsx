import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentOutForDelivery: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("out_for_delivery"),
  sample: parcelSample,
  Body: ({ props, letter }) => <ParcelNews state="out_for_delivery" props={props} letter={letter} />,
};
