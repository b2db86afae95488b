import Link from "next/link";
import { SearchForm } from "@/components/admin/search-form";
import { countryName, formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { OrderListState } from "@/lib/journey/schema";
import { paths } from "@/lib/platform/paths";
import { MARKETS } from "@/store.config";

/** Search, market and days over the orders list; each applied filter is a chip that takes it off again. */
export function OrderFilters({ locale, state }: { locale: string; state: OrderListState }) {
  const t = translator(locale, "journey.orders");
  const { page: _page, ...kept } = state;
  const without = (name: "q" | "market" | "from" | "to") => paths.admin.orders({ ...kept, [name]: undefined });
  const chips = [
    state.q && { name: "q", label: `“${state.q}”` },
    state.market && { name: "market", label: countryName(state.market, locale) },
    state.from && { name: "from", label: t("since", { day: formatLongDay(state.from, locale) }) },
    state.to && { name: "to", label: t("until", { day: formatLongDay(state.to, locale) }) },
  ].filter((chip) => chip !== undefined && chip !== "") as { name: "q" | "market" | "from" | "to"; label: string }[];
  return (
    <div className="flex flex-col gap-3">
      <SearchForm action={paths.admin.orders()} label={t("search")} submit={t("find")} q={state.q} keep={{ view: state.view }}>
        <div className="grid w-full grid-cols-2 gap-2 sm:contents">
          <label className="col-span-2 flex flex-col gap-1 text-sm">
            {t("market")}
            <select name="market" defaultValue={state.market ?? ""} className="control">
              <option value="">{t("everyMarket")}</option>
              {MARKETS.map((market) => (
                <option key={market} value={market}>
                  {countryName(market, locale)}
                </option>
              ))}
            </select>
          </label>
          <label className="flex flex-col gap-1 text-sm">
            {t("from")}
            <input type="date" name="from" defaultValue={state.from} className="control min-w-0" />
          </label>
          <label className="flex flex-col gap-1 text-sm">
            {t("to")}
            <input type="date" name="to" defaultValue={state.to} className="control min-w-0" />
          </label>
        </div>
      </SearchForm>
      {chips.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label={t("applied")}>
          {chips.map((chip) => (
            <li key={chip.name}>
              <Link
                href={without(chip.name)}
                prefetch={false}
                className="inline-flex min-h-9 items-center gap-2 rounded-pill border-[1.5px] border-ink px-3 text-sm hover:bg-ink hover:text-paper"
              >
                {chip.label}
                <span aria-hidden="true">×</span>
                <span className="sr-only">{t("takeOff")}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
