import { WantedWish } from "@/components/cart/wanted-wish";
import { WishLine } from "@/components/cart/wish-line";
import { AccountFrame } from "@/components/journey/account-frame";
import { Pages } from "@/components/layout/pages";
import { titled } from "@/components/layout/titled";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { listWishes } from "@/lib/cart/queries/wishes";
import { wantedWish } from "@/lib/cart/schema";
import { findVariants } from "@/lib/catalog/queries/variants";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { flatParams, pageOf, type SearchParams } from "@/lib/platform/search-params";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("cart.wishes.title");

const SIZE = 20;

export default async function WishListPage({ params, searchParams }: { params: Promise<{ locale: string }>; searchParams: SearchParams }) {
  const { locale } = await params;
  const query = await flatParams(searchParams);
  const wanted = wantedWish.safeParse(query.save);
  const customer = await requireCustomer(locale, paths(locale).accountWishes(wanted.success ? { save: wanted.data } : {}));
  const page = pageOf(query.page);
  const [{ wishes, count }, variants] = await Promise.all([
    listWishes(customer, { page, size: SIZE, locale }),
    findVariants(wanted.success ? [wanted.data] : [], locale),
  ]);
  const asked = [...variants.values()].find(({ id }) => !wishes.some(({ variant }) => variant.id === id));
  const t = translator(locale, "cart.wishes");

  return (
    <AccountFrame locale={locale} here="wishes" title={t("title")} lead={t("lead")}>
      {asked && <WantedWish variant={asked} locale={locale} />}
      {wishes.length === 0 ? (
        <Empty title={t("empty")} action={<LinkButton href={paths(locale).home()}>{t("look")}</LinkButton>}>
          {t("emptyLead")}
        </Empty>
      ) : (
        <ul className="flex flex-col border-line border-b">
          {wishes.map((wish) => (
            <WishLine key={wish.variant.id} wish={wish} locale={locale} />
          ))}
        </ul>
      )}
      <Pages locale={locale} page={page} total={count} size={SIZE} href={(onPage) => paths(locale).accountWishes({ page: onPage })} />
    </AccountFrame>
  );
}
