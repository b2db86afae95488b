import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { setMembership } from "@/lib/catalog/actions";
import type { CollectionLine } from "@/lib/catalog/queries/desk/collections";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { SaveBar } from "./save-bar";

type Given = {
  readonly product: StaffProduct;
  readonly staff: Pick<Staff, "roles" | "locale">;
  readonly collections: readonly CollectionLine[];
};

export function MembershipForm({ product, staff, collections }: Given) {
  const t = translator(staff.locale, "desk.membership");
  if (collections.length === 0) {
    const add = <LinkButton href={paths.admin.collections()}>{translator(staff.locale, "desk.collections")("add")}</LinkButton>;
    return (
      <Empty title={translator(staff.locale, "desk.collections")("empty")} action={add}>
        {t("none")}
      </Empty>
    );
  }
  return (
    <ActionForm
      id="membership"
      action={setMembership}
      labels={formLabels(staff.locale)}
      hidden={{ productId: product.id }}
      className="flex max-w-text flex-col gap-4"
    >
      <p className="text-muted">{t("lead")}</p>
      {collections.map(({ id, name, products }) => (
        <Checkbox key={id} name={`in.${id}`} label={pick(name, staff.locale)} defaultChecked={products.includes(product.id)} />
      ))}
      <SaveBar staff={staff} busy={t("saving")}>
        {t("save")}
      </SaveBar>
    </ActionForm>
  );
}
