import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelWords, SAMPLE } from "./parts/parcel.tsx";

export const shipmentReturningToSender: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("returning_to_sender"),
  sample: () => ({ ...SAMPLE, reason: "incorrect_address" }),
  Body: ({ props, letter }) => <ParcelNews state="returning_to_sender" props={props} letter={letter} />,
};
