import Link from "next/link";
import { SaveBar } from "@/components/admin/catalog/save-bar";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { approveGuide, discardGuideDraft, sendGuideBack, submitGuide } from "@/lib/guides/actions";
import type { StaffGuide } from "@/lib/guides/queries/desk";
import type { GuideIssue } from "@/lib/guides/rules/judge";
import { problemText, translator } from "@/lib/i18n/translator";
import type { Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { placeOf } from "./issue-words";
import { stepNames } from "./step-names";

type Given = {
  readonly guide: StaffGuide;
  readonly issues: readonly GuideIssue[];
  /** Keys of steps that read otherwise than in what is shown. */
  readonly changed: readonly string[];
  /** Whoever looks may not approve it: it is their own and somebody else is there. */
  readonly isOwn: boolean;
  readonly staff: Pick<Staff, "roles" | "locale">;
};

/** What can be done with the guide as a whole now: look at it, hand it on to be read, approve it. */
export function Publishing(given: Given) {
  const { guide, changed, staff } = given;
  const t = translator(staff.locale, "guideDesk.publishing");
  return (
    <div className="flex max-w-text flex-col gap-6">
      <p>{t(`now.${guide.state}`)}</p>
      {guide.note && guide.state !== "published" && <Notice title={t("noteTitle")}>{guide.note}</Notice>}
      {changed.length > 0 && (
        <p>{translator(staff.locale, "guideDesk.history")("changed", { steps: stepNames(changed, guide, staff.locale) })}</p>
      )}
      <p>
        <LinkButton href={paths.admin.guidePreview(guide.guideId)}>{t("preview")}</LinkButton>
      </p>
      {guide.state === "draft" && <Draft {...given} />}
      {guide.state === "review" && <Review {...given} />}
    </div>
  );
}

function Draft({ guide, issues, staff }: Given) {
  const t = translator(staff.locale, "guideDesk.publishing");
  const labels = formLabels(staff.locale);
  return (
    <>
      {issues.length > 0 && <Issues guide={guide} issues={issues} locale={staff.locale} />}
      {issues.length === 0 && (
        <ActionForm id="submit" action={submitGuide} labels={labels} hidden={{ guideId: guide.guideId }} className="flex flex-col gap-4">
          <Field label={t("note")} name="note" hint={t("noteHint")} maxLength={200} />
          <SaveBar staff={staff} busy={t("submitting")}>
            {t("submit")}
          </SaveBar>
        </ActionForm>
      )}
      {guide.basedOn !== null && (
        <ActionForm id="discard" action={discardGuideDraft} labels={labels} hidden={{ guideId: guide.guideId }}>
          <SaveBar staff={staff} look="plain" busy={t("discarding")}>
            {t("discard")}
          </SaveBar>
        </ActionForm>
      )}
    </>
  );
}

function Issues({ guide, issues, locale }: { guide: StaffGuide; issues: readonly GuideIssue[]; locale: string }) {
  const t = translator(locale, "guideDesk.publishing");
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{t("issues", { count: issues.length })}</p>
      <ul className="flex flex-col">
        {issues.map(({ path, code }) => {
          const { href, words } = placeOf(path, guide, locale);
          return (
            <li key={`${path}/${code}`} className="border-line border-b py-2">
              <Link href={href} prefetch={false} className="link font-semibold">
                {words}
              </Link>
              <span className="block text-sm">{problemText(locale, "guides", { code })}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Review({ guide, isOwn, staff }: Given) {
  const t = translator(staff.locale, "guideDesk.publishing");
  const labels = formLabels(staff.locale);
  return (
    <>
      {isOwn ? (
        <p className="text-muted">{t("own")}</p>
      ) : (
        <ActionForm
          id="approve"
          action={approveGuide}
          labels={labels}
          hidden={{ guideId: guide.guideId, revisionId: guide.revisionId, version: guide.version }}
          className="flex flex-col gap-4"
        >
          {guide.shown !== null && <Checkbox name="tell" label={t("tell")} hint={t("tellHint")} />}
          <SaveBar staff={staff} busy={t("approving")}>
            {t("approve")}
          </SaveBar>
        </ActionForm>
      )}
      <ActionForm id="send-back" action={sendGuideBack} labels={labels} hidden={{ guideId: guide.guideId }} className="flex flex-col gap-4">
        <Field label={t("backNote")} name="note" required maxLength={400} />
        <SaveBar staff={staff} look="plain" busy={t("sendingBack")}>
          {t("sendBack")}
        </SaveBar>
      </ActionForm>
    </>
  );
}
