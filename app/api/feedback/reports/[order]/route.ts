import { z } from "zod";
import { takeReport } from "@/lib/feedback/commands/take-report";
import { findOrderNumber, ifOwnOrderId } from "@/lib/feedback/queries/own-case";
import { MAX_REPORT_BYTES } from "@/lib/feedback/rules/photos";
import { reportInput } from "@/lib/feedback/schema";
import { actorName } from "@/lib/kernel/actor";
import { idField } from "@/lib/kernel/fields";
import { paths } from "@/lib/platform/paths";
import { shopperUploadRoute } from "@/lib/platform/route";

/** Something is wrong with a parcel, with photos of it: a route, since a server action takes no more than a page of text. */
export const POST = shopperUploadRoute({
  name: "feedback.report",
  input: z.object({ order: idField("ord") }),
  fields: reportInput,
  limits: [{ by: "source", points: 30, seconds: 3_600 }],
  maxBytes: MAX_REPORT_BYTES,
  isTheirs: async ({ order }) => (await ifOwnOrderId(order)) !== null,
  run: ({ actor, input, now }, fields, files) => takeReport({ ...fields, orderId: input.order, by: actorName(actor), now }, files),
  said: ({ photos }) =>
    photos === "refused" ? { tone: "refused", key: "feedback.said.photosRefused" } : { tone: "done", key: "feedback.said.reported" },
  leadsTo: ({ orderNumber, caseNumber }, locale) => paths(locale).recoveryCase(orderNumber, caseNumber),
  back: async ({ order }, locale) => paths(locale).trackOrder(await findOrderNumber(order)),
});
