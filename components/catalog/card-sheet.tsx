import { Price } from "@/components/ui/price";
import { Tile, TileSheet } from "@/components/ui/tile";
import type { CardOffer, CardOffers, ProductCard } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";

/** Things on their tiles. `first`: the sheet stands in the first view, and its first picture is fetched at once. */
export function CardSheet({
  cards,
  offers,
  locale,
  first,
  sizes,
  className,
}: {
  cards: readonly ProductCard[];
  offers: CardOffers;
  locale: string;
  first?: boolean;
  sizes?: string;
  className?: string;
}) {
  const t = translator(locale, "catalog.card");
  return (
    <TileSheet className={className}>
      {cards.map((card, index) => {
        const offer = offers[card.productId];
        return (
          <Tile
            key={card.productId}
            href={paths(locale).product(card.handle)}
            ground={card.tile}
            picture={card.picture && { ...card.picture, alt: "" }}
            turned={card.turned && { ...card.turned, alt: "" }}
            name={card.name}
            fact={[card.brand, card.fact].filter(Boolean).join(" · ")}
            price={offer?.price && <CardPrice offer={offer} locale={locale} />}
            note={offer?.note ?? (card.colours.length > 1 ? t("colours", { count: card.colours.length }) : null)}
            {...(sizes && { sizes })}
            {...(first && index === 0 && { first })}
          />
        );
      })}
    </TileSheet>
  );
}

function CardPrice({ offer, locale }: { offer: CardOffer; locale: string }) {
  if (!offer.price) return null;
  if (!offer.from) return <Price value={offer.price} locale={locale} className="font-bold" />;
  return <span className="font-bold">{translator(locale, "catalog.card")("from", { price: format(offer.price, locale) })}</span>;
}
