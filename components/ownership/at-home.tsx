import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { declareAtHome, forgetAtHome, undeclare } from "@/lib/ownership/actions";
import type { AtHome } from "@/lib/ownership/model";

type Props = {
  readonly atHome: AtHome;
  /** What a thing can be: capabilities by their names. */
  readonly kinds: readonly Option[];
  readonly locale: string;
};

/** What somebody has that is not from us, and what they told of their home; all of it is taken back here. */
export function AtHomeSection({ atHome, kinds, locale }: Props) {
  const t = translator(locale, "ownership.home");
  const nameOf = new Map(kinds.map(({ value, label }) => [value, label]));
  return (
    <Section title={t("title")} id="home">
      <p className="max-w-text">{t("lead")}</p>
      {atHome.declared.length + atHome.facts.length > 0 && (
        <ul className="max-w-text border-line border-b">
          {atHome.declared.map(({ id, name, quantity, capability }) => (
            <Told
              key={id}
              what={quantity > 1 ? t("times", { quantity, name }) : name}
              note={capability ? nameOf.get(capability) : undefined}
              locale={locale}
              taking={{ action: undeclare, hidden: { declaredId: id } }}
            />
          ))}
          {atHome.facts.map(({ key, value }) => (
            <Told key={key} what={factWords({ key, value }, locale)} locale={locale} taking={{ action: forgetAtHome, hidden: { key } }} />
          ))}
        </ul>
      )}
      <DeclareForm kinds={kinds} locale={locale} />
    </Section>
  );
}

function factWords({ key, value }: { key: string; value: string }, locale: string): string {
  const t = translator(locale, "supplements.home");
  return [t(key), /^\d+$/.test(value) ? value : t(`values.${value}`)].join(" ");
}

type Taking = { readonly action: typeof undeclare | typeof forgetAtHome; readonly hidden: Readonly<Record<string, string>> };
type ToldProps = { readonly what: string; readonly note?: string | undefined; readonly taking: Taking; readonly locale: string };

function Told({ what, note, taking, locale }: ToldProps) {
  const t = translator(locale, "ownership.home");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t py-2">
      <p>
        {what}
        {note && note !== what && <span className="block text-muted text-sm">{note}</span>}
      </p>
      <ActionForm action={taking.action} hidden={taking.hidden} labels={formLabels(locale)}>
        <SubmitButton look="quiet" busy={t("removing")}>
          {t("remove")}
          <span className="sr-only">: {what}</span>
        </SubmitButton>
      </ActionForm>
    </li>
  );
}

function DeclareForm({ kinds, locale }: Pick<Props, "kinds" | "locale">) {
  const t = translator(locale, "ownership.home");
  return (
    <ActionForm action={declareAtHome} labels={formLabels(locale)} className="flex max-w-112 flex-col gap-4">
      <Field label={t("name")} name="name" hint={t("nameHint")} autoComplete="off" required />
      <Select label={t("kind")} name="capability" empty={t("kindNone")} options={kinds} hint={t("kindHint")} />
      <Field label={t("quantity")} name="quantity" inputMode="numeric" width="code" defaultValue="1" required />
      <div>
        <SubmitButton look="plain" busy={t("adding")}>
          {t("add")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
