import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";

/** Invoices and credit notes to keep. */
export function OrderPapers({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "orders.papers");
  if (order.invoices.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="flex flex-col gap-2">
        {order.invoices.map(({ id, kind, number }) => (
          <li key={id}>
            <a className="link" href={paths.api.invoice(id)}>
              {t(kind, { number })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
