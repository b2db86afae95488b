import Link from "next/link";
import { AddressLines } from "@/components/customers/address-lines";
import { wishFacts } from "@/components/delivery/wish-facts";
import { ReturnBadge } from "@/components/returns/return-badge";
import { Badge } from "@/components/ui/badge";
import { type Fact, Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { Section } from "@/components/ui/section";
import { countryName, formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { OrderFile } from "@/lib/journey/model";
import type { StaffOrderView } from "@/lib/orders/rules/staff-view";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** The facts beside the work: who, where, what they wrote, the papers. */
export function OrderSide({ locale, file, papers }: { locale: string; file: OrderFile; papers: boolean }) {
  const t = translator(locale, "journey.order");
  return (
    <div className="flex flex-col gap-8">
      {file.order.note && (
        <Section title={t("buyerNote")} level={3} className="gap-3!">
          <p className="whitespace-pre-line break-words">{file.order.note}</p>
        </Section>
      )}
      <Section title={t("customer")} level={3} className="gap-3!">
        <Facts facts={customerFacts(file.order, locale)} />
      </Section>
      <Section title={t("addresses")} level={3} className="gap-3!">
        <Facts
          facts={[
            { term: t("goesTo"), detail: <AddressLines address={file.order.shippingAddress} locale={locale} /> },
            ...wishFacts(file.order.deliveryWish, locale),
            { term: t("billedTo"), detail: <AddressLines address={file.order.billingAddress} locale={locale} /> },
          ]}
        />
      </Section>
      <Written locale={locale} file={file} />
      {papers && <Papers locale={locale} order={file.order} />}
    </div>
  );
}

function customerFacts(order: StaffOrderView, locale: string): Fact[] {
  const t = translator(locale, "journey.order");
  return [
    {
      term: t("name"),
      detail: (
        <Link href={paths.admin.customer(order.email)} prefetch={false} className="link">
          {order.name}
        </Link>
      ),
    },
    { term: t("email"), detail: <MailAddress address={order.email} className="text-xs" /> },
    ...(order.phone ? [{ term: t("phone"), detail: order.phone }] : []),
    { term: t("account"), detail: t(order.hasAccount ? "hasAccount" : "guest") },
    { term: t("market"), detail: <Market order={order} locale={locale} /> },
    { term: t("placed"), detail: formatInstant(order.placedAt, locale, store.contact.timeZone) },
  ];
}

function Market({ order, locale }: { order: StaffOrderView; locale: string }) {
  return (
    <>
      {countryName(order.market, locale)}, <span className="whitespace-nowrap">{order.locale}</span>
    </>
  );
}

/** Conversations and returns about this order. */
function Written({ locale, file }: { locale: string; file: OrderFile }) {
  const t = translator(locale, "journey.order");
  const support = translator(locale, "support");
  if (file.conversations.length + file.returns.length === 0) return null;
  return (
    <Section title={t("written")} level={3} className="gap-3!">
      <ul className="flex flex-col gap-2 text-sm">
        {file.conversations.map((each) => (
          <li key={each.number} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={paths.admin.conversation(each.number)} prefetch={false} className="link">
              {support(`topics.${each.topic}`)}
            </Link>
            <Badge>{support(`states.${each.state}`)}</Badge>
          </li>
        ))}
        {file.returns.map((each) => (
          <li key={each.number} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={paths.admin.return(each.number)} prefetch={false} className="link">
              {t("return", { number: each.number })}
            </Link>
            <ReturnBadge locale={locale} money={each.money} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Papers({ locale, order }: { locale: string; order: StaffOrderView }) {
  const t = translator(locale, "journey.order");
  const papers = translator(locale, "orders.papers");
  return (
    <Section title={papers("title")} level={3} className="gap-3!">
      {order.invoices.length === 0 && <p className="text-muted text-sm">{t("noPapers")}</p>}
      <ul className="flex flex-col gap-2 text-sm">
        {order.invoices.map(({ id, kind, number }) => (
          <li key={id}>
            <a className="link" href={paths.api.invoice(id)}>
              {papers(kind, { number })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
