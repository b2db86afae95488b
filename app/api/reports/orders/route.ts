import { translator } from "@/lib/i18n/translator";
import { listOrders } from "@/lib/journey/queries/orders";
import { toOrderFilter } from "@/lib/journey/rules/staff-lists";
import { orderListInput } from "@/lib/journey/schema";
import { actorName } from "@/lib/kernel/actor";
import { dayIn } from "@/lib/kernel/days";
import { ok } from "@/lib/kernel/result";
import { audit } from "@/lib/platform/audit";
import { paths } from "@/lib/platform/paths";
import { seeOther, staffRoute } from "@/lib/platform/route";
import { isFresh } from "@/lib/platform/session";
import { toCsv } from "@/lib/reports/rules/csv";
import { ORDER_COLUMNS, orderCells } from "@/lib/reports/rules/orders-csv";
import { store } from "@/store.config";

const AT_MOST = 10_000;

/** A view of the orders as a file, with a code given just now (TRUST R45); who took what is in the audit trail. */
export const GET = staffRoute({
  name: "reports.exportOrders",
  permission: "customers.read",
  input: orderListInput,
  run: async ({ actor, input, now }) => {
    const { page: _page, ...kept } = input;
    if (!isFresh(actor)) return ok(seeOther(paths.admin.confirm(paths.admin.orders(kept))));
    const { rows } = await listOrders(actor, toOrderFilter(input, store.contact.timeZone), { page: 1, size: AT_MOST, now });
    await audit({ actor: actorName(actor), action: "reports.exportOrders", outcome: "ok", details: { ...kept, rows: rows.length } });
    const t = translator(actor.locale, "reports.columns");
    const name = `${input.view}-${dayIn(now, store.contact.timeZone)}.csv`;
    return ok(
      new Response(
        toCsv(
          ORDER_COLUMNS.map((key) => t(key)),
          rows.map(orderCells),
        ),
        {
          headers: {
            "content-type": "text/csv; charset=utf-8",
            "content-disposition": `attachment; filename="orders-${name}"`,
            "x-content-type-options": "nosniff",
          },
        },
      ),
    );
  },
});
