import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { forgetHome, tellHome } from "@/lib/ownership/actions";
import type { HomeFact } from "@/lib/ownership/model";
import { HOME_FACTS, type HomeFactKey } from "@/lib/ownership/rules/home";
import { paths } from "@/lib/platform/paths";
import { factWords } from "./condition-words";

type Props = {
  readonly guide: GuideView;
  readonly own: { readonly code: string; readonly ownershipId: string };
  /** What they told of their home. */
  readonly facts: readonly HomeFact[];
  /** Only the steps that fit what they told are shown, as they asked. */
  readonly asTold: boolean;
  readonly locale: string;
};

/** Leaves no step out: it names the figure to begin with. */
const HEIGHT = "height" as const;

/** What some steps depend on: what was told is offered, never assumed, and can be changed and forgotten here. */
export function HomeOffer(props: Props) {
  const keys = new Set<HomeFactKey>(
    props.guide.steps.flatMap(({ when, byHeight }) => [...(when ? [when.fact] : []), ...(byHeight ? [HEIGHT] : [])]),
  );
  return [...keys].map((key) => (
    <section key={key} className="ground-stone on-ground print:hidden flex w-full flex-col items-start gap-3 rounded-card p-5">
      <Told {...props} fact={key} />
    </section>
  ));
}

function Told(props: Props & { readonly fact: HomeFactKey }) {
  const { fact, facts, guide, own, asTold, locale } = props;
  const t = translator(locale, "guidance.home");
  const told = facts.find(({ key }) => key === fact);
  if (!told) return <Ask {...props} lead={fact === HEIGHT ? t("asksHeight") : t("asks", { fact })} />;
  const answer = factWords(fact, told.value, locale);
  const to = paths(locale);
  return (
    <>
      <p>{fact === HEIGHT ? t("toldHeight", { answer }) : t(asTold ? "shown" : "told", { what: t(`facts.${fact}`), answer })}</p>
      {fact !== HEIGHT && (
        <Link
          href={to.thingGuide(own.code, guide.purpose, asTold ? {} : { home: "told" })}
          prefetch={false}
          className="button button-plain on-tile"
        >
          {asTold ? t("showAll") : t("show", { answer })}
        </Link>
      )}
      <details className="w-full">
        <summary className="link inline-flex min-h-11 cursor-pointer items-center text-sm">{t("change")}</summary>
        <div className="flex flex-col items-start gap-4 pt-2">
          <Ask {...props} lead="" value={told.value} />
          <ActionForm action={forgetHome} labels={formLabels(locale)} hidden={hiddenOf(props)} className="flex flex-col gap-3">
            <SubmitButton look="quiet" busy={t("forgetting")} className="on-tile">
              {t("forget")}
            </SubmitButton>
          </ActionForm>
        </div>
      </details>
    </>
  );
}

const hiddenOf = ({ own, guide, fact }: Props & { readonly fact: HomeFactKey }) => ({
  ownershipId: own.ownershipId,
  key: fact,
  purpose: guide.purpose,
});

function Ask({ lead, value, ...props }: Props & { readonly fact: HomeFactKey; readonly lead: string; readonly value?: string }) {
  const { fact, locale } = props;
  const t = translator(locale, "guidance.home");
  const answers = HOME_FACTS[fact];
  return (
    <ActionForm action={tellHome} labels={formLabels(locale)} hidden={hiddenOf(props)} className="flex w-full flex-col items-start gap-3">
      {lead && <p>{lead}</p>}
      {"from" in answers ? (
        <Field label={t(`labels.${fact}`)} name="value" inputMode="numeric" width="code" defaultValue={value} required />
      ) : (
        <Select
          label={t(`labels.${fact}`)}
          name="value"
          required
          empty={t("choose")}
          defaultValue={value}
          options={answers.map((each) => ({ value: each, label: factWords(fact, each, locale) }))}
        />
      )}
      <SubmitButton look="plain" busy={t("keeping")} className="on-tile">
        {t(fact === HEIGHT ? "keepHeight" : "keep")}
      </SubmitButton>
    </ActionForm>
  );
}
