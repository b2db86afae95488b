import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { tickContents } from "@/lib/guides/actions";
import type { ContentView, GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { GuidePicture } from "./guide-picture";
import { onward } from "./onward";
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
        <p className="max-w-text">{t(guide.contentsPicture ? "lead" : "leadPlain")}</p>
        <Ticks guide={guide} own={own} locale={locale} />
        <details className="guide-stuck print:hidden">
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
        <GuidePicture picture={guide.contentsPicture} />
      </figure>
    )
  );
}

function Ticks({ guide, own, locale }: Props) {
  const t = translator(locale, "guidance.box");
  const there = new Set(own.session?.checked);
  const next = onward(guide, own, locale);
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
            <Tick
              key={content.item}
              content={content}
              number={guide.contentsPicture ? index + 1 : null}
              isThere={there.has(content.item)}
            />
          ))}
        </div>
      </fieldset>
      <div className="guide-keep print:hidden">
        <SubmitButton look="plain" busy={t("keeping")}>
          {t("keep")}
        </SubmitButton>
      </div>
      <p className="guide-complete font-semibold print:hidden">
        <span className="text-ok">
          <Icon name="check" className="me-2 inline" />
          {t("complete")}
        </span>
        <a href={next.href} className="link inline-flex min-h-11 items-center">
          {next.words}
        </a>
      </p>
    </ActionForm>
  );
}

function Tick({ content, number, isThere }: { content: ContentView; number: number | null; isThere: boolean }) {
  return (
    <label>
      <input type="checkbox" name="item[]" value={content.item} defaultChecked={isThere} className="tick tick-square" />
      {number && (
        <span className="guide-mark" aria-hidden="true">
          {number}
        </span>
      )}
      <span className="guide-box-name">
        {content.quantity > 1 && <span className="font-mono text-sm">{content.quantity} × </span>}
        {content.name}
      </span>
    </label>
  );
}
