export const revalidate = 300;

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return <h1 className="font-display text-hero">{locale}</h1>;
}
