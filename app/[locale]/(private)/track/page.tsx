import { AsideFrame } from "@/components/customers/aside-frame";
import { LookUpForm } from "@/components/delivery/look-up-form";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { parseShortNumber } from "@/lib/kernel/ids";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("delivery.track.title");

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ number?: string | string[] }> };

export default async function TrackPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { number } = await searchParams;
  const t = translator(locale, "delivery.track");

  return (
    <AsideFrame
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <h2 className="font-bold font-display text-lg">{t("linkTitle")}</h2>
          <p>{t("quicker")}</p>
          <LinkButton href={paths(locale).signIn(paths(locale).accountOrders())}>{t("signIn")}</LinkButton>
        </>
      }
    >
      <LookUpForm locale={locale} number={typeof number === "string" ? (parseShortNumber(number) ?? undefined) : undefined} />
    </AsideFrame>
  );
}
