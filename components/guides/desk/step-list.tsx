import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { addStep, moveStep, removeStep } from "@/lib/guides/actions";
import type { StaffGuide, StepFigures } from "@/lib/guides/queries/desk";
import type { GuideStep } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";
import { may, type Staff } from "@/lib/kernel/actor";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { SaveBar } from "../../admin/catalog/save-bar";
import { StepShare } from "./stuck-share";

type Given = {
  readonly guide: StaffGuide;
  readonly figures: ReadonlyMap<string, StepFigures>;
  readonly staff: Pick<Staff, "roles" | "locale">;
};

/** The steps in their order, each with how its readers got on; moved, taken out and added here. */
export function StepList({ guide, figures, staff }: Given) {
  const t = translator(staff.locale, "guideDesk");
  const canWrite = may(staff, "catalog.edit") && guide.state !== "review";
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      <ol className="flex flex-col border-line border-t">
        {guide.data.steps.map((step, index) => (
          <li key={step.key} className="grid items-center gap-x-6 gap-y-2 border-line border-b py-3 md:grid-cols-[1fr_auto_auto]">
            <StepName guide={guide} step={step} index={index} locale={staff.locale} />
            <StepShare figures={figures.get(step.key)} locale={staff.locale} />
            {canWrite && <Moves guide={guide} step={step} index={index} locale={staff.locale} />}
          </li>
        ))}
      </ol>
      {guide.data.steps.length === 0 && <p className="text-muted">{t("noSteps")}</p>}
      {canWrite && <NewStep guide={guide} staff={staff} />}
    </div>
  );
}

type OneStep = { readonly guide: StaffGuide; readonly step: GuideStep; readonly index: number; readonly locale: string };

function StepName({ guide, step, index, locale }: OneStep) {
  const t = translator(locale, "guideDesk");
  return (
    <div className="flex min-w-0 items-center gap-4">
      {step.picture ? (
        // biome-ignore lint/performance/noImgElement: one small size of a drawing
        <img src={`${step.picture.src}.webp`} alt="" width={64} height={64} loading="lazy" className="size-16 object-contain" />
      ) : (
        <span className="flex size-16 shrink-0 items-center justify-center border border-line text-center text-muted text-xs">
          {t("noPicture")}
        </span>
      )}
      <div className="min-w-0">
        <Link href={paths.admin.guideStep(guide.guideId, step.key)} prefetch={false} className="link font-semibold">
          {index + 1}. {pick(step.title, locale) || step.key}
        </Link>
        <span className="block font-mono text-muted text-xs">{step.key}</span>
      </div>
    </div>
  );
}

/** Small forms of one button each, so that they work without script; what leads nowhere is not there. */
function Moves({ guide, step, index, locale }: OneStep) {
  const t = translator(locale, "guideDesk.moves");
  const title = pick(step.title, locale) || step.key;
  const hidden = { guideId: guide.guideId, step: step.key };
  const isLast = index === guide.data.steps.length - 1;
  return (
    <div className="flex justify-end gap-2">
      {index > 0 && (
        <ActionForm id={`up-${step.key}`} action={moveStep} labels={formLabels(locale)} hidden={{ ...hidden, to: "up" }}>
          <Move mark="↑" label={t("up", { title })} />
        </ActionForm>
      )}
      {!isLast && (
        <ActionForm id={`down-${step.key}`} action={moveStep} labels={formLabels(locale)} hidden={{ ...hidden, to: "down" }}>
          <Move mark="↓" label={t("down", { title })} />
        </ActionForm>
      )}
      <ActionForm id={`remove-${step.key}`} action={removeStep} labels={formLabels(locale)} hidden={hidden}>
        <Move mark="×" label={t("remove", { title })} />
      </ActionForm>
    </div>
  );
}

function Move({ mark, label }: { mark: string; label: string }) {
  return (
    <button
      type="submit"
      title={label}
      className="flex size-11 items-center justify-center border border-line font-semibold hover:border-ink"
    >
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{label}</span>
    </button>
  );
}

function NewStep({ guide, staff }: { guide: StaffGuide; staff: Given["staff"] }) {
  const t = translator(staff.locale, "guideDesk.newStep");
  return (
    <ActionForm
      id="new-step"
      action={addStep}
      labels={formLabels(staff.locale)}
      hidden={{ guideId: guide.guideId }}
      className="flex flex-col gap-4 border-line border-t pt-4"
    >
      <p className="font-semibold">{t("title")}</p>
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Field label={t("titleEn")} name="titleEn" required maxLength={80} />
        <Field label={t("titleDe")} name="titleDe" required maxLength={80} />
      </div>
      <SaveBar staff={staff} look="plain" busy={t("adding")}>
        {t("add")}
      </SaveBar>
    </ActionForm>
  );
}
