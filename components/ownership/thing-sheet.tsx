import type { ReactNode } from "react";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { VariantFacts } from "@/lib/catalog/model";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { inSentence } from "@/lib/kernel/localized";
import type { OwnThing } from "@/lib/ownership/model";
import { store } from "@/store.config";
import { factsOf } from "./thing-facts";
import { ThingFrame } from "./thing-frame";
import { type ThingPaper, ThingPapers } from "./thing-papers";

type Props = {
  readonly thing: OwnThing;
  readonly variant: VariantFacts;
  readonly papers: readonly ThingPaper[];
  readonly locale: string;
};

/** The head of a thing's page: how it looks, what is to be done with it (`children`), what it is, and its papers. */
export function ThingSheet({ thing, variant, papers, locale, children }: Props & { readonly children?: ReactNode }) {
  const t = translator(locale, "ownership.thing");
  const day = (at: Date) => formatLongDay(dayIn(at, store.contact.timeZone), locale);
  return (
    <ThingFrame
      title={t("title", { name: inSentence(variant.name, locale) })}
      lead={t("since", { day: day(thing.ownedSince) })}
      number={t("number", { code: thing.publicCode })}
      variant={variant}
    >
      {children}
      <Section title={t("facts")}>
        <Facts facts={factsOf({ thing, variant, locale })} />
      </Section>
      <Section title={t("papers")}>
        <ThingPapers papers={papers} />
      </Section>
    </ThingFrame>
  );
}
