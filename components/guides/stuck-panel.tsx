import type { ReactNode } from "react";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { askPerson, markStep } from "@/lib/guides/actions";
import type { GuideView, StepView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { HiddenFields } from "./hidden-fields";
import type { OwnGuide } from "./own-guide";
import { PLACES, stepPlace } from "./places";
import { SendPart } from "./send-part";
import { OtherWords } from "./stuck-reading";

type Props = { readonly step: StepView; readonly guide: GuideView; readonly own: OwnGuide; readonly locale: string };

/** The other way on: what is missing, other words, a person. Folded; without script a form opens it, so that being stuck counts there too. */
export function StuckPanel(props: Props) {
  const { step, own } = props;
  const isTold = own.session?.stuckAt.includes(step.key) ?? false;
  return (
    <>
      {!isTold && <SayStuck {...props} />}
      <Panel {...props} />
    </>
  );
}

/** Seen only where there is no script, in the place of what it opens. */
function SayStuck({ step, guide, own, locale }: Props) {
  const hidden = { ownershipId: own.ownershipId, guideId: guide.guideId, step: step.key, kind: "stuck", next: stepPlace(step.key) };
  return (
    <form action={markStep} className="guide-say-stuck">
      <HiddenFields values={hidden} />
      <SubmitButton look="plain">{translator(locale, "guidance.stuck")("open")}</SubmitButton>
    </form>
  );
}

function Panel(props: Props) {
  const { step, own, locale } = props;
  const t = translator(locale, "guidance.stuck");
  const here = own.session?.stuck?.stepKey === step.key ? own.session.stuck : null;
  return (
    <details className="guide-stuck" data-stuck={step.key} open={here !== null && here.way !== "part"}>
      <summary className="button button-plain">{t("open")}</summary>
      <div className="mt-4 flex flex-col border-ink border-s-[1.5px] ps-4">
        <p className="pb-3">{here?.number ? t("asked", { number: here.number }) : t("lead")}</p>
        <Parts {...props} />
        <Way reason="not_clear" title={t("ways.not_clear")} step={step}>
          <OtherWords step={step} locale={locale} />
          <Helped {...props} />
        </Way>
        <Way reason="other" title={t("ways.person")} step={step}>
          <AskPerson {...props} />
        </Way>
      </div>
    </details>
  );
}

/** One way out; `reason` is what the reader's opening it says. */
function Way({ reason, title, step, children }: { reason: string; title: string; step: StepView; children: ReactNode }) {
  return (
    <details name={`stuck-${step.key}`} data-reason={reason} className="group border-line border-t">
      <summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 py-2 font-semibold [&::-webkit-details-marker]:hidden">
        <span className="flex-1">{title}</span>
        <Icon name="plus" className="size-6 group-open:rotate-45" />
      </summary>
      <div className="flex flex-col gap-4 pb-5">{children}</div>
    </details>
  );
}

/** First what this step knows to be missing at times, then whatever it takes. */
function Parts({ step, guide, own, locale }: Props) {
  const t = translator(locale, "guidance.stuck");
  const shared = { guide, own, step: step.key, locale };
  const sendable = guide.contents.filter(({ sku }) => sku !== null);
  const used = guide.contents.filter(({ item }) => step.uses.some((each) => each.item === item));
  const known = step.reasons.filter(({ item }) => item !== null);
  const items = used.some(({ sku }) => sku !== null) ? used : sendable;
  return (
    <>
      {known.map(({ key, text, item }) => (
        <Way key={key} reason={key} title={text} step={step}>
          <SendPart {...shared} items={guide.contents.filter((content) => content.item === item)} />
        </Way>
      ))}
      {items.length > 0 && (
        <Way reason="part_missing" title={t("ways.part")} step={step}>
          <p className="max-w-text text-sm">{t("partLead")}</p>
          <SendPart {...shared} items={items} />
          {items !== sendable && guide.purpose === "setup" && (
            <a href={`#${PLACES.box}`} className="link self-start">
              {t("otherPart")}
            </a>
          )}
        </Way>
      )}
    </>
  );
}

function Helped({ step, guide, own, locale }: Props) {
  const t = translator(locale, "guidance.stuck");
  const hidden = { ownershipId: own.ownershipId, guideId: guide.guideId, step: step.key, kind: "solved" };
  return (
    <form action={markStep} data-solved={step.key}>
      <HiddenFields values={hidden} />
      <SubmitButton look="plain">{t("helped")}</SubmitButton>
    </form>
  );
}

function AskPerson({ step, guide, own, locale }: Props) {
  const t = translator(locale, "guidance.stuck");
  return (
    <ActionForm
      action={askPerson}
      labels={formLabels(locale)}
      hidden={{ ownershipId: own.ownershipId, guideId: guide.guideId, step: step.key }}
      className="flex max-w-text flex-col gap-4"
    >
      <p className="text-sm">{t("personLead")}</p>
      <Select
        label={t("reason")}
        name="reason"
        required
        defaultValue="not_clear"
        options={step.reasons.map(({ key, text }) => ({ value: key, label: text }))}
      />
      <TextArea label={t("words")} name="words" rows={3} maxLength={4_000} required />
      <SubmitButton look="plain" busy={t("asking")} className="when-online self-start">
        {t("ask")}
      </SubmitButton>
      <p className="when-offline text-sm">{t("offline")}</p>
    </ActionForm>
  );
}
