import { z } from "zod";
import { dayIn } from "@/lib/kernel/days";
import { ok } from "@/lib/kernel/result";
import { env } from "@/lib/platform/env";
import { staffRoute } from "@/lib/platform/route";
import { productsCsv } from "@/lib/reports/queries/products-csv";
import { store } from "@/store.config";

/** Every product as a table, in the column names that other shops read. */
export const GET = staffRoute({
  name: "reports.exportProducts",
  permission: "catalog.read",
  input: z.object({}),
  run: async ({ actor, now }) =>
    ok(
      new Response(await productsCsv(actor, { siteUrl: new URL(env().PUBLIC_URL).origin, now }), {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="products-${dayIn(now, store.contact.timeZone)}.csv"`,
          "x-content-type-options": "nosniff",
        },
      }),
    ),
});
