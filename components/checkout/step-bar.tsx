import { Steps } from "@/components/ui/steps";
import type { Step } from "@/lib/checkout/model";
import { stepStates } from "@/lib/checkout/rules/steps";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export function StepBar({ current, first, locale }: { current: Step; first: Step; locale: string }) {
  const t = translator(locale, "checkout.steps");
  return (
    <Steps
      label={t("label")}
      done={t("done")}
      steps={stepStates(current, first).map(({ step, state }) => ({
        key: step,
        label: t(step),
        state,
        href: paths(locale).checkout(step),
      }))}
    />
  );
}
