import { SaveBar } from "@/components/admin/catalog/save-bar";
import type { StaffGuide } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";

type Given = { readonly guide: StaffGuide; readonly step: string; readonly staff: Pick<Staff, "roles" | "locale"> };

/** Sends a file to a route of its own: a server action takes no more than a page of text. */
export function StepUpload({ guide, step, staff }: Given) {
  const t = translator(staff.locale, "guideDesk.upload");
  return (
    <form action={paths.api.uploadStepPicture()} method="post" encType="multipart/form-data" className="flex max-w-text flex-col gap-4">
      <input type="hidden" name="guideId" value={guide.guideId} />
      <input type="hidden" name="step" value={step} />
      <label className="flex flex-col gap-1">
        <span className="font-semibold text-sm">{t("file")}</span>
        <input
          type="file"
          name="files"
          required
          accept="image/jpeg,image/png,image/webp,image/avif"
          className="control w-full"
          aria-describedby="file-hint"
        />
      </label>
      <p id="file-hint" className="text-muted text-sm">
        {t("hint")}
      </p>
      <SaveBar staff={staff} look="plain" busy={t("sending")}>
        {t("send")}
      </SaveBar>
    </form>
  );
}
