import { EndedLink } from "@/components/customers/ended-link";
import { titled } from "@/components/layout/titled";
import { RefillCard } from "@/components/supplements/refill-card";
import { groundOf } from "@/components/ui/ground";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Picture } from "@/components/ui/picture";
import { findVariants } from "@/lib/catalog/queries/variants";
import { translator } from "@/lib/i18n/translator";
import { inSentence } from "@/lib/kernel/localized";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { findRefillOffer } from "@/lib/supplements/queries/refill-offers";
import { findRefillByToken } from "@/lib/supplements/queries/refills";
import { marketOf } from "@/store.config";

export const generateMetadata = titled("supplements.refill.left");

/** Whether something is used up, behind the signed link of a mail. Opening it changes nothing. */
export default async function RefillPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const refill = await findRefillByToken(token, { locale, now: await shopNow() });
  const t = translator(locale, "supplements.refill");
  if (!refill) return <EndedLink title={t("ended")} lead={t("endedLead")} href={paths(locale).accountThings()} go={t("endedGo")} />;
  const [offer, variants] = await Promise.all([
    findRefillOffer(refill, { market: marketOf(locale), locale }),
    findVariants([refill.variantId], locale),
  ]);
  const picture = variants.get(refill.variantId)?.picture;
  return (
    <>
      <PageHead title={t("pageTitle", { what: refill.name, thing: inSentence(refill.thing, locale) })} lead={t("lead")} />
      <div className="grid gap-8 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex flex-col items-start gap-6">
          <RefillCard refill={refill} by={token} offer={offer} alone locale={locale} />
          <LinkButton href={paths(locale).thing(refill.code)} look="quiet">
            {t("thing")}
          </LinkButton>
        </div>
        {picture && <Picture src={picture.src} ground={groundOf(picture.tile)} alt="" sizes="(min-width: 48rem) 33vw, 60vw" />}
      </div>
    </>
  );
}
