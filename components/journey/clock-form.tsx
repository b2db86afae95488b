import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { moveShopClock } from "@/lib/journey/actions";
import { CLOCK_STEPS, type ClockStep } from "@/lib/journey/schema";

const STEPS = Object.keys(CLOCK_STEPS) as ClockStep[];

/** The demo's hands of the clock: on by a step, or back to real time. */
export function ClockForm({ locale, isMoved }: { locale: string; isMoved: boolean }) {
  const t = translator(locale, "journey.clock");
  return (
    <ActionForm action={moveShopClock} labels={formLabels(locale)} id="clock" className="flex flex-wrap items-center gap-3">
      {STEPS.map((step) => (
        <SubmitButton key={step} look={step === "day" ? "primary" : "plain"} name="by" value={step} busy={t("moving")}>
          {t(`steps.${step}`)}
        </SubmitButton>
      ))}
      {isMoved && (
        <SubmitButton look="quiet" name="by" value="real" busy={t("moving")}>
          {t("toReal")}
        </SubmitButton>
      )}
    </ActionForm>
  );
}
