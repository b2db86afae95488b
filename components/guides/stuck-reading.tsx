import { LinkButton } from "@/components/ui/link-button";
import type { StepView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { GuidePicture } from "./guide-picture";

/** The same step in other words. */
export function OtherWords({ step, locale }: { step: StepView; locale: string }) {
  const { explanation } = step;
  if (!explanation) return <p className="max-w-text">{translator(locale, "guidance.stuck")("noOtherWords")}</p>;
  return (
    <div className="flex max-w-text flex-col gap-4">
      <p className="text-lg leading-normal">{explanation.text}</p>
      {explanation.picture && <GuidePicture picture={explanation.picture} />}
    </div>
  );
}

/** For whoever reads a guide without a thing of ours: other words, and where help is. */
export function StuckReading({ step, locale }: { step: StepView; locale: string }) {
  const t = translator(locale, "guidance.stuck");
  const to = paths(locale);
  return (
    <details className="guide-stuck" data-stuck={step.key}>
      <summary className="button button-plain">{t("open")}</summary>
      <div className="mt-4 flex flex-col gap-6 border-ink border-s-[1.5px] ps-4">
        <OtherWords step={step} locale={locale} />
        <p className="max-w-text">{t("yours")}</p>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <LinkButton href={to.track()} look="quiet">
            {t("toOrder")}
          </LinkButton>
          <LinkButton href={to.contact()} look="quiet">
            {t("write")}
          </LinkButton>
        </div>
      </div>
    </details>
  );
}
