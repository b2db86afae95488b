import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuidePlayer } from "@/components/guides/guide-player";
import { GuideSheet } from "@/components/guides/guide-sheet";
import { playerWords } from "@/components/guides/player-words";
import { pageMetadata } from "@/components/layout/page-metadata";
import { JsonLd } from "@/components/ui/raw-script";
import { guidesOfProduct } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { howTo } from "./_parts/how-to";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string; purpose: string }> };

const findGuide = async ({ locale, handle, purpose }: Awaited<Props["params"]>) =>
  (await guidesOfProduct(handle, locale)).find((guide) => guide.purpose === purpose);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params;
  const guide = await findGuide(asked);
  if (!guide) return {};
  return pageMetadata(asked.locale, {
    title: translator(asked.locale, "guidance.titles")(guide.purpose, { thing: guide.thing }),
    description: guide.summary,
    path: (to) => to.productGuide(guide.handle, guide.purpose),
    social: { kind: "product", handle: guide.handle },
  });
}

/** A guide as anybody may read it, before or after buying. */
export default async function ProductGuidePage({ params }: Props) {
  const asked = await params;
  const guide = await findGuide(asked);
  if (!guide) notFound();
  const { locale } = asked;
  const to = paths(locale);

  return (
    <>
      <JsonLd data={howTo(guide, locale)} />
      <GuideSheet
        guide={guide}
        crumbs={[
          { label: translator(locale, "guidance.list")("title"), href: to.setupGuides() },
          { label: guide.thing, href: to.product(guide.handle) },
        ]}
        player={<GuidePlayer name={guide.guideId} place={null} tell={null} words={playerWords(locale)} />}
        locale={locale}
      />
    </>
  );
}
