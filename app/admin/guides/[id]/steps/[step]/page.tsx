import { notFound } from "next/navigation";
import { GuideFrame } from "@/components/guides/desk/guide-frame";
import { PartForm } from "@/components/guides/desk/part-form";
import { StepFields } from "@/components/guides/desk/step-fields";
import { StepUpload } from "@/components/guides/desk/step-upload";
import { StepShare } from "@/components/guides/desk/stuck-share";
import { Section } from "@/components/ui/section";
import { findStaffGuide, findStepFigures } from "@/lib/guides/queries/desk";
import { listPictureChoices } from "@/lib/guides/queries/pictures";
import { seenOf } from "@/lib/guides/queries/seen";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../../_parts/titled";

export const generateMetadata = titled("guideDesk.title");

export default async function GuideStepPage({ params }: { params: Promise<{ id: string; step: string }> }) {
  const staff = await requireStaff("catalog.read");
  const { id, step: key } = await params;
  const guide = await findStaffGuide(id);
  const index = guide?.data.steps.findIndex((each) => each.key === key) ?? -1;
  const step = guide?.data.steps[index];
  if (!guide || !step) notFound();
  const { locale } = staff;
  const t = translator(locale, "guideDesk");
  const [choices, figures] = await Promise.all([listPictureChoices(guide.guideId), findStepFigures(guide.guideId)]);
  const share = figures.get(key);

  return (
    <GuideFrame guide={guide} locale={locale} here="step">
      <Section
        title={t("step", { number: index + 1, title: pick(step.title, locale) || key })}
        aside={share && <StepShare figures={share} locale={locale} />}
      >
        <PartForm guide={guide} part="step" seen={seenOf(guide.data, "step", key)} step={key} staff={staff}>
          <StepFields guide={guide} step={step} choices={choices} locale={locale} />
        </PartForm>
      </Section>
      {guide.state !== "review" && (
        <Section title={t("upload.title")}>
          <StepUpload guide={guide} step={key} staff={staff} />
        </Section>
      )}
    </GuideFrame>
  );
}
