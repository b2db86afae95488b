import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Stamp } from "@/components/ui/stamp";
import { SubmitButton } from "@/components/ui/submit-button";
import { sayItWorks, sayStillWorks } from "@/lib/guides/actions";
import type { GuideView } from "@/lib/guides/model";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import type { OwnGuide } from "./own-guide";
import { PLACES, stepPlace } from "./places";

type Props = { readonly guide: GuideView; readonly own?: OwnGuide; readonly locale: string };

/** After the last step: does it do what it should? */
export function GuideEnd({ guide, own, locale }: Props) {
  const t = translator(locale, "guidance.end");
  const succeeded = own?.session?.succeededAt;
  const last = guide.steps.at(-1);
  return (
    <section id={PLACES.works} aria-labelledby="works-title" className="guide-step">
      <div className="guide-step-words max-w-text">
        <div className="flex flex-wrap items-start justify-between gap-6">
          <h2 id="works-title" tabIndex={-1} className="guide-step-title">
            {t(`titles.${guide.purpose}`)}
          </h2>
          {succeeded && <Stamp word={t("stamp")} date={formatDay(dayIn(succeeded, store.contact.timeZone), locale)} />}
        </div>
        <p className="guide-expected">{guide.result}</p>
        {own ? <Answer guide={guide} own={own} locale={locale} /> : <p className="max-w-text">{t("open")}</p>}
        {last && (
          <a href={`#${stepPlace(last.key)}`} data-way="back" className="button button-quiet print:hidden">
            {translator(locale, "guidance.step")("back")}
          </a>
        )}
      </div>
    </section>
  );
}

function Answer({ guide, own, locale }: Required<Props>) {
  const t = translator(locale, "guidance.end");
  const { session, ownershipId, code } = own;
  const shared = { labels: formLabels(locale), hidden: { ownershipId, guideId: guide.guideId }, className: "flex flex-col gap-3" };
  if (session?.settledAt) return <p className="max-w-text text-lg leading-snug">{t("settled")}</p>;
  return (
    <div className="print:hidden flex flex-col gap-6">
      {session?.succeededAt && <p className="max-w-text text-lg leading-snug">{t("said")}</p>}
      <div className="guide-acts">
        {session?.succeededAt ? (
          <ActionForm {...shared} action={sayStillWorks}>
            <SubmitButton look="plain" busy={t("keeping")} className="when-online">
              {t("still")}
            </SubmitButton>
          </ActionForm>
        ) : (
          <ActionForm {...shared} action={sayItWorks}>
            <SubmitButton busy={t("keeping")} className="when-online">
              {t("works")}
            </SubmitButton>
          </ActionForm>
        )}
        <LinkButton href={paths(locale).thing(code)} look="quiet">
          {t("toThing")}
        </LinkButton>
      </div>
      <p className="when-offline">{t("offline")}</p>
    </div>
  );
}
