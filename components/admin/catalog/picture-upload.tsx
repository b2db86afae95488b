import { Section } from "@/components/ui/section";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { SaveBar } from "./save-bar";

/** Sends files to a route of their own: a server action takes no more than a page of text. */
export function PictureUpload({ product, staff }: { product: StaffProduct; staff: Pick<Staff, "roles" | "locale"> }) {
  const t = translator(staff.locale, "desk.pictures");
  return (
    <Section title={t("upload")}>
      <form action={paths.api.uploadPictures()} method="post" encType="multipart/form-data" className="flex max-w-text flex-col gap-4">
        <input type="hidden" name="productId" value={product.id} />
        <label className="flex flex-col gap-1">
          <span className="font-semibold text-sm">{t("files")}</span>
          <input
            type="file"
            name="files"
            multiple
            required
            accept="image/jpeg,image/png,image/webp,image/avif"
            className="control w-full"
            aria-describedby="files-hint"
          />
        </label>
        <p id="files-hint" className="text-muted text-sm">
          {t("filesHint")}
        </p>
        <SaveBar staff={staff} look="plain" busy={translator(staff.locale, "desk")("saving")}>
          {t("send")}
        </SaveBar>
      </form>
    </Section>
  );
}
