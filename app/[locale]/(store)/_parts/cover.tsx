import { CardSheet } from "@/components/catalog/card-sheet";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import type { CardOffers, ProductCard } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { EVERYTHING } from "./collection";

/** The front cover: what the shop is for in one line, and two things of it. */
export function Cover({
  cards,
  offers,
  count,
  locale,
}: {
  cards: readonly ProductCard[];
  offers: CardOffers;
  count: number;
  locale: string;
}) {
  const t = translator(locale, "home");
  const [start, ...rest] = pick(store.claim, locale).split(" ");
  return (
    <div className="grid items-stretch gap-x-6 gap-y-6 pt-4 pb-12 lg:grid-cols-[7fr_5fr] lg:pt-0">
      <div className="flex flex-col items-start justify-between gap-6 lg:py-8">
        <h1 className="font-display font-extrabold text-hero tracking-[-0.045em]">
          {start} <br className="hidden sm:inline" />
          {rest.join(" ")}
        </h1>
        <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <p className="max-w-96 text-lg leading-snug">{t("lead")}</p>
          {count > 0 && (
            <LinkButton href={paths(locale).collection(EVERYTHING)} look="primary">
              {t("all", { count })}
            </LinkButton>
          )}
        </div>
      </div>
      {cards.length > 0 ? (
        <CardSheet cards={cards} offers={offers} locale={locale} first sizes="(min-width: 64rem) 20vw, 50vw" className="sheet-pair" />
      ) : (
        <Empty
          title={t("nothing")}
          action={<LinkButton href={paths(locale).contact()}>{translator(locale, "layout")("write")}</LinkButton>}
        >
          {t("nothingHint")}
        </Empty>
      )}
    </div>
  );
}
