import type { ReactNode } from "react";
import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { pick } from "@/lib/kernel/localized";
import { removeFitment, removeNeed, removeProvision } from "@/lib/supplements/actions/desk";
import { NEED_SOURCES, type NeedSource } from "@/lib/supplements/model";
import type { StaffProduct } from "@/lib/supplements/queries/desk/product";

export type Editing<Row> = { readonly row: Row | null; readonly product: StaffProduct; readonly staff: Pick<Staff, "roles" | "locale"> };

/** What goes along with every row's form: which row of which product, and the version that its author saw. */
export const hiddenOf = (row: { id: string; version: number } | null, product: StaffProduct) => ({
  productId: product.id,
  version: row?.version ?? 0,
  ...(row && { id: row.id }),
});

/** For which of the product's variants; all where there is one only. */
export function VariantSelect({ product, value, locale }: { product: StaffProduct; value: string | null | undefined; locale: string }) {
  const t = translator(locale, "needs.row");
  return (
    <Select
      label={t("variant")}
      name="variantId"
      empty={t("everyVariant")}
      options={product.variants.map(({ id, sku, title }) => ({ value: id, label: `${pick(title, locale)} ${sku}`.trim() }))}
      defaultValue={value ?? ""}
    />
  );
}

/** Whose word it is. */
export function Evidence({ source, isVerified, locale }: { source: NeedSource | undefined; isVerified: boolean; locale: string }) {
  const t = translator(locale, "needs");
  return (
    <>
      <Select
        label={t("need.source")}
        name="source"
        required
        options={NEED_SOURCES.map((value) => ({ value, label: t(`need.sources.${value}`) }))}
        defaultValue={source ?? "manufacturer"}
      />
      <Checkbox name="isVerified" label={t("row.verified")} hint={t("row.verifiedHint")} defaultChecked={isVerified} />
    </>
  );
}

const REMOVE = { need: removeNeed, provision: removeProvision, fitment: removeFitment } as const;

type Removing = {
  readonly kind: keyof typeof REMOVE;
  readonly id: string;
  readonly productId: string;
  readonly staff: Editing<never>["staff"];
};

/** Takes a row away; nothing that was said of an order changes by it. */
export function RemoveRow({ kind, id, productId, staff }: Removing) {
  const t = translator(staff.locale, "needs.row");
  return (
    <Section title={t("remove")}>
      <p className="max-w-text text-muted">{t("removeBody")}</p>
      <ActionForm id="remove" action={REMOVE[kind]} labels={formLabels(staff.locale)} hidden={{ id, productId }}>
        <SaveBar staff={staff} look="danger" busy={t("removing")}>
          {t("remove")}
        </SaveBar>
      </ActionForm>
    </Section>
  );
}

/** Short fields beside one another where there is room. */
export function Side({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">{children}</div>;
}
