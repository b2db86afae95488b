import { QuantityField } from "@/components/catalog/quantity-field";
import { VariantPicker } from "@/components/catalog/variant-picker";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { Price } from "@/components/ui/price";
import { SubmitButton } from "@/components/ui/submit-button";
import { addToCart, saveWish } from "@/lib/cart/actions";
import type { ProductPage } from "@/lib/catalog/model";
import { alike } from "@/lib/catalog/rules/picking";
import { isLocalized } from "@/lib/catalog/rules/specs";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { DeliveryPromise } from "./delivery-promise";
import { canBeBought, type VariantOffer } from "./offers";
import { pickerLines } from "./picker-lines";
import { StockLines } from "./price-lines";

const FORM = "buy";
const QUANTITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Props = { readonly product: ProductPage; readonly offers: readonly VariantOffer[]; readonly first: number; readonly locale: string };

/** Which one, when it comes, how many, and into the cart. */
export function BuyForm({ product, offers, first, locale }: Props) {
  const { legend, lines } = pickerLines(product, offers, locale);
  const only = product.variants.length === 1 ? product.variants[0] : undefined;
  return (
    <ActionForm id={FORM} action={addToCart} labels={formLabels(locale)} {...(only && { hidden: { variantId: only.id } })}>
      {lines.length > 0 && <VariantPicker legend={legend} name="variantId" lines={lines} first={first} ground={product.tile} />}
      <div className="flex flex-col gap-3">
        <StockLines offers={offers} locale={locale} />
        {alike(offers.filter(isThere), ({ delivery }) => delivery).length > 0 && <Promises offers={offers} locale={locale} />}
        <ReturnEnds product={product} locale={locale} />
      </div>
      <AddLines offers={offers} locale={locale} />
      <button type="submit" formAction={saveWish} className={buttonClass("quiet", false, "self-start print:hidden")}>
        {translator(locale, "cart.wishes")("save")}
      </button>
    </ActionForm>
  );
}

const isThere = ({ shelf, price }: VariantOffer): boolean => shelf.state !== "sold_out" && price !== null;

function Promises({ offers, locale }: Pick<Props, "offers" | "locale">) {
  return alike(offers, (offer) => (isThere(offer) ? offer.delivery : null)).map(
    ({ places, value }) =>
      value && (
        <div key={places} data-for={places}>
          <DeliveryPromise offers={value} locale={locale} />
        </div>
      ),
  );
}

/** Said before it is bought: what is altered for its wearer cannot be sent back. */
function ReturnEnds({ product, locale }: Pick<Props, "product" | "locale">) {
  const { alteration } = product.facts;
  if (alteration === undefined || !isLocalized(alteration)) return null;
  return (
    <p className="flex gap-3">
      <Icon name="info" className="mt-1 size-6" />
      <span>{pick(alteration, locale)}.</span>
    </p>
  );
}

function AddLines({ offers, locale }: Pick<Props, "offers" | "locale">) {
  const t = translator(locale, "catalog.product");
  const most = Math.min(...offers.map(({ variant }) => variant.maxPerOrder));
  return alike(offers, refusalOf(locale)).map(({ places, value: refusal }) => (
    <div key={places} data-for={places}>
      {refusal ? (
        <Button look="primary" wide refused={refusal}>
          {t("add")}
        </Button>
      ) : (
        <div className="grid grid-cols-[auto_1fr] items-end gap-3 print:hidden">
          {most > 1 && <QuantityField label={t("quantity")} name="quantity" quantities={QUANTITIES.slice(0, most)} />}
          <span className="buy-inline only:col-span-full">
            <SubmitButton wide busy={t("adding")}>
              {t("add")}
            </SubmitButton>
          </span>
        </div>
      )}
    </div>
  ));
}

/** Why the chosen variant cannot be bought now, with the day on which it can; null when it can. */
const refusalOf =
  (locale: string) =>
  (offer: VariantOffer): string | null => {
    if (canBeBought(offer)) return null;
    const t = translator(locale, "catalog.product");
    const nextOn = offer.shelf.state === "sold_out" ? offer.shelf.nextOn : null;
    return nextOn ? t("soldOutBack", { day: formatDay(nextOn, locale) }) : t("soldOutOpen");
  };

/** On a phone: price and button stay at hand while one reads. */
export function BuyBar({ offers, locale }: Pick<Props, "offers" | "locale">) {
  const t = translator(locale, "catalog.product");
  return (
    <div className="buy-bar">
      <div className="min-w-0">
        {alike(offers, ({ price }) => price).map(({ places, value }) => (
          <div key={places} data-for={places}>
            {value && <Price value={value} locale={locale} className="font-bold text-lg" />}
          </div>
        ))}
      </div>
      <div>
        {alike(offers, refusalOf(locale)).map(({ places, value: refusal }) => (
          <div key={places} data-for={places}>
            {refusal ? (
              <p className="py-3 font-mono text-sm">{refusal}</p>
            ) : (
              <Button type="submit" form={FORM} look="primary">
                {t("add")}
              </Button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
