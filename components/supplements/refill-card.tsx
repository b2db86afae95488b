import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Icon } from "@/components/ui/icon";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { answerRefill, askRefillLater, resumeRefill, stopRefill } from "@/lib/supplements/actions";
import type { RefillView } from "@/lib/supplements/queries/refills";
import type { NeedOffer } from "@/lib/supplements/rules/need-list";
import { LEFT } from "@/lib/supplements/schema/answers";
import { AddOffer } from "./add-offer";
import { lastsWords, refillDay, refillWords } from "./refill-words";

type Props = {
  readonly refill: RefillView;
  /** Its own id for its owner, or the token of the mail it was opened from. */
  readonly by: string;
  readonly offer: NeedOffer | null;
  /** The page is about nothing else, so that ordering is the act of the page. */
  readonly alone?: boolean;
  readonly locale: string;
};

/** Something that is used up: until when it lasts, how much is left, and another one. */
export function RefillCard({ refill, by, offer, alone = false, locale }: Props) {
  const t = translator(locale, "supplements.refill");
  const asks = refill.state !== "full" && !refill.stoppedAt;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <p className="flex items-start gap-2 font-semibold">
          <Icon name={refill.stoppedAt ? "minus" : asks || !refill.emptyAt ? "clock" : "check"} className="mt-1" />
          {refillWords(refill, locale)}
        </p>
        {refill.emptyAt && !refill.stoppedAt && (
          <p className="text-muted text-sm">{t("basis", { answers: refill.answers, time: lastsWords(refill.intervalDays, locale) })}</p>
        )}
        {refill.snoozedUntil && !refill.stoppedAt && (
          <p className="text-sm">{t("state.later", { day: refillDay(refill.snoozedUntil, locale) })}</p>
        )}
      </div>
      {offer && <AddOffer offer={offer} quantity={1} words="refill.again" look={alone && asks ? "primary" : "plain"} locale={locale} />}
      {!refill.stoppedAt && <LeftForm refill={refill} by={by} open={alone} locale={locale} />}
      <Pace refill={refill} by={by} locale={locale} />
    </div>
  );
}

/** Folded where other things stand beside it. */
function LeftForm({ by, open, locale }: Pick<Props, "refill" | "by" | "locale"> & { readonly open: boolean }) {
  const t = translator(locale, "supplements.refill");
  const form = (
    <ActionForm
      action={answerRefill}
      labels={formLabels(locale)}
      hidden={{ refill: by }}
      className="flex max-w-text flex-col items-start gap-4"
    >
      <RadioGroup
        legend={t("left")}
        name="left"
        required
        hideLegend={!open}
        choices={LEFT.map((value) => ({ value, label: t(`shares.${value.replace(".", "_")}`) }))}
      />
      <SubmitButton look="plain" busy={t("telling")}>
        {t("tell")}
      </SubmitButton>
    </ActionForm>
  );
  if (open) return form;
  return (
    <details className="group">
      <summary className="link min-h-11 cursor-pointer py-2">{t("left")}</summary>
      <div className="pt-2">{form}</div>
    </details>
  );
}

function Pace({ refill, by, locale }: Pick<Props, "refill" | "by" | "locale">) {
  const t = translator(locale, "supplements.refill");
  const labels = formLabels(locale);
  if (refill.stoppedAt)
    return (
      <ActionForm action={resumeRefill} labels={labels} hidden={{ refill: by }} className="flex">
        <SubmitButton look="quiet">{t("resume")}</SubmitButton>
      </ActionForm>
    );
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1">
      {refill.state !== "full" && !refill.snoozedUntil && (
        <ActionForm action={askRefillLater} labels={labels} hidden={{ refill: by }} className="flex">
          <SubmitButton look="quiet">{t("later")}</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={stopRefill} labels={labels} hidden={{ refill: by }} className="flex">
        <SubmitButton look="quiet">{t("stop")}</SubmitButton>
      </ActionForm>
    </div>
  );
}
