import { notFound } from "next/navigation";
import { titled } from "@/components/layout/titled";
import { PassportPage } from "@/components/ownership/passport-page";
import { findVariants } from "@/lib/catalog/queries/variants";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { findOrdersOfLabel } from "@/lib/ownership/queries/own-unit";
import { findLabelledVariant, findPassport, findThing, listLife } from "@/lib/ownership/queries/things";

export const generateMetadata = titled("ownership.list.title");

export default async function PassportRoute({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale, code } = await params;
  const passport = await findPassport(code);
  const variantId = passport?.variantId ?? (await findLabelledVariant(code));
  const variant = variantId && (await findVariants([variantId], locale)).get(variantId);
  if (!variant) notFound();
  const [life, own, orders] = await Promise.all([
    passport ? listLife(passport.id, null) : [],
    findOrderViewer().then((viewer) => findThing(viewer, code)),
    passport ? [] : findOrdersOfLabel(code),
  ]);

  return (
    <PassportPage
      code={passport?.publicCode ?? code}
      passport={passport}
      variant={variant}
      life={life}
      isOwn={own !== null}
      mayClaim={orders.length > 0}
      locale={locale}
    />
  );
}
