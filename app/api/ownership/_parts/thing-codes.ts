import type { PackView, ThingCode } from "@/lib/delivery/model/staff";
import { printLabels } from "@/lib/ownership/commands/births";
import { digitalLink } from "@/lib/ownership/rules/digital-link";
import { qrPng } from "@/lib/platform/qr";
import { siteUrl } from "@/lib/platform/request";

/** A code for each thing of what is packed together, the same however often it is printed. */
export async function thingCodes(work: PackView, now: Date): Promise<ThingCode[]> {
  const labels = await printLabels(work.id, now);
  return Promise.all(
    labels.map(async (label) => {
      const line = work.lines.find(({ lineId }) => lineId === label.lineId);
      return {
        name: [line?.title, line?.options].filter(Boolean).join(", "),
        code: label.code,
        picture: await qrPng(new URL(digitalLink(label), siteUrl()).href),
      };
    }),
  );
}
