import { z } from "zod";
import { InvoicePaper } from "@/components/orders/invoice-paper";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { idField } from "@/lib/kernel/fields";
import { ok, refuse } from "@/lib/kernel/result";
import { findPaper } from "@/lib/orders/queries/papers";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { printed } from "@/lib/platform/paper";
import { readRoute } from "@/lib/platform/route";
import { findStaff } from "@/lib/platform/session";

/** An invoice or credit note as PDF, for whoever may see its order and for staff who read invoices. */
export const GET = readRoute({
  name: "orders.invoice",
  input: z.strictObject({ id: idField("inv") }),
  limits: [{ by: "source", points: 60, seconds: 600 }],
  run: async ({ input }) => {
    const [staff, viewer] = await Promise.all([findStaff(), findOrderViewer()]);
    const paper = await findPaper(input.id, { viewer, isStaff: staff !== null && may(staff, "invoices.read") });
    if (!paper) return refuse("unknown");
    const word = translator(paper.content.locale, "papers.invoice")(paper.kind === "invoice" ? "fileInvoice" : "fileCredit");
    return ok(await printed(<InvoicePaper {...paper} />, `${word}-${paper.number}`));
  },
});
