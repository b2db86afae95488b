import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import type { StaffProduct, StaffVariant } from "@/lib/catalog/queries/desk/product";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { cancelIncoming, receiveIncoming } from "@/lib/inventory/actions";
import type { ShelfLevel } from "@/lib/inventory/queries";
import type { Staff } from "@/lib/kernel/actor";
import { SaveBar } from "./save-bar";

type Given = {
  readonly product: StaffProduct;
  readonly staff: Pick<Staff, "roles" | "locale">;
  readonly variant: StaffVariant;
  readonly level: ShelfLevel;
};

/** What is on its way to us, each delivery to be received as it came or crossed out. */
export function Incoming({ product, staff, variant, level }: Given) {
  const t = translator(staff.locale, "desk.stock");
  if (level.incoming.length === 0) return <p className="pb-4 text-muted">{t("nothingComes")}</p>;
  return (
    <ul className="flex flex-col" aria-label={t("incoming")}>
      {level.incoming.map(({ id, quantity, on, note }) => (
        <li key={id} className="flex flex-wrap items-end gap-x-6 gap-y-3 border-line border-b pb-4">
          <p className="w-full">
            <span className="block font-semibold">{t("incomingLine", { quantity, day: formatDay(on, staff.locale) })}</span>
            {note && <span className="block font-mono text-muted text-xs">{note}</span>}
          </p>
          <ActionForm
            id={`received-${id}`}
            action={receiveIncoming}
            labels={formLabels(staff.locale)}
            hidden={{ productId: product.id, variantId: variant.id, incomingId: id }}
            className="flex flex-wrap items-end gap-3"
          >
            <Field label={t("quantity")} name="quantity" inputMode="numeric" required width="code" defaultValue={String(quantity)} />
            <SaveBar staff={staff} look="plain" busy={t("receiving")}>
              {t("received")}
            </SaveBar>
          </ActionForm>
          <ActionForm
            id={`cancel-${id}`}
            action={cancelIncoming}
            labels={formLabels(staff.locale)}
            hidden={{ productId: product.id, variantId: variant.id, incomingId: id }}
          >
            <SaveBar staff={staff} look="plain" busy={t("cancelling")}>
              {t("cancel")}
            </SaveBar>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
