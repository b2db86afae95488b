import type { ReactNode } from "react";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import * as actions from "@/lib/catalog/actions";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import type { Section } from "@/lib/catalog/rules/desk/sections";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { Conflict } from "./conflict";
import { SaveBar } from "./save-bar";

const SAVE = {
  basics: actions.saveBasics,
  words: actions.saveWords,
  facts: actions.saveFacts,
  variants: actions.saveVariants,
  pictures: actions.savePictures,
  box: actions.saveBox,
  packing: actions.savePacking,
  owning: actions.saveOwning,
  questions: actions.saveQuestions,
} as const satisfies Record<Section, unknown>;

/** A section of a product as a form: saved into the draft, with what it was drawn from. */
export function SectionForm({
  product,
  section,
  staff,
  children,
}: {
  product: StaffProduct;
  section: Section;
  staff: Pick<Staff, "roles" | "locale">;
  children: ReactNode;
}) {
  const t = translator(staff.locale, "desk");
  return (
    <ActionForm
      id={section}
      action={SAVE[section]}
      labels={formLabels(staff.locale)}
      hidden={{ productId: product.id, seen: product.seen[section] }}
      className="flex flex-col gap-8"
    >
      <Conflict
        href={paths.admin.productSection(product.id, section)}
        words={{
          title: t("conflict.title"),
          keepMine: t("conflict.keepMine"),
          saving: t("saving"),
          seeTheirs: t("conflict.seeTheirs"),
          kept: t("conflict.kept"),
        }}
      />
      {children}
      <SaveBar staff={staff} busy={t("saving")}>
        {t("save")}
      </SaveBar>
    </ActionForm>
  );
}
