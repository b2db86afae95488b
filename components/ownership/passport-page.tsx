import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { VariantFacts } from "@/lib/catalog/model";
import { translator } from "@/lib/i18n/translator";
import { claimThing } from "@/lib/ownership/actions";
import type { Passport, UnitMoment } from "@/lib/ownership/model";
import { paths } from "@/lib/platform/paths";
import { ThingFrame } from "./thing-frame";
import { ThingLife } from "./thing-life";

type Props = {
  readonly code: string;
  /** Null while only its label is known. */
  readonly passport: Passport | null;
  readonly variant: VariantFacts;
  readonly life: readonly UnitMoment[];
  readonly isOwn: boolean;
  readonly mayClaim: boolean;
  readonly locale: string;
};

/** Where the code on a thing leads: what it is, never whose. */
export function PassportPage(props: Props) {
  const { code, passport, variant, life, locale } = props;
  const t = translator(locale, "ownership");
  return (
    <ThingFrame
      title={t("passport.title", { name: variant.name })}
      lead={passport ? t("passport.lead") : t("passport.label")}
      number={t("thing.number", { code })}
      variant={variant}
    >
      <Whose {...props} />
      <Section title={t("thing.facts")}>
        <Facts facts={factsOf(props)} />
        <Link href={paths(locale).product(variant.handle, { variant: variant.sku })} prefetch={false} className="link self-start">
          {t("passport.shop")}
        </Link>
      </Section>
      {life.length > 0 && (
        <Section title={t("thing.life")}>
          <ThingLife life={life} locale={locale} />
        </Section>
      )}
    </ThingFrame>
  );
}

/** The owner's way to their page, the first scan of a box, or a word to whoever else holds it. */
function Whose({ code, passport, isOwn, mayClaim, locale }: Props) {
  const t = translator(locale, "ownership.passport");
  const to = paths(locale);
  if (isOwn)
    return (
      <LinkButton href={to.thing(code)} className="self-start">
        {t("open")}
      </LinkButton>
    );
  if (mayClaim)
    return (
      <ActionForm action={claimThing} labels={formLabels(locale)} hidden={{ code }} className="flex flex-col items-start gap-4">
        <p className="max-w-text">{t("mine")}</p>
        <SubmitButton busy={t("claiming")}>{t("claim")}</SubmitButton>
      </ActionForm>
    );
  return (
    <div className="flex max-w-text flex-col items-start gap-3">
      <p>{passport ? t("given") : t("stranger")}</p>
      <LinkButton href={to.signIn(passport ? to.accountThings() : to.passport(code))}>{t("signIn")}</LinkButton>
    </div>
  );
}

function factsOf({ passport, variant, locale }: Props) {
  const t = translator(locale, "ownership.thing");
  const rows: readonly (readonly [string, string | null])[] = [
    [t("product"), [variant.brand, variant.name, variant.title].filter(Boolean).join("\u00a0· ")],
    [t("sku"), variant.sku],
    [t("gtin"), passport?.gtin ?? null],
    [t("serial"), passport?.serial ?? null],
    [t("batch"), passport?.batch ?? null],
    [t("state"), passport && translator(locale, "ownership.states")(passport.state)],
  ];
  return rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
}
