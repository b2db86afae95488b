import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { rename } from "@/lib/catalog/actions";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { SaveBar } from "./save-bar";

export function RenameForm({ product, staff }: { product: StaffProduct; staff: Pick<Staff, "roles" | "locale"> }) {
  const t = translator(staff.locale, "desk.rename");
  return (
    <ActionForm
      id="rename"
      action={rename}
      labels={formLabels(staff.locale)}
      hidden={{ productId: product.id }}
      className="flex max-w-text flex-col gap-4"
    >
      <Field label={t("handle")} name="handle" required spellCheck={false} defaultValue={product.handle} hint={t("hint")} />
      <SaveBar staff={staff} look="plain" busy={t("renaming")}>
        {t("rename")}
      </SaveBar>
    </ActionForm>
  );
}
