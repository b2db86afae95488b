import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { groundOf } from "@/components/ui/ground";
import { Icon } from "@/components/ui/icon";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { isFilled } from "@/lib/cart/rules/fill";
import { formatDay } from "@/lib/i18n/formats";
import { place } from "@/lib/i18n/places";
import { type Translate, translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import { orderAgain } from "@/lib/orders/actions";
import type { AgainLine } from "@/lib/orders/queries/again";
import { marketOf, store } from "@/store.config";

type Props = { readonly orderId: string; readonly lines: readonly AgainLine[]; readonly locale: string };

/** Line by line what goes into the cart, what does not and why, and how prices have moved; then the button. */
export function OrderAgain({ orderId, lines, locale }: Props) {
  const t = translator(locale, "orders.again");
  const count = lines.filter(({ fill }) => isFilled(fill)).length;
  return (
    <Section title={t("some", { count })} className="max-w-3xl">
      <ul className="flex flex-col border-line border-b">
        {lines.map((line) => (
          <Line key={line.variantId} line={line} locale={locale} />
        ))}
      </ul>
      {count > 0 && (
        <ActionForm action={orderAgain} labels={formLabels(locale)} hidden={{ orderId }} className="flex flex-col gap-3">
          <div>
            <SubmitButton busy={t("going")}>{t("go")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Section>
  );
}

function Line({ line, locale }: { line: AgainLine; locale: string }) {
  const t = translator(locale, "orders.again");
  const goes = isFilled(line.fill);
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-line border-t py-4 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <div className={goes ? "" : "opacity-60"}>
        {line.picture && <Picture src={line.picture} ground={groundOf("stone")} alt="" sizes="4.5rem" />}
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-semibold">{[line.title, line.options].filter(Boolean).join(", ")}</p>
        <p className={`flex items-start gap-2 text-sm ${line.fill.outcome === "whole" ? "" : "text-warn"}`}>
          <Icon name={line.fill.outcome === "whole" ? "check" : "alert"} className="mt-[3px]" />
          {outcomeWords(line, t, locale)}
        </p>
        <p className="text-muted text-sm">{moveWords(line, t, locale)}</p>
      </div>
      <p className="col-start-2 font-mono text-sm sm:col-start-3 sm:text-end">
        {goes && <>{line.fill.quantity > 1 ? `${line.fill.quantity} × ` : ""}</>}
        {line.price && <Price value={line.price} locale={locale} />}
      </p>
    </li>
  );
}

function outcomeWords({ fill, nextOn }: AgainLine, t: Translate, locale: string): string {
  if (fill.outcome === "sold_out" && nextOn) return t("sold_out_until", { day: formatDay(nextOn, locale) });
  if (fill.outcome === "not_sold_here") return t("not_sold_here", place(store.markets[marketOf(locale)].country, locale));
  return t(fill.outcome, { quantity: fill.quantity, wanted: fill.wanted });
}

function moveWords({ then, price, move }: AgainLine, t: Translate, locale: string): string {
  const by = price && move !== "other" ? format(money(Math.abs(price.amount - then.amount), then.currency), locale) : "";
  return t(move, { from: format(then, locale), by });
}
