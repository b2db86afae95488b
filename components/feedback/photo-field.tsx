import { translator } from "@/lib/i18n/translator";

/** Photos as the camera or the shelf of pictures has them. */
export function PhotoField({ id, locale, required = false }: { id: string; locale: string; required?: boolean }) {
  const t = translator(locale, "feedback");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold text-sm">
        {t(required ? "photos.title" : "report.photos")}
      </label>
      <input
        id={id}
        type="file"
        name="photos"
        multiple
        required={required}
        accept="image/jpeg,image/png,image/webp,image/avif"
        className="control w-full"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="text-muted text-sm">
        {t("report.photosHint")}
      </p>
    </div>
  );
}
