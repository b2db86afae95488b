import type { ReactNode } from "react";
import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { saveBasics, saveContents, saveStep } from "@/lib/guides/actions";
import type { StaffGuide } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";

const SAVE = { basics: saveBasics, contents: saveContents, step: saveStep } as const;

type Given = {
  readonly guide: StaffGuide;
  readonly part: keyof typeof SAVE;
  readonly step?: string;
  /** Of what the form is drawn from. */
  readonly seen: string;
  readonly staff: Pick<Staff, "roles" | "locale">;
  readonly children: ReactNode;
};

/** One part of a guide as a form: saved into its draft, with what it was drawn from. */
export function PartForm({ guide, part, step = "", seen, staff, children }: Given) {
  const t = translator(staff.locale, "guideDesk");
  if (guide.state === "review") return <Notice title={t("inReview")}>{t("inReviewLead")}</Notice>;
  return (
    <ActionForm
      id={part}
      action={SAVE[part]}
      labels={formLabels(staff.locale)}
      hidden={{ guideId: guide.guideId, step, seen }}
      className="flex max-w-5xl flex-col gap-8"
    >
      {children}
      <SaveBar staff={staff} busy={t("saving")}>
        {t("save")}
      </SaveBar>
    </ActionForm>
  );
}
