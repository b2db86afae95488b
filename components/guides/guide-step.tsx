import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { markStep } from "@/lib/guides/actions";
import type { GuideView, StepView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { conditionWords } from "./condition-words";
import { GuideFilm } from "./guide-film";
import { GuidePicture } from "./guide-picture";
import { HiddenFields } from "./hidden-fields";
import type { OwnGuide } from "./own-guide";
import { PLACES, stepPlace } from "./places";
import { Hazard, StepLines } from "./step-lines";
import { StuckPanel } from "./stuck-panel";
import { StuckReading } from "./stuck-reading";

type Props = {
  readonly step: StepView;
  readonly index: number;
  readonly guide: GuideView;
  readonly own?: OwnGuide;
  readonly locale: string;
};

/** One step: what to do, how one sees that it is done, and the two ways on: done, or stuck. */
export function GuideStep(props: Props) {
  const { step, index, guide, own, locale } = props;
  const t = translator(locale, "guidance.step");
  const isDone = own?.session?.done.includes(step.key);
  return (
    <section
      id={stepPlace(step.key)}
      aria-labelledby={`${stepPlace(step.key)}-title`}
      className="guide-step"
      data-step={step.key}
      data-done={isDone ? "" : undefined}
    >
      <Way count={guide.steps.length} index={index} />
      <div className="guide-step-head flex flex-col gap-2">
        <p className="flex flex-wrap gap-x-4 font-mono text-muted text-sm">
          <span>{t("place", { n: index + 1, count: guide.steps.length })}</span>
          {step.minutes && <span>{t("about", { count: step.minutes })}</span>}
          <span className="when-done font-bold text-ok">{t("done")}</span>
        </p>
        <h2 id={`${stepPlace(step.key)}-title`} tabIndex={-1} className="guide-step-title">
          {step.title}
        </h2>
        {step.when && <p className="font-semibold text-sm">{conditionWords(step.when, locale)}</p>}
      </div>
      {step.picture && (
        <figure className="guide-figure">
          <GuidePicture picture={step.picture} />
        </figure>
      )}
      <div className="guide-step-words">
        {step.hazard && <Hazard hazard={step.hazard} locale={locale} />}
        <StepLines lines={step.lines} locale={locale} />
        <Stretch {...props} />
        <p className="guide-expected">
          <strong className="block font-mono font-normal text-ok text-sm">{t("expected")}</strong>
          {step.expected}
        </p>
        <WaysOn {...props} />
        <div className="guide-aside-acts">
          {own ? <StuckPanel step={step} guide={guide} own={own} locale={locale} /> : <StuckReading step={step} locale={locale} />}
          {own && (
            <a href={`#${nextPlace(props)}`} data-way="on" data-skip={step.key} className="button button-quiet print:hidden">
              {t("skip")}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}

/** As many strokes as steps; said in words beneath, so only for the eye. */
function Way({ count, index }: { count: number; index: number }) {
  return (
    <div className="guide-way" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its place
        <span key={at} data-past={at < index ? "" : undefined} data-now={at === index ? "" : undefined} />
      ))}
    </div>
  );
}

/** The same, moving. */
function Stretch({ step, guide, locale }: Props) {
  if (!guide.film || !step.film) return null;
  return (
    <details className="print:hidden">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{translator(locale, "guidance.step")("watch")}</summary>
      <div className="mt-3">
        <GuideFilm film={guide.film} still={step.picture} part={step.film} locale={locale} />
      </div>
    </details>
  );
}

/** Where the step leads on to: the one after it, or the question whether it works. */
function nextPlace({ index, guide }: Props): string {
  const after = guide.steps[index + 1];
  return after ? stepPlace(after.key) : PLACES.works;
}

function WaysOn(props: Props) {
  const { step, index, guide, own, locale } = props;
  const t = translator(locale, "guidance.step");
  const before = guide.steps[index - 1];
  const next = nextPlace(props);
  const words = next === PLACES.works ? t("doneLast") : t("doneNext");
  return (
    <div className="guide-acts">
      {before && (
        <a href={`#${stepPlace(before.key)}`} data-way="back" className="button button-plain guide-back" aria-label={t("back")}>
          <Icon name="back" />
        </a>
      )}
      {own ? (
        <form action={markStep} data-mark={step.key} data-next={next}>
          <HiddenFields values={{ ownershipId: own.ownershipId, guideId: guide.guideId, step: step.key, kind: "done", next }} />
          <SubmitButton>{words}</SubmitButton>
        </form>
      ) : (
        <a href={`#${next}`} data-way="on" data-mark={step.key} className="button button-primary">
          {words}
        </a>
      )}
    </div>
  );
}
