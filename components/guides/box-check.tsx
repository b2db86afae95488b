import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { tickContents } from "@/lib/guides/actions";
import type { ContentView, GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { GuidePicture } from "./guide-picture";
import type { OwnGuide } from "./own-guide";
import { SendPart } from "./send-part";

type Props = { readonly guide: GuideView; readonly own: OwnGuide; readonly locale: string };

/** Is everything there? The drawing, a tick for each thing in it, and what to do where one is missing. */
export function BoxCheck({ guide, own, locale }: Props) {
  const t = translator(locale, "guidance.box");
  return (
    <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]">
      <BoxDrawing guide={guide} />
      <div className="flex flex-col gap-6">
        <p className="max-w-text">{t("lead")}</p>
        <Ticks guide={guide} own={own} locale={locale} />
        <details className="guide-stuck screen-only">
          <summary className="button button-plain">{t("missing")}</summary>
          <div className="mt-4 flex flex-col gap-3">
            <p className="max-w-text">{t("missingLead")}</p>
            <SendPart items={guide.contents} guide={guide} own={own} locale={locale} />
          </div>
        </details>
      </div>
    </div>
  );
}

export function BoxDrawing({ guide }: { guide: GuideView }) {
  return (
    guide.contentsPicture && (
      <figure>
        <GuidePicture picture={guide.contentsPicture} first />
      </figure>
    )
  );
}

function Ticks({ guide, own, locale }: Props) {
  const t = translator(locale, "guidance.box");
  const there = new Set(own.session?.checked);
  return (
    <ActionForm
      id="box-check"
      action={tickContents}
      labels={formLabels(locale)}
      hidden={{ ownershipId: own.ownershipId, guideId: guide.guideId }}
      className="flex flex-col gap-6"
    >
      <fieldset>
        <legend className="sr-only">{t("title")}</legend>
        <div className="guide-box">
          {guide.contents.map((content, index) => (
            <Tick key={content.item} content={content} number={index + 1} isThere={there.has(content.item)} />
          ))}
        </div>
      </fieldset>
      <div className="screen-only">
        <SubmitButton look="plain" busy={t("keeping")}>
          {t("keep")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function Tick({ content, number, isThere }: { content: ContentView; number: number; isThere: boolean }) {
  return (
    <label>
      <input type="checkbox" name="item[]" value={content.item} defaultChecked={isThere} className="tick tick-square" />
      <span className="guide-mark" aria-hidden="true">
        {number}
      </span>
      <span className="guide-box-name">
        {content.quantity > 1 && <span className="font-mono text-sm">{content.quantity} × </span>}
        {content.name}
      </span>
    </label>
  );
}
