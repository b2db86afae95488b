import type { Metadata } from "next";
import { Missing } from "@/components/layout/missing";
import { privateMetadata } from "@/components/layout/page-metadata";
import { translator } from "@/lib/i18n/translator";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  privateMetadata(translator((await params).locale, "faults.missing")("title"));

/** Put in the place of Next's empty answer wherever nothing was found. */
export default async function MissingPage({ params }: Props) {
  return <Missing locale={(await params).locale} />;
}
