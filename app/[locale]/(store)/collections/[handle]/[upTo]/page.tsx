import { notFound } from "next/navigation";
import { Collection, collectionMetadata } from "../../../_parts/collection";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string; upTo: string }> };

/** One address for each length: the first has its own, without a number. */
const readLength = (upTo: string): number => (/^[1-9]\d{0,2}$/.test(upTo) && upTo !== "1" ? Number(upTo) : Number.NaN);

export const generateMetadata = async ({ params }: Props) => collectionMetadata({ ...(await params), upTo: 1 });

/** The same collection, with more of it shown. */
export default async function LongerCollectionPage({ params }: Props) {
  const { locale, handle, upTo } = await params;
  const length = readLength(upTo);
  if (Number.isNaN(length)) notFound();
  return <Collection locale={locale} handle={handle} upTo={length} />;
}
