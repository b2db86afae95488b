import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

/** Says that a draft is open, whose, and leads to a look at it. */
export function DraftLine({ product: { id, draft, status }, locale }: { product: StaffProduct; locale: string }) {
  const t = translator(locale, "desk.draft");
  if (!draft) return <p className="text-muted text-sm">{t("none")}</p>;
  const at = (instant: Date) => formatInstant(instant, locale, store.contact.timeZone);
  const said = draft.publishAt ? t("scheduled", { at: at(draft.publishAt) }) : t("open", { by: draft.by, at: at(draft.updatedAt) });
  return (
    <Notice tone={draft.publishAt ? "info" : "warn"} live={false} title={said}>
      {/* What was never shown differs from nothing. */}
      {status !== "draft" && <p>{draft.changed.length ? t("changed", { sections: listOf(draft.changed, locale) }) : t("same")}</p>}
      <p className="flex flex-wrap gap-3 pt-1">
        <LinkButton href={paths("en-IE").preview(draft.id)}>{t("previewEn")}</LinkButton>
        <LinkButton href={paths("de-DE").preview(draft.id)}>{t("previewDe")}</LinkButton>
        <Link href={`${paths.admin.product(id)}#publish`} prefetch={false} className="link self-center">
          {t("toPublish")}
        </Link>
      </p>
    </Notice>
  );
}

function listOf(sections: readonly string[], locale: string): string {
  const t = translator(locale, "desk.frame.places");
  return new Intl.ListFormat(locale).format(sections.map((section) => t(section)));
}
