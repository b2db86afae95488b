import { DataTable } from "@/components/ui/data-table";
import { Price } from "@/components/ui/price";
import { unbroken } from "@/components/ui/unbroken";
import { SERVICES, type Service, type ServiceGroup } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { zero } from "@/lib/kernel/money";
import { marketOf, store } from "@/store.config";

type Facts = { readonly locale: string; readonly words: Readonly<Record<string, string | number>>; readonly hasLarge: boolean };

/** One stretch of a thing's life and what each service in it costs here, zeros included. */
export function ServicePrices({ group, locale, words, hasLarge }: Facts & { group: ServiceGroup }) {
  const t = translator(locale, "content.prices");
  const offered = SERVICES[group].filter((service: Service) => service !== "oldLarge" || hasLarge);
  return (
    <DataTable
      caption={t(`groups.${group}`)}
      hideCaption
      fixed
      rows={offered}
      rowKey={(service) => service}
      columns={[
        {
          key: "service",
          head: t("service"),
          names: true,
          cell: (service) => <span className="font-semibold">{t(`items.${service}.t`)}</span>,
        },
        { key: "note", head: t("note"), cell: (service) => unbroken(t(`items.${service}.b`, words)) },
        {
          key: "price",
          head: t("price"),
          number: true,
          narrow: true,
          cell: (service) => <ServicePrice service={service} locale={locale} />,
        },
      ]}
    />
  );
}

/** Only who pays the postage of what comes back is a question of policy; the rest the shop bears. */
function ServicePrice({ service, locale }: { service: Service; locale: string }) {
  if (service === "postage" && store.policies.returnPaidBy !== "store") return translator(locale, "content.prices")("youPay");
  return <Price value={zero(store.markets[marketOf(locale)].currency)} locale={locale} />;
}
