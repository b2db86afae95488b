import "server-only";
import { findVariants } from "../../catalog/queries/variants.ts";
import type { Staff } from "../../kernel/actor.ts";
import { languageOf } from "../../kernel/localized.ts";
import type { OrderTaxLine } from "../../orders/model.ts";
import { findStaffOrder } from "../../orders/queries/staff-order.ts";
import type { StaffOrderView } from "../../orders/rules/staff-view.ts";
import { sql } from "../../platform/db/pool.ts";
import { taxLineIn } from "../../pricing/copy.ts";

/**
 * An order as this person reads it. What was bought in another language is called as catalogue and shop call it in theirs;
 * the papers keep the buyer's words. The page's guard has checked `orders.read`.
 */
export async function findOrderInWords(staff: Staff, number: string): Promise<StaffOrderView | null> {
  const order = await findStaffOrder(staff, number);
  if (!order || languageOf(order.locale) === languageOf(staff.locale)) return order;
  const [variants, option, tax] = await Promise.all([
    findVariants(
      order.lines.map(({ variantId }) => variantId),
      staff.locale,
    ),
    sql.one<{
      name: string | null;
    }>`SELECT name->>${languageOf(staff.locale)} AS name FROM delivery_option WHERE key = ${order.deliveryOption}`,
    sql.one<{ lines: readonly OrderTaxLine[] }>`SELECT tax_lines AS lines FROM orders WHERE id = ${order.id}`,
  ]);
  const lines = order.lines.map((line) => {
    const known = variants.get(line.variantId);
    return known ? { ...line, title: known.name, options: known.title } : line;
  });
  const { country } = order.shippingAddress;
  const taxLines = order.sums.taxLines.map((line, index) => {
    const basisPoints = tax?.lines[index]?.basisPoints ?? 0;
    return { ...line, name: taxLineIn({ name: line.name, basisPoints, country }, order.locale, staff.locale) };
  });
  return { ...order, lines, sums: { ...order.sums, taxLines }, deliveryName: option?.name ?? order.deliveryName };
}
