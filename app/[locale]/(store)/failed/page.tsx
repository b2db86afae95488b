import type { Metadata } from "next";
import { Failed } from "@/components/layout/failed";
import { privateMetadata } from "@/components/layout/page-metadata";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const revalidate = 300;

/** The web process writes the request's number over it. */
const NUMBER = "0000000000000000";

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  privateMetadata(translator((await params).locale, "faults.failed")("title"));

/** Put in the place of Next's empty answer wherever a page broke. */
export default async function FailedPage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale, "faults.failed");
  const words = { title: t("title"), lead: t("lead"), number: t("number"), write: t("write") };
  return (
    <Failed
      words={words}
      contact={paths(locale).contact()}
      number={<span suppressHydrationWarning>{NUMBER}</span>}
      again={
        <LinkButton href="" look="primary">
          {t("again")}
        </LinkButton>
      }
    />
  );
}
