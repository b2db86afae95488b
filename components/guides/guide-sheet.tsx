import "./guides.css";
import "./steps.css";
import type { ReactNode } from "react";
import { PrintButton } from "@/components/delivery/print-button";
import { GuideFilm } from "@/components/guides/guide-film";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { Section } from "@/components/ui/section";
import type { GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { BoxCheck } from "./box-check";
import { BoxList } from "./box-list";
import { GuideEnd } from "./guide-end";
import { GuideFacts } from "./guide-facts";
import { GuideOutline } from "./guide-outline";
import { GuideStep } from "./guide-step";
import { onward } from "./onward";
import type { OwnGuide } from "./own-guide";
import { PLACES } from "./places";

type Props = {
  readonly guide: GuideView;
  readonly own?: OwnGuide;
  readonly crumbs: readonly Crumb[];
  /** What their home is like, where it matters; what follows the steps; the script that keeps it. */
  readonly home?: ReactNode;
  readonly player: ReactNode;
  readonly locale: string;
};

/** A whole guide on one page, for its owner or for anybody: a cover, then one step at a time or all of them. */
export function GuideSheet({ guide, own, crumbs, home, player, locale }: Props) {
  const t = translator(locale, "guidance");
  return (
    <article id="guide" className="guide">
      <Tools locale={locale} />
      {player}
      <header className="guide-head">
        <Breadcrumb label={translator(locale, "common")("breadcrumb")} crumbs={crumbs} />
        <h1 className="guide-title">{wholeWords(t(`titles.${guide.purpose}`, { thing: guide.thing }))}</h1>
        <p className="max-w-text text-lg text-muted leading-snug">{guide.summary}</p>
      </header>
      <div id={PLACES.overview} className="guide-cover">
        <Cover guide={guide} {...(own && { own })} home={home} locale={locale} />
      </div>
      <div id={PLACES.all} className="guide-steps">
        {guide.steps.map((step, index) => (
          <GuideStep key={step.key} step={step} index={index} guide={guide} {...(own && { own })} locale={locale} />
        ))}
        <GuideEnd guide={guide} {...(own && { own })} locale={locale} />
      </div>
    </article>
  );
}

/** English words with a hyphen stay on one line ("lace-up"), and so does "USB-C"; a German compound may break after its own. */
const wholeWords = (title: string): ReactNode =>
  title.split(/(\p{L}+-(?:\p{Ll}+|\p{Lu}(?!\p{L})))/u).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );

/** Always at hand: back to the cover, all at once, larger, on paper. */
function Tools({ locale }: { locale: string }) {
  const t = translator(locale, "guidance.tools");
  return (
    <div className="guide-tools">
      <a href={`#${PLACES.overview}`} className="guide-tool guide-tool-back">
        {t("overview")}
      </a>
      <div className="flex gap-x-5">
        <a href={`#${PLACES.all}`} className="guide-tool">
          {t("all")}
        </a>
        <label className="guide-tool">
          <input id="large-type" type="checkbox" className="tick tick-square" />
          {t("large")}
        </label>
      </div>
    </div>
  );
}

function Cover({ guide, own, home, locale }: Omit<Props, "crumbs" | "player">) {
  const t = translator(locale, "guidance");
  const hasBox = guide.purpose === "setup" && guide.contents.length > 0;
  const next = onward(guide, own, locale);
  return (
    <div className="flex flex-col gap-12">
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]">
        <div className="flex flex-col items-start gap-6">
          <div className="w-full">
            <GuideFacts guide={guide} locale={locale} />
          </div>
          <div className="print:hidden flex flex-wrap items-center gap-x-6 gap-y-3">
            <a href={next.href} className="button button-primary">
              {next.words}
            </a>
            <PrintButton label={t("tools.print")} />
          </div>
          {home}
        </div>
        {guide.film && (
          <figure className="print:hidden flex flex-col gap-2">
            <GuideFilm film={guide.film} locale={locale} />
            <figcaption className="text-muted text-sm">{t("cover.film", { seconds: Math.round(guide.film.seconds) })}</figcaption>
          </figure>
        )}
      </div>
      {hasBox && (
        <Section index="01" title={t("box.title")} id={PLACES.box}>
          {own ? <BoxCheck guide={guide} own={own} locale={locale} /> : <BoxList guide={guide} />}
        </Section>
      )}
      <Section index={hasBox ? "02" : "01"} title={t("cover.steps", { count: guide.steps.length })}>
        <GuideOutline guide={guide} {...(own && { own })} locale={locale} />
      </Section>
    </div>
  );
}
