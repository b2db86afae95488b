import { Icon } from "@/components/ui/icon";
import type { CartLineView } from "@/lib/cart/model";
import { formatDay } from "@/lib/i18n/formats";
import { place } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";

/** Why a line cannot be bought now, and what that means for the cart; nothing when it can. */
export function LineStateNote({ line, market, locale }: { line: CartLineView; market: keyof typeof store.markets; locale: string }) {
  if (line.state === "ready") return null;
  const t = translator(locale, "cart");
  const words =
    line.state === "sold_out" && line.nextOn
      ? t("states.sold_out_until", { day: formatDay(line.nextOn, locale) })
      : t(`states.${line.state}`, place(store.markets[market].country, locale));
  return (
    <p className="flex items-start gap-2 text-sm">
      <Icon name="alert" className="mt-1 text-warn" />
      <span>
        <strong className="font-semibold text-warn">{words}</strong> <span className="text-muted">{t("notCounted")}</span>
      </span>
    </p>
  );
}
