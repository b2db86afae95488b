import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { restoreGuide } from "@/lib/guides/actions";
import type { StaffGuide, StaffRevision } from "@/lib/guides/queries/desk";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { stepNames } from "./step-names";
import { StuckShare } from "./stuck-share";

type Given = { readonly guide: StaffGuide; readonly revisions: readonly StaffRevision[]; readonly staff: Pick<Staff, "roles" | "locale"> };

/** Everything the guide ever said, and how people got on with it. */
export function RevisionList({ guide, revisions, staff }: Given) {
  return (
    <ol className="flex max-w-5xl flex-col">
      {revisions.map((revision) => (
        <li key={revision.id} className="flex flex-col gap-2 border-line border-b py-4">
          <Head guide={guide} revision={revision} locale={staff.locale} />
          {revision.note && <p className="max-w-text">{revision.note}</p>}
          <Acts guide={guide} revision={revision} staff={staff} />
        </li>
      ))}
    </ol>
  );
}

const TONES = { draft: "info", review: "warn", published: "ok", retired: "neutral" } as const;

function Head({ guide, revision, locale }: { guide: StaffGuide; revision: StaffRevision; locale: string }) {
  const t = translator(locale, "guideDesk");
  const at = formatInstant(revision.publishedAt ?? revision.updatedAt, locale, store.contact.timeZone);
  const author = revision.author ?? t("history.shop");
  const by = revision.approvedBy ? t("history.byTwo", { author, approver: revision.approvedBy, at }) : t("history.by", { author, at });
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-semibold">{t("history.number", { number: revision.number })}</span>
        <Badge tone={TONES[revision.state]}>{t(`states.${revision.state}`)}</Badge>
        {revision.flag && <Badge tone="danger">{t("states.worse")}</Badge>}
        {revision.figures.of > 0 && <StuckShare figures={revision.figures} locale={locale} />}
      </p>
      <p className="font-mono text-muted text-xs">{by}</p>
      {revision.changedSteps.length > 0 && (
        <p className="text-sm">{t("history.changed", { steps: stepNames(revision.changedSteps, guide, locale) })}</p>
      )}
    </>
  );
}

function Acts({ guide, revision, staff }: { guide: StaffGuide; revision: StaffRevision; staff: Given["staff"] }) {
  const t = translator(staff.locale, "guideDesk.history");
  const isOpen = guide.state !== "published";
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href={paths.admin.guidePreview(guide.guideId, { number: revision.number })}>{t("look")}</LinkButton>
      {!isOpen && revision.state === "retired" && (
        <ActionForm
          id={`restore-${revision.number}`}
          action={restoreGuide}
          labels={formLabels(staff.locale)}
          hidden={{ guideId: guide.guideId, number: revision.number }}
        >
          <SaveBar staff={staff} look="plain" busy={t("restoring")}>
            {t("restore")}
          </SaveBar>
        </ActionForm>
      )}
    </div>
  );
}
