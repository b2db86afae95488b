import type { ReactNode } from "react";
import { Price } from "@/components/ui/price";
import { Tile, TileSheet } from "@/components/ui/tile";
import type { CardOffer, CardOffers, ProductCard } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";

/** From here on a sheet is an ordinary one. */
const MOST_FITTED = 4;

type Props = {
  readonly cards: readonly ProductCard[];
  readonly offers: CardOffers;
  readonly locale: string;
  /** The sheet stands in the first view: its first picture is fetched at once. */
  readonly first?: boolean;
  /** Few things are shown larger, three to a line. */
  readonly fitted?: boolean;
  /** Width of a tile on the page, where the sheet is neither ordinary nor fitted. */
  readonly sizes?: string;
  readonly className?: string;
  /** Tiles at the end that are no things. */
  readonly children?: ReactNode;
};

/** Things on their tiles. */
export function CardSheet({
  cards,
  offers,
  locale,
  first,
  fitted,
  sizes = fitted ? "(min-width: 48rem) 33vw, 100vw" : undefined,
  className,
  children,
}: Props) {
  const t = translator(locale, "catalog.card");
  return (
    <TileSheet className={fitted ? `sheet-of-${Math.min(cards.length, MOST_FITTED)}` : className}>
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
      {children}
    </TileSheet>
  );
}

function CardPrice({ offer, locale }: { offer: CardOffer; locale: string }) {
  if (!offer.price) return null;
  if (!offer.from) return <Price value={offer.price} locale={locale} className="font-bold" />;
  return <span className="font-bold">{translator(locale, "catalog.card")("from", { price: format(offer.price, locale) })}</span>;
}
