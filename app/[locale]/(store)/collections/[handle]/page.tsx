import { Collection, collectionMetadata } from "../../_parts/collection";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string }> };

export const generateMetadata = async ({ params }: Props) => collectionMetadata({ ...(await params), upTo: 1 });

export default async function CollectionPage({ params }: Props) {
  return <Collection {...(await params)} upTo={1} />;
}
