import type { EmailTemplate } from "../template.ts";
import { type ParcelMailProps, ParcelNews, parcelSample, parcelWords } from "./parts/parcel.tsx";

export const shipmentReturningToSender: EmailTemplate<ParcelMailProps> = {
  ...parcelWords("returning_to_sender"),
  sample: (locale) => ({ ...parcelSample(locale), reason: "incorrect_address" }),
  Body: ({ props, letter }) => <ParcelNews state="returning_to_sender" props={props} letter={letter} />,
};
