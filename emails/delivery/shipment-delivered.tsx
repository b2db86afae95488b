import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentDelivered: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("delivered"),
  sample: () => ({ ...SAMPLE, proof: "neighbour" }),
  Body: ({ props, letter }) => <ParcelNews state="delivered" props={props} letter={letter} />,
};
