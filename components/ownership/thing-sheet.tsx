import Link from "next/link";
import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { VariantFacts } from "@/lib/catalog/model";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import type { OwnThing } from "@/lib/ownership/model";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { ThingFrame } from "./thing-frame";

type Props = { readonly thing: OwnThing; readonly variant: VariantFacts; readonly locale: string };

/** The head of a thing's page: how it looks, what is to be done with it (`children`), what it is, and its papers. */
export function ThingSheet({ thing, variant, locale, children }: Props & { readonly children?: ReactNode }) {
  const t = translator(locale, "ownership.thing");
  const day = (at: Date) => formatLongDay(dayIn(at, store.contact.timeZone), locale);
  return (
    <ThingFrame
      title={t("title", { name: variant.name })}
      lead={t("since", { day: day(thing.ownedSince) })}
      number={t("number", { code: thing.publicCode })}
      variant={variant}
    >
      {children}
      <Section title={t("facts")}>
        <Facts facts={factsOf({ thing, variant, locale }, day)} />
      </Section>
      <Section title={t("papers")}>
        <Papers thing={thing} variant={variant} locale={locale} />
      </Section>
    </ThingFrame>
  );
}

function factsOf({ thing, variant, locale }: Props, day: (at: Date) => string) {
  const t = translator(locale, "ownership.thing");
  const rows: readonly (readonly [string, string | null])[] = [
    [t("product"), [variant.brand, variant.name, variant.title].filter(Boolean).join(" · ")],
    [t("sku"), variant.sku],
    [t("gtin"), thing.gtin],
    [t("serial"), thing.serial ?? t("noSerial")],
    [t("batch"), thing.batch],
    [t("bought"), thing.orderNumber && day(thing.contractAt)],
    [t("arrived"), thing.deliveredAt && day(thing.deliveredAt)],
    [t("state"), translator(locale, "ownership.states")(thing.state)],
  ];
  return rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
}

function Papers({ thing, variant, locale }: Props) {
  const t = translator(locale, "ownership.thing");
  const to = paths(locale);
  return (
    <ul className="flex flex-col gap-2">
      <li>
        <a href={paths.api.productSheet(variant.handle, locale)} className="link">
          {t("sheet")}
        </a>
      </li>
      {thing.orderNumber && (
        <li>
          <Link href={to.trackOrder(thing.orderNumber)} prefetch={false} className="link">
            {t("receipt")}
          </Link>
        </li>
      )}
      <li>
        <Link href={to.product(variant.handle, { variant: variant.sku })} prefetch={false} className="link">
          {t("shop")}
        </Link>
      </li>
      <li>
        <Link href={to.passport(thing.publicCode)} prefetch={false} className="link">
          {t("passport")}
        </Link>
      </li>
    </ul>
  );
}
