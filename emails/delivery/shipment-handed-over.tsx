import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentHandedOver: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("handed_over"),
  sample: () => ({ ...SAMPLE, others: 1 }),
  Body: ({ props, letter }) => <ParcelNews state="handed_over" props={props} letter={letter} />,
};
