import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { haveIt } from "@/lib/supplements/actions";
import type { AttributeDefinition } from "@/lib/supplements/model";
import type { NeedLine } from "@/lib/supplements/rules/need-list";

type Props = { readonly line: NeedLine; readonly about: string | undefined; readonly locale: string };

/** "Have it": at once, or with the little that decides whether it is right. */
export function HaveIt({ line, about, locale }: Props) {
  const t = translator(locale, "supplements.act");
  const hidden = { needId: line.needId, quantity: line.declares, ...(about && { about }) };
  const words = (
    <>
      <span aria-hidden="true">{t("have")}</span>
      <span className="sr-only">{t("haveName", { name: line.name })}</span>
    </>
  );
  if (line.attributes.length === 0)
    return (
      <ActionForm action={haveIt} labels={formLabels(locale)} hidden={hidden} className="flex">
        <SubmitButton look="quiet" busy={t("having")}>
          {words}
        </SubmitButton>
      </ActionForm>
    );
  return (
    <details>
      <summary className="button button-quiet cursor-pointer list-none [&::-webkit-details-marker]:hidden">{words}</summary>
      <ActionForm action={haveIt} labels={formLabels(locale)} hidden={hidden} className="flex max-w-80 flex-col items-start gap-4 pt-3">
        <p className="text-muted text-sm">{t("haveAskHint")}</p>
        {line.attributes.map((attribute) => (
          <Told key={attribute.key} attribute={attribute} locale={locale} />
        ))}
        <SubmitButton look="plain" busy={t("having")}>
          {t("haveAsk")}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

function Told({ attribute: { key, label, unit, kind }, locale }: { attribute: AttributeDefinition; locale: string }) {
  const t = translator(locale, "supplements.act");
  const words = unit ? `${pick(label, locale)} (${unit})` : pick(label, locale);
  if (kind === "flag") return <Select label={words} name={`told_${key}`} empty={t("open")} options={[{ value: "yes", label: t("yes") }]} />;
  return <Field label={words} name={`told_${key}`} inputMode={kind === "number" ? "decimal" : "text"} width="half" autoComplete="off" />;
}
