import { notFound } from "next/navigation";
import { titled } from "@/components/layout/titled";
import { HandOn } from "@/components/ownership/hand-on";
import { SerialForm } from "@/components/ownership/serial-form";
import { ThingLife } from "@/components/ownership/thing-life";
import { ThingSheet } from "@/components/ownership/thing-sheet";
import { Section } from "@/components/ui/section";
import { findVariants } from "@/lib/catalog/queries/variants";
import { translator } from "@/lib/i18n/translator";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { findOpenCode, findThing, listLife } from "@/lib/ownership/queries/things";
import { shopNow } from "@/lib/platform/clock";
import { papersOf } from "./_parts/papers-of";
import { ThingGuides } from "./_parts/thing-guides";
import { ThingNeeds, ThingRefills } from "./_parts/thing-needs";
import { ThingParts } from "./_parts/thing-parts";

export const generateMetadata = titled("ownership.list.title");

export default async function ThingPage({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale, code } = await params;
  const viewer = await findOrderViewer();
  const thing = await findThing(viewer, code);
  const variant = thing && (await findVariants([thing.variantId], locale)).get(thing.variantId);
  if (!thing || !variant) notFound();
  const [life, open, papers] = await Promise.all([
    listLife(thing.id, thing.ownershipId),
    findOpenCode(thing.ownershipId, await shopNow()),
    papersOf({ thing, variant, viewer, locale }),
  ]);

  return (
    <>
      <ThingSheet thing={thing} variant={variant} papers={papers} locale={locale}>
        <ThingGuides thing={thing} locale={locale} />
        <ThingNeeds thing={thing} name={variant.name} locale={locale} />
        <ThingRefills thing={thing} locale={locale} />
      </ThingSheet>
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Section title={translator(locale, "ownership.thing")("life")}>
          <ThingLife life={life} locale={locale} />
        </Section>
        <div className="flex flex-col gap-12">
          <SerialForm ownershipId={thing.ownershipId} serial={thing.serial} locale={locale} />
          {thing.state === "in_use" && <HandOn ownershipId={thing.ownershipId} open={open} locale={locale} />}
        </div>
      </div>
      <div className="mt-12">
        <ThingParts variant={variant} locale={locale} />
      </div>
    </>
  );
}
