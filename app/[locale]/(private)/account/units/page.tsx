import { AccountFrame } from "@/components/journey/account-frame";
import { Pages } from "@/components/layout/pages";
import { titled } from "@/components/layout/titled";
import { AtHomeSection } from "@/components/ownership/at-home";
import { RedeemForm } from "@/components/ownership/redeem-form";
import { WaivedNeeds } from "@/components/supplements/waived-needs";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { findAtHome } from "@/lib/ownership/queries/at-home";
import { listThings } from "@/lib/ownership/queries/things";
import { paths } from "@/lib/platform/paths";
import { flatParams, pageOf, type SearchParams } from "@/lib/platform/search-params";
import { requireCustomer } from "@/lib/platform/session";
import { listAskable } from "@/lib/supplements/queries/askable";
import { listWaived } from "@/lib/supplements/queries/waived";
import { OwnThings } from "./_parts/own-things";

export const generateMetadata = titled("ownership.list.title");

const SIZE = 24;

export default async function ThingsPage({ params, searchParams }: { params: Promise<{ locale: string }>; searchParams: SearchParams }) {
  const { locale } = await params;
  const page = pageOf((await flatParams(searchParams)).page);
  const customer = await requireCustomer(locale, paths(locale).accountThings());
  const { things, count } = await listThings(customer.id, { page, size: SIZE });
  const home = { customerId: customer.id };
  const [atHome, kinds, waived] = await Promise.all([findAtHome(home), listAskable(locale), listWaived(home, locale)]);
  const t = translator(locale, "ownership.list");

  return (
    <AccountFrame locale={locale} here="things" title={t("title")} lead={t("lead")}>
      {things.length === 0 ? (
        <Empty title={t("empty")} action={<LinkButton href={paths(locale).home()}>{t("look")}</LinkButton>}>
          {t("emptyLead")}
        </Empty>
      ) : (
        <OwnThings things={things} customerId={customer.id} locale={locale} />
      )}
      <Pages locale={locale} page={page} total={count} size={SIZE} href={(onPage) => paths(locale).accountThings({ page: onPage })} />
      <AtHomeSection atHome={atHome} kinds={kinds} locale={locale} />
      <WaivedNeeds waived={waived} locale={locale} />
      <RedeemForm locale={locale} />
    </AccountFrame>
  );
}
