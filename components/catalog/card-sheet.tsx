import type { ReactNode } from "react";
import { Price } from "@/components/ui/price";
import { Tile, TileSheet } from "@/components/ui/tile";
import type { CardOffer, CardOffers, ProductCard } from "@/lib/catalog/model";
import { type Spans, sheetOf } from "@/lib/catalog/rules/sheet";
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
  /** Draws the tiles between things that are none; `turn` counts on from the one given here. */
  readonly between?: (turn: number, spans: Spans) => ReactNode;
  readonly turn?: number;
  /** The place, from 1, at which "show more" went on: its tile can be linked to. */
  readonly anchor?: number | undefined;
};

/** The address within the page of a sheet's anchor. */
export const SHEET_ANCHOR = "more";

/** Things on their tiles, and now and then a double tile that sells nothing. */
export function CardSheet({ cards, offers, locale, first, fitted, sizes, className, between, turn = 0, anchor }: Props) {
  const large = fitted && cards.length < MOST_FITTED;
  const width = sizes ?? (large ? "(min-width: 48rem) 33vw, 100vw" : undefined);
  const entries = sheetOf(cards.length, turn).filter(({ kind }) => kind === "thing" || (between && !large));
  return (
    <TileSheet className={large ? `sheet-of-${cards.length}` : className}>
      {entries.map((entry) => {
        if (entry.kind === "service") return <Between key={`service-${entry.turn}`}>{between?.(entry.turn, entry.spans)}</Between>;
        const card = cards[entry.index];
        if (!card) return null;
        const shown = {
          ...(width && { sizes: width }),
          ...(first && entry.index === 0 && { first }),
          ...(anchor === entry.index + 1 && { id: SHEET_ANCHOR }),
        };
        return <Card key={card.productId} card={card} offer={offers[card.productId]} locale={locale} {...shown} />;
      })}
    </TileSheet>
  );
}

const Between = ({ children }: { children: ReactNode }) => children;

type CardProps = {
  readonly card: ProductCard;
  readonly offer: CardOffer | undefined;
  readonly locale: string;
  readonly sizes?: string;
  readonly first?: boolean;
  readonly id?: string;
};

function Card({ card, offer, locale, ...shown }: CardProps) {
  const t = translator(locale, "catalog.card");
  return (
    <Tile
      href={paths(locale).product(card.handle)}
      ground={card.tile}
      picture={card.picture && { ...card.picture, alt: "" }}
      turned={card.turned && { ...card.turned, alt: "" }}
      name={card.name}
      fact={[card.brand, card.fact].filter(Boolean).join("\u00a0· ")}
      price={offer?.price && <CardPrice offer={offer} locale={locale} />}
      note={offer?.note ?? (card.colours.length > 1 ? t("colours", { count: card.colours.length }) : null)}
      {...shown}
    />
  );
}

function CardPrice({ offer, locale }: { offer: CardOffer; locale: string }) {
  if (!offer.price) return null;
  if (!offer.from) return <Price value={offer.price} locale={locale} className="font-bold" />;
  return <span className="font-bold">{translator(locale, "catalog.card")("from", { price: format(offer.price, locale) })}</span>;
}
