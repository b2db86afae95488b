import { DataTable } from "@/components/ui/data-table";
import { Price } from "@/components/ui/price";
import { countryName, formatKilos } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { DeliveryTerms, ServiceTerms } from "@/lib/shipping/model";

/** What delivery costs in one country: a row a service, a column a weight. */
export function PriceList({ terms, locale, hideCaption }: { terms: DeliveryTerms; locale: string; hideCaption?: boolean }) {
  const t = translator(locale, "content.delivery");
  const common = translator(locale, "common");
  const weights = [...new Set(terms.services.flatMap((service) => service.bands.map((band) => band.maxGrams)))];
  const kilos = (grams: number) => formatKilos(grams, locale);
  const limits = weights.filter((grams) => grams !== null).sort((a, b) => a - b);
  const head = (grams: number | null) =>
    grams === null ? t("over", { weight: kilos(limits.at(-1) ?? 0) }) : t("upTo", { weight: kilos(grams) });
  const priceAt = (service: ServiceTerms, grams: number | null) => service.bands.find((band) => band.maxGrams === grams)?.price;
  return (
    <DataTable
      caption={t("table", { country: countryName(terms.country, locale) })}
      {...(hideCaption && { hideCaption })}
      fixed
      rows={terms.services}
      rowKey={(service) => service.key}
      empty={<p>{t("none")}</p>}
      columns={[
        { key: "service", head: t("service"), names: true, cell: (service) => <span className="font-semibold">{service.name}</span> },
        ...[...limits, ...(weights.includes(null) ? [null] : [])].map((grams) => ({
          key: String(grams),
          head: head(grams),
          number: true,
          cell: (service: ServiceTerms) => {
            const price = priceAt(service, grams);
            return price ? (
              <Price value={price} locale={locale} zero={common("free")} />
            ) : (
              <span className="text-muted">{t("notOffered")}</span>
            );
          },
        })),
        {
          key: "free",
          head: t("freeFrom"),
          number: true,
          cell: ({ freeFrom }) =>
            freeFrom ? <Price value={freeFrom} locale={locale} /> : <span className="text-muted">{t("never")}</span>,
        },
        {
          key: "days",
          head: t("days"),
          number: true,
          narrow: true,
          cell: ({ days: { minDays, maxDays } }) => (minDays === maxDays ? minDays : t("daysRange", { min: minDays, max: maxDays })),
        },
      ]}
    />
  );
}
