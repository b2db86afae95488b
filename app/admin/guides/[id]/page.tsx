import { notFound } from "next/navigation";
import { GuideFrame } from "@/components/guides/desk/guide-frame";
import { Publishing } from "@/components/guides/desk/publishing";
import { RevisionList } from "@/components/guides/desk/revision-list";
import { StepList } from "@/components/guides/desk/step-list";
import { WorseNotice } from "@/components/guides/desk/worse-notice";
import { Section } from "@/components/ui/section";
import { findStaffGuide, findStepFigures, listChanged, listIssues, listRevisions } from "@/lib/guides/queries/desk";
import { hasOtherEditors } from "@/lib/guides/queries/editors";
import { mayApprove } from "@/lib/guides/rules/desk/approval";
import { translator } from "@/lib/i18n/translator";
import { actorName } from "@/lib/kernel/actor";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("guideDesk.title");

export default async function GuideDeskPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const guide = await findStaffGuide((await params).id);
  if (!guide) notFound();
  const by = actorName(staff);
  const [issues, changed, figures, revisions, hasOthers] = await Promise.all([
    listIssues(guide),
    listChanged(guide),
    findStepFigures(guide.guideId),
    listRevisions(guide.guideId),
    hasOtherEditors(by),
  ]);
  const flag = revisions.find(({ state }) => state === "published")?.flag;
  const t = translator(staff.locale, "guideDesk");

  return (
    <GuideFrame guide={guide} locale={staff.locale} here="overview">
      {flag && <WorseNotice flag={flag} locale={staff.locale} />}
      <Section title={t("publishing.title")}>
        <Publishing guide={guide} issues={issues} changed={changed} isOwn={!mayApprove({ by, ...guide, hasOthers })} staff={staff} />
      </Section>
      <Section title={t("steps")}>
        <StepList guide={guide} figures={figures} staff={staff} />
      </Section>
      <Section title={t("history.title")}>
        <RevisionList guide={guide} revisions={revisions} staff={staff} />
      </Section>
    </GuideFrame>
  );
}
