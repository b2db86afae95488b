import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { variantLabels } from "@/lib/catalog/copy";
import type { StaffProduct, StaffVariant } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import { announceIncoming, correctCount, noteShelf, receiveStock } from "@/lib/inventory/actions";
import type { ShelfLevel } from "@/lib/inventory/queries";
import type { Staff } from "@/lib/kernel/actor";
import { Incoming } from "./incoming";
import { SaveBar } from "./save-bar";

type By = { readonly product: StaffProduct; readonly staff: Pick<Staff, "roles" | "locale"> };
type Given = By & { readonly variant: StaffVariant; readonly level: ShelfLevel };

/** One variant's stock: how it stands, what comes, and what can be said about it. */
export function StockPanel({ variant, level, ...by }: Given) {
  const t = translator(by.staff.locale, "desk.stock");
  const given = { variant, level, ...by };
  return (
    <Section
      title={[variant.sku, ...variantLabels(variant, by.staff.locale)].join(" · ")}
      aside={variant.archivedAt && <span className="text-muted text-sm">{t("notShown")}</span>}
    >
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <Facts
          facts={[
            { term: t("onHand"), detail: level.onHand },
            { term: t("reserved"), detail: level.reserved },
            { term: t("available"), detail: level.onHand - level.reserved },
            { term: t("place"), detail: level.shelf ?? t("notPlaced") },
          ]}
        />
        <div className="flex min-w-0 flex-col">
          <Incoming {...given} />
          <Disclosure title={t("count")}>
            <CountForm {...given} />
          </Disclosure>
          <Disclosure title={t("receive")}>
            <ReceiveForm {...given} />
          </Disclosure>
          <Disclosure title={t("announce")}>
            <AnnounceForm {...given} />
          </Disclosure>
          <Disclosure title={t("noteShelf")}>
            <ShelfForm {...given} />
          </Disclosure>
        </div>
      </div>
    </Section>
  );
}

const about = ({ product, variant }: Given) => ({ productId: product.id, variantId: variant.id });

function CountForm(given: Given) {
  const { staff, level, variant } = given;
  const t = translator(staff.locale, "desk.stock");
  return (
    <ActionForm
      id={`count-${variant.sku}`}
      action={correctCount}
      labels={formLabels(staff.locale)}
      hidden={{ ...about(given), seen: level.onHand }}
    >
      <Field label={t("counted")} name="counted" inputMode="numeric" required width="code" />
      <Field label={t("reason")} name="why" required maxLength={120} hint={t("reasonHint")} />
      <SaveBar staff={staff} look="plain" busy={t("correcting")}>
        {t("correct")}
      </SaveBar>
    </ActionForm>
  );
}

function ReceiveForm(given: Given) {
  const { staff, variant } = given;
  const t = translator(staff.locale, "desk.stock");
  return (
    <ActionForm id={`receive-${variant.sku}`} action={receiveStock} labels={formLabels(staff.locale)} hidden={about(given)}>
      <Field label={t("quantity")} name="quantity" inputMode="numeric" required width="code" />
      <Field label={t("note")} name="note" maxLength={80} />
      <SaveBar staff={staff} look="plain" busy={t("receiving")}>
        {t("receiveNow")}
      </SaveBar>
    </ActionForm>
  );
}

function AnnounceForm(given: Given) {
  const { staff, variant } = given;
  const t = translator(staff.locale, "desk.stock");
  return (
    <ActionForm id={`announce-${variant.sku}`} action={announceIncoming} labels={formLabels(staff.locale)} hidden={about(given)}>
      <Field label={t("quantity")} name="quantity" inputMode="numeric" required width="code" />
      <Field label={t("expectedOn")} name="expectedOn" type="date" required width="half" />
      <Field label={t("supplierNote")} name="note" maxLength={80} />
      <SaveBar staff={staff} look="plain" busy={t("announcing")}>
        {t("announce")}
      </SaveBar>
    </ActionForm>
  );
}

function ShelfForm(given: Given) {
  const { staff, variant, level } = given;
  const t = translator(staff.locale, "desk.stock");
  return (
    <ActionForm id={`shelf-${variant.sku}`} action={noteShelf} labels={formLabels(staff.locale)} hidden={about(given)}>
      <Field label={t("shelf")} name="shelf" maxLength={40} width="half" defaultValue={level.shelf ?? ""} />
      <SaveBar staff={staff} look="plain" busy={t("noting")}>
        {t("noteShelf")}
      </SaveBar>
    </ActionForm>
  );
}
