import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { SaveBar } from "./save-bar";

/** Products out as a table, and in again. */
export function FileForm({ staff }: { staff: Pick<Staff, "roles" | "locale"> }) {
  const t = translator(staff.locale, "desk.file");
  return (
    <div className="grid gap-12 lg:grid-cols-2">
      <Section title={t("export")}>
        <p className="max-w-text">{t("exportHint")}</p>
        <div>
          <LinkButton href={paths.api.productsCsv()} download>
            {t("exportAll")}
          </LinkButton>
        </div>
      </Section>
      <Section title={t("import")}>
        <p className="max-w-text">{t("importHint")}</p>
        <form action={paths.api.uploadCsv()} method="post" encType="multipart/form-data" className="flex max-w-text flex-col gap-4">
          <label className="flex flex-col gap-1">
            <span className="font-semibold text-sm">{t("choose")}</span>
            <input type="file" name="file" required accept=".csv,text/csv" className="control w-full" aria-describedby="file-hint" />
          </label>
          <p id="file-hint" className="text-muted text-sm">
            {t("chooseHint")}
          </p>
          <SaveBar staff={staff} busy={translator(staff.locale, "desk")("saving")}>
            {t("look")}
          </SaveBar>
        </form>
      </Section>
    </div>
  );
}
