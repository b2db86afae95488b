import { shownOf } from "@/components/catalog/gallery";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import type { Ground } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { SubmitButton } from "@/components/ui/submit-button";
import { addToCart } from "@/lib/cart/actions";
import type { PartOffer } from "@/lib/cart/model";
import type { ListedPart, PartFit, PartsPage } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { shelfText } from "@/lib/inventory/copy";
import type { Shelf } from "@/lib/inventory/model";
import { inLine } from "@/lib/kernel/localized";
import { FollowHash } from "./follow-hash";
import { PartsView } from "./parts-view";

type Props = {
  readonly page: Pick<PartsPage, "picture" | "tile">;
  readonly offers: readonly PartOffer[];
  /** When they are had no longer, in words that stand in every row; null where nothing is promised. */
  readonly until: string | null;
  /** Where somebody has one of the thing: whether each part fits theirs, by its variant. */
  readonly fits?: ReadonlyMap<string, PartFit> | undefined;
  /** It stands at the head of its page. */
  readonly first?: boolean;
  readonly locale: string;
};

/**
 * The exploded view with its numbers, and beside it, as the primary control, the list of parts. Each row has an address: whoever follows it,
 * from a number, from the search or from a cart, finds row and number lit. Works without script.
 */
export function PartsShelf({ page: { picture, tile }, offers, until, fits, first = false, locale }: Props) {
  const isApart = picture?.shot === "parts";
  return (
    <div className="parts-shelf">
      {picture && (
        <figure>
          <Picture {...shownOf(picture)} ground={tile as Ground} sizes="(min-width: 64rem) 34rem, 100vw" first={first} />
          {isApart && <PartsView marks={picture.marks} parts={offers.map(({ part }) => part)} />}
        </figure>
      )}
      <ol aria-label={translator(locale, "owning.partsList")("legend")}>
        {offers.map((offer) => (
          <Row
            key={offer.part.sku}
            offer={offer}
            drawn={isApart ? isMarked(picture, offer.part) : null}
            until={until}
            fit={fits?.get(offer.part.variantId) ?? "unknown"}
            locale={locale}
          />
        ))}
      </ol>
      <FollowHash />
    </div>
  );
}

const isMarked = (picture: PartsPage["picture"], { key }: ListedPart): boolean => picture?.marks.some(({ part }) => part === key) ?? false;

type RowProps = Pick<Props, "until" | "locale"> & {
  readonly offer: PartOffer;
  /** Whether the exploded view numbers it; null where there is none. */
  readonly drawn: boolean | null;
  readonly fit: PartFit;
};

/** What is not for theirs can be looked at and is not to be put in the cart. */
function Row({ offer: { part, price, shelf }, drawn, until, fit, locale }: RowProps) {
  const fits = fit === "unknown" ? null : translator(locale, "owning.partsList.fit")(fit);
  const notDrawn = drawn === false && translator(locale, "owning.partsList")("notDrawn");
  return (
    <li id={part.sku} className="parts-row">
      <a href={`#${part.sku}`} className="parts-name">
        <span className={drawn ? "part-number" : "part-number part-number-undrawn"}>{part.number}</span>
        <span className="font-semibold">{part.name}</span>
      </a>
      <div className="parts-said">
        <p className="font-mono text-muted text-xs">{part.sku}</p>
        {price && <StockLine shelf={shelf} locale={locale} />}
        <p className="text-muted text-sm">{[fits, ...notesOf(part, locale), until, notDrawn].filter(Boolean).join("\u00a0· ")}</p>
      </div>
      <div className="parts-buy">
        {price && <Price value={price} locale={locale} className="font-bold" />}
        {price && fit !== "no" && shelf.state !== "sold_out" && <AddPart part={part} locale={locale} />}
      </div>
    </li>
  );
}

/** What it takes to change it. */
function notesOf({ tools, minutes }: ListedPart, locale: string): (string | null)[] {
  const t = translator(locale, "owning.partsList");
  return [tools && t("tools", { tools: inLine(tools, locale) }), minutes === null ? null : t("minutes", { minutes })];
}

function StockLine({ shelf, locale }: { shelf: Shelf; locale: string }) {
  const out = shelf.state === "sold_out";
  return (
    <p className={`flex items-start gap-2 text-sm ${out ? "text-warn" : ""}`}>
      <span aria-hidden="true" className={`mt-1 size-3 flex-none rounded-pill border-[1.5px] ${out ? "border-warn" : "border-ok bg-ok"}`} />
      {shelfText(shelf, locale)}
    </p>
  );
}

function AddPart({ part, locale }: { part: ListedPart; locale: string }) {
  const t = translator(locale, "owning.partsList");
  return (
    <ActionForm action={addToCart} labels={formLabels(locale)} hidden={{ variantId: part.variantId }} className="print:hidden">
      <SubmitButton look="plain" busy={t("adding")}>
        {t("add")}
        <span className="sr-only">: {part.name}</span>
      </SubmitButton>
    </ActionForm>
  );
}
